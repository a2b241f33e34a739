package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import dev.firsthand.record.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads page text: what a browser gives when a whole page is selected and copied.
final class PageTextReader {

  private static final Set<String> SECTIONS =
      Set.copyOf(
          WordTable.lines(PageTextReader.class, "sections.txt").stream()
              .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
              .distinct()
              .toList());

  /// How many lines behind the body may still speak of it.
  private static final int BEHIND_BODY = 4;

  private static final int LONGEST_NAME = 5;

  private final Lines lines;
  private final Draft draft;
  private TextBody body;

  private PageTextReader(Page page, String text) {
    this.lines = Lines.of(text);
    String language = Languages.detected(text);
    String country = Country.of(page.url(), null);
    DateReader dates = new DateReader(language, Country.isMonthFirst(country, language));
    this.draft = new Draft(new Dating(dates, country, page.captured()));
    this.draft.url = page.url();
    this.draft.language = language;
    this.body = TextBody.of(lines, "");
  }

  static Draft read(Page page, String text, LineModel model, TitleModel titles) {
    return new PageTextReader(page, text).read(model, titles);
  }

  /// The lines of a text as the models read them.
  static PageLines lines(String text) {
    return new PageTextReader(Page.of("", new byte[0]), text).pageLines();
  }

  private PageLines pageLines() {
    DateReader dates = draft.dating.reader();
    String guess = body.isEmpty() ? "" : TitleGuess.of(lines, firstProse(), dates);
    return new PageLines(lines, body, guess, Languages.stopWords(draft.language), dates);
  }

  private Draft read(LineModel model, TitleModel titles) {
    if (body.isEmpty()) {
      return draft;
    }
    article(pageLines(), model, titles);
    for (int i : body.kept()) {
      draft.paragraphs.add(lines.get(i).text());
    }
    section();
    around();
    outlet();
    return draft;
  }

  /// Tells the title and the lines of the body, which it is none of.
  private void article(PageLines page, LineModel model, TitleModel titles) {
    List<Integer> found = model.article(page);
    List<Integer> article = new ArrayList<>(found.isEmpty() ? body.kept() : found);
    titles.title(page, article).ifPresent(i -> draft.title = lines.get(i).text());
    if (article.size() > 1 || found.isEmpty()) {
      article.removeIf(i -> lines.get(i).text().equals(draft.title));
    }
    body = TextBody.of(article);
  }

  private int firstProse() {
    return body.kept().getFirst();
  }

  private boolean isDated(Line line) {
    return draft.dating.reader().first(line.text()).isPresent();
  }

  private static boolean isByline(Line line) {
    return line.text().startsWith("By ") || line.text().startsWith("BY ");
  }

  private void section() {
    for (int i = 0; i < firstProse(); i++) {
      Line line = lines.get(i);
      if (line.text().equals(draft.title)) {
        return;
      }
      String first = line.text().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
      boolean next = i + 1 < lines.size() && lines.get(i + 1).text().equals(draft.title);
      if (next && line.words() <= 3 && SECTIONS.contains(first)) {
        draft.section = line.text();
      }
    }
  }

  /// Reads the lines around the kept ones: captions, bylines, dates, credits.
  private void around() {
    Set<Integer> kept = Set.copyOf(body.kept());
    int end = Math.min(lines.size(), body.end() + BEHIND_BODY);
    for (int i = 0; i < end; i++) {
      Line line = lines.get(i);
      if (i >= body.end() && line.isCue(Cues.Cue.STOP)) {
        return;
      }
      if (kept.contains(i)) {
        continue;
      }
      if (line.isCaption()) {
        draft.captions.add(line.text());
        lastDate(line.text());
      } else {
        draft.asides.add(line.text());
        byline(line, i < firstProse() && (isDatedAt(i - 1) || isDatedAt(i + 1)));
        draft.dating.claimAll(DateClaim.Trust.NEAR_TITLE, false, line.text());
      }
    }
  }

  /// A caption's last date is the day of the picture: better than no day at all, and no more.
  private void lastDate(String caption) {
    List<PrintedDate> dates = draft.dating.reader().all(caption);
    if (!dates.isEmpty()) {
      draft.dating.claim(new DateClaim(DateClaim.Trust.CAPTION, false, dates.getLast()));
    }
  }

  private boolean isDatedAt(int i) {
    return i >= 0 && i < lines.size() && isDated(lines.get(i));
  }

  /// `Jane Doe, Lindhaven` in the line beside the date.
  private void namedLine(String text) {
    int comma = text.indexOf(", ");
    String name = comma < 0 ? text : text.substring(0, comma);
    if (Bylines.isPerson(name, draft.outlet)) {
      draft.authors.add(name);
      if (comma > 0) {
        draft.place = text.substring(comma + 2);
      }
    } else {
      draft.outlet = Outlets.ofDesk(text).orElse(draft.outlet);
    }
  }

  /// `By Jane Doe`, or `News Desk | Minsk | Updated: …`.
  private void byline(Line line, boolean besideDate) {
    if (isByline(line) && line.words() <= 12) {
      draft.authors.addAll(Bylines.names(line.text()));
    } else if (draft.authors.isEmpty() && besideDate && line.words() <= LONGEST_NAME) {
      namedLine(line.text());
    } else if (line.isBar() && isDated(line)) {
      BarLine.of(line.text()).ifPresent(bar -> bar.tell(draft));
    }
  }

  private void outlet() {
    String title = draft.title;
    if (title != null) {
      Line tab = lines.withSite(Line.of(title, true, true));
      String site = tab == null ? null : Titles.suffix(tab.text());
      draft.outlet = site == null ? draft.outlet : site;
    }
    if (draft.outlet == null || lines.get(0).text().endsWith(draft.outlet)) {
      draft.outlet = masthead(draft.outlet);
    }
    for (int i = lines.size() - 1; i >= 0 && draft.outlet == null; i--) {
      draft.outlet = copyright(lines.get(i).text());
    }
  }

  /// The first line of the page, when it is short enough for a name.
  private @Nullable String masthead(@Nullable String otherwise) {
    Line first = lines.get(0);
    boolean name =
        first.words() <= LONGEST_NAME
            && first.cue().isEmpty()
            && !first.bullet()
            && !first.isProse()
            && !first.text().equals(draft.title)
            && !isDated(first)
            && Character.isUpperCase(first.text().codePointAt(0));
    return name ? first.text() : otherwise;
  }

  /// The owner in `© 2025 Example News. All rights reserved.`
  private static @Nullable String copyright(String line) {
    int at = line.indexOf('©');
    if (at < 0) {
      return null;
    }
    StringBuilder owner = new StringBuilder();
    for (String word : line.substring(at + 1).split("\\s+", -1)) {
      boolean plain =
          word.codePoints().noneMatch(Character::isDigit)
              && !word.toLowerCase(Locale.ROOT).startsWith("copyright")
              && !word.equals("by");
      if (plain && !word.isEmpty()) {
        owner.append(owner.isEmpty() ? "" : " ").append(word);
      }
      if (word.endsWith(".") || word.endsWith(",")) {
        break;
      }
    }
    String name = owner.toString().replaceAll("[.,]$", "").replaceAll("(?i)\\s*all rights.*", "");
    return name.isBlank() || name.split("\\s+", -1).length > LONGEST_NAME ? null : name;
  }
}
