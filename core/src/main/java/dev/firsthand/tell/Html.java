package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.tell.StoryFile.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Sets a story file as one HTML page that needs nothing beside it: no script, no picture, no
/// address but those of the reports. A statement opens to the exact words, whole sentences, a
/// report each.
public final class Html {

  private static final String STYLE = style();

  private final StoryFile file;
  private final Map<String, String> digests;
  private final StringBuilder out = new StringBuilder();

  private Html(StoryFile file, Map<String, String> digests) {
    this.file = file;
    this.digests = digests;
  }

  /// @param digests the SHA-256 of what each article was taken from, by the article's id, where
  ///     that is known
  public static String of(Dossier dossier, Map<String, String> digests) {
    return new Html(StoryFile.of(dossier), digests).page();
  }

  private String page() {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(escape(file.headline())).append("</title>\n");
    out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<header>\n<h1>").append(escape(file.headline())).append("</h1>\n");
    out.append("<p class=\"facts\">").append(escape(file.facts())).append("</p>\n<nav>\n");
    file.sections().forEach(section -> link("#" + id(section), section.heading()));
    out.append("</nav>\n</header>\n<main>\n");
    file.sections().forEach(this::section);
    out.append("</main>\n</body>\n</html>\n");
    return out.toString();
  }

  private void link(String to, String text) {
    out.append("<a href=\"").append(escape(to)).append("\">").append(escape(text)).append("</a>\n");
  }

  private static String id(Section section) {
    return section.heading().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void section(Section section) {
    out.append("<section id=\"").append(id(section)).append("\">\n<h2>");
    out.append(escape(section.heading())).append("</h2>\n");
    if (section.heading().equals(StoryFile.REPORTS)) {
      section.rows().forEach(this::report);
    } else {
      section.rows().forEach(this::row);
    }
    out.append("</section>\n");
  }

  private void row(Row row) {
    if (row.voices().isEmpty()) {
      out.append("<div class=\"row\">");
      statement(row);
      out.append("</div>\n");
    } else {
      out.append("<details class=\"row\"><summary>");
      statement(row);
      out.append("</summary>\n<ul>\n");
      row.voices().forEach(this::voice);
      out.append("</ul></details>\n");
    }
  }

  private void report(Row row) {
    out.append("<div class=\"row\" id=\"").append(anchor(row.lead())).append("\">");
    statement(row);
    Dossier.Report report = file.sources().get(row.lead());
    if (report != null) {
      source(report);
    }
    out.append("</div>\n");
  }

  /// What is stated, who carries it, and how it stands.
  private void statement(Row row) {
    if (!row.lead().isEmpty()) {
      out.append("<b>").append(escape(row.lead())).append("</b> ");
    }
    out.append(escape(row.statement()));
    if (!row.tags().isEmpty()) {
      out.append(" <span class=\"tags\">");
      out.append(
          Arrays.stream(row.tags().split(" ", -1)).map(this::tag).collect(Collectors.joining(" ")));
      out.append("</span>");
    }
    if (!row.support().isEmpty()) {
      out.append(" <span class=\"support\">").append(escape(row.support())).append("</span>");
    }
    if (!row.standing().isEmpty()) {
      out.append(" <span class=\"standing ").append(escape(row.standing().replace(' ', '-')));
      out.append("\">").append(escape(row.standing())).append("</span>");
    }
  }

  /// The tag of a report, as a link to where the report is listed.
  private String tag(String tag) {
    Dossier.Report report = file.sources().get(tag);
    if (report == null) {
      return escape(tag);
    }
    String outlet = Objects.requireNonNullElse(report.outlet(), report.article());
    return "<a href=\"#%s\" title=\"%s\">%s</a>"
        .formatted(anchor(tag), escape(outlet), escape(tag));
  }

  private static String anchor(String tag) {
    return "report-" + escape(tag);
  }

  private void voice(Voice voice) {
    out.append("<li>").append(tag(voice.tag())).append(" “").append(escape(voice.before()));
    out.append("<mark>").append(escape(voice.words())).append("</mark>");
    out.append(escape(voice.after())).append('”');
    if (!voice.note().isEmpty()) {
      out.append(" <i>").append(escape(voice.note())).append("</i>");
    }
    out.append("</li>\n");
  }

  /// Where a report can be read, and by what its capture is known again.
  private void source(Dossier.Report report) {
    String url = report.url();
    if (url != null && isWeb(url)) {
      out.append("<br>");
      link(url, url);
    }
    String digest = digests.get(report.article());
    if (digest != null) {
      out.append("<br><code>SHA-256 ").append(escape(digest)).append("</code>");
    }
  }

  /// Whether an address can do no harm when it is followed.
  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /// Nothing that an outlet writes may be read as markup.
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c < ' ' || c == 0x7f ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private static String style() {
    try (InputStream in = Html.class.getResourceAsStream("story.css")) {
      byte[] bytes = Objects.requireNonNull(in, "no resource story.css").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
