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
import org.jspecify.annotations.Nullable;

/// Sets a story file as one HTML page that needs nothing beside it: no script, no address but those
/// of the reports. A statement opens to the exact words in their paragraph, a report each, with
/// where the report can be read and the digest of its capture.
public final class Html {

  private static final String STYLE = style();

  /// So much of a digest is shown; the rest is in its title and below the report.
  private static final int SHORT_DIGEST = 12;

  private final StoryFile file;
  private final Map<String, Original> originals;
  private final StringBuilder out = new StringBuilder();

  private Html(StoryFile file, Map<String, Original> originals) {
    this.file = file;
    this.originals = originals;
  }

  /// @param originals what was captured of each report, by the article's id; without it a statement
  ///     opens to its sentences alone
  public static String of(Dossier dossier, Map<String, Original> originals) {
    return new Html(StoryFile.of(dossier), originals).page();
  }

  private String page() {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(escape(file.headline())).append("</title>\n");
    out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    out.append("<header>\n<h1 dir=\"auto\">").append(escape(file.headline())).append("</h1>\n");
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
    picture(section.picture());
    if (section.heading().equals(StoryFile.REPORTS)) {
      section.rows().forEach(this::report);
    } else {
      section.rows().forEach(this::row);
    }
    out.append("</section>\n");
  }

  private void picture(@Nullable Picture picture) {
    if (picture != null) {
      out.append(
          switch (picture) {
            case Picture.Steps steps -> StepChart.of(steps);
            case Picture.Coverage coverage -> CoverageStrip.of(coverage);
            case Picture.Lineage lineage -> LineageGraph.of(lineage);
          });
    }
  }

  private void row(Row row) {
    if (row.voices().isEmpty()) {
      out.append("<div class=\"row\">");
      statement(row);
      out.append("</div>\n");
    } else {
      out.append("<details class=\"row\"><summary>");
      statement(row);
      out.append("</summary>\n");
      picture(row.picture());
      row.voices().forEach(this::voice);
      out.append("</details>\n");
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
    out.append("<bdi>").append(escape(row.statement())).append("</bdi>");
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

  /// The exact words in their paragraph, and where that stands.
  private void voice(Voice voice) {
    Original original = originals.get(voice.article());
    Paragraph passage =
        original == null
            ? new Paragraph(voice.before(), voice.words(), voice.after())
            : Paragraph.around(original.body(), voice.start(), voice.end());
    out.append("<blockquote dir=\"auto\">").append(escape(passage.before()));
    out.append("<mark>").append(escape(passage.words())).append("</mark>");
    out.append(escape(passage.after())).append("<footer dir=\"ltr\">").append(tag(voice.tag()));
    if (!voice.note().isEmpty()) {
      out.append(" <i>").append(escape(voice.note())).append("</i>");
    }
    Dossier.Report report = file.sources().get(voice.tag());
    if (report != null && report.url() != null && isWeb(report.url())) {
      out.append(' ');
      link(report.url(), report.outlet() == null ? report.url() : report.outlet());
    }
    if (original != null && original.digest() != null) {
      String digest = escape(original.digest());
      out.append(" <code title=\"SHA-256 ").append(digest).append("\">");
      out.append(digest, 0, Math.min(SHORT_DIGEST, digest.length())).append("</code>");
    }
    out.append("</footer></blockquote>\n");
  }

  /// Where a report can be read, and by what its capture is known again.
  private void source(Dossier.Report report) {
    String url = report.url();
    if (url != null && isWeb(url)) {
      out.append("<br>");
      link(url, url);
    }
    Original original = originals.get(report.article());
    if (original != null && original.digest() != null) {
      out.append("<br><code>SHA-256 ").append(escape(original.digest())).append("</code>");
    }
  }

  /// Whether an address can do no harm when it is followed.
  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static String escape(String text) {
    return Markup.escape(text);
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
