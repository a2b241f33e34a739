package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.article.Draft;
import dev.firsthand.extract.author.BylineReader;
import dev.firsthand.extract.author.Bylines;
import dev.firsthand.extract.author.GivenNames;
import dev.firsthand.extract.date.DateClaim;
import dev.firsthand.extract.date.DateReader;
import dev.firsthand.extract.date.Dating;
import dev.firsthand.extract.date.PrintedDate;
import dev.firsthand.extract.layout.Outlets;
import dev.firsthand.extract.words.Country;
import dev.firsthand.extract.words.Cues;
import dev.firsthand.extract.words.Languages;
import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Titles;
import dev.firsthand.record.Page;
import dev.firsthand.text.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads page text: what a browser gives when a whole page is selected and copied.
public final class PageTextReader {

  private static final Set<String> SECTIONS =
      Set.copyOf(
          WordTable.lines(PageTextReader.class, "sections.txt").stream()
              .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
              .distinct()
              .toList());

  /// How many lines behind the body may still speak of it, and how many may still credit somebody.
  private static final int BEHIND_BODY = 4;

  private static final int CREDITS_BEHIND_BODY = 16;
  private static final int ABOVE_TITLE = 6;
  private static final int LONGEST_BYLINE = 160;

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

  public static Draft read(Page page, String text, LineModel model, TitleModel titles) {
    return new PageTextReader(page, text).read(model, titles);
  }

  /// The lines of a text as the models read them.
  public static PageLines lines(String text) {
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
    List<Integer> article = found.isEmpty() ? body.kept() : found;
    titles.title(page, article).ifPresent(i -> draft.title = lines.get(i).text());
    List<Integer> text =
        article.stream().filter(i -> !lines.get(i).text().equals(draft.title)).toList();
    body = TextBody.of(text.isEmpty() ? article : text); // one line may be both
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
    int end = Math.min(lines.size(), body.end() + CREDITS_BEHIND_BODY);
    int title = titleLine();
    boolean stopped = false;
    for (int i = 0; i < end; i++) {
      Line line = lines.get(i);
      stopped |= i >= body.end() && line.isCue(Cues.Cue.STOP);
      if (kept.contains(i)) {
        continue;
      }
      if (stopped || i >= body.end() + BEHIND_BODY) {
        draft.asides.add(line.text());
      } else if (line.isCaption()) {
        draft.captions.add(line.text());
        lastDate(line.text());
      } else {
        draft.asides.add(line.text());
        byline(line, i < firstProse() && (isDatedAt(i - 1) || isDatedAt(i + 1)));
        if (i >= title - ABOVE_TITLE) {
          people(line.text(), i < firstProse());
        }
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

  /// Takes those whom a line names as authors: it says so, or holds nothing but a name.
  private void people(String text, boolean aboveText) {
    if (draft.people != null || text.length() > LONGEST_BYLINE || text.equals(draft.title)) {
      return;
    }
    BylineReader.Byline byline = BylineReader.shown(text);
    boolean named =
        aboveText
            && byline.isBare()
            && byline.begins()
            && GivenNames.begin(byline.people().getFirst());
    if (!byline.people().isEmpty() && (byline.opened() || named)) {
      draft.people = byline.people();
    }
  }

  /// The first line that is the title, or that of the text where none is.
  private int titleLine() {
    for (int i = 0; i < firstProse(); i++) {
      if (lines.get(i).text().equals(draft.title)) {
        return i;
      }
    }
    return firstProse();
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
