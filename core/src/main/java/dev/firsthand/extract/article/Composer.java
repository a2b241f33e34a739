package dev.firsthand.extract.article;

import dev.firsthand.extract.author.Bylines;
import dev.firsthand.extract.credit.Credits;
import dev.firsthand.extract.credit.Dateline;
import dev.firsthand.extract.date.PrintedDate;
import dev.firsthand.extract.words.Languages;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.WordTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the article of a draft: tells people from agencies, finds the dateline and the credits,
/// and takes the lines that are only a credit out of the body.
public final class Composer {

  /// Agency copy may follow a summary and a line of its own.
  private static final int FIRST = 3;

  /// An agency's dateline may stand below a summary in several parts and the text of a picture.
  private static final int LATEST_DATELINE = 6;

  private static final int LAST = 5;
  private static final int LONGEST_CREDIT = 200;
  private static final int LONGEST_BIOGRAPHY = 400;

  private static final int LONGEST_BYLINE = 80;
  private static final Set<String> ABOUT = WordTable.words(Composer.class, "biography-words.txt");

  private final String id;
  private final Draft draft;
  private final Credits credits;
  private final Optional<String> published;
  private final List<String> body = new ArrayList<>();
  private @Nullable Dateline dateline;

  private Composer(String id, Draft draft) {
    this.id = id;
    this.draft = draft;
    this.credits = new Credits(draft.outlet);
    this.published = draft.dating.published();
  }

  public static Article compose(String id, Draft draft) {
    return new Composer(id, draft).compose();
  }

  private Article compose() {
    datelines();
    for (int i = 0; i < draft.paragraphs.size(); i++) {
      String paragraph = draft.paragraphs.get(i);
      boolean credit = mayCredit(i, paragraph) && credits.paragraph(paragraph);
      boolean foot = i >= draft.paragraphs.size() - LAST && credits.foot(paragraph);
      if (!credit && !foot && !isByline(i, paragraph)) {
        body.add(CodePoints.wellFormed(paragraph));
      }
    }
    draft.asides.forEach(credits::paragraph);
    draft.captions.forEach(credits::caption);
    draft.authors.forEach(credits::author);
    dropBiographies();
    String text = String.join("\n\n", body);
    return new Article(
        id,
        draft.url,
        draft.outlet,
        draft.title,
        people(),
        dateline(),
        draft.section,
        published.orElse(null),
        draft.dating.updated().orElse(null),
        Languages.of(text, draft.language),
        text,
        draft.captions,
        credits.all(),
        draft.keywords,
        draft.access);
  }

  /// Takes off the foot what is about the writers: their names, and who they are.
  private void dropBiographies() {
    List<String> people = people();
    while (body.size() > 1
        && (isAddress(body.getLast())
            || people.stream().anyMatch(name -> isAbout(name, body.getLast())))) {
      body.removeLast();
    }
  }

  /// An e-mail address alone.
  private static boolean isAddress(String paragraph) {
    return paragraph.indexOf('@') > 0 && paragraph.indexOf(' ') < 0;
  }

  private static boolean isAbout(String name, String paragraph) {
    if (paragraph.equals(name)) {
      return true;
    }
    int end = paragraph.indexOf(' ', name.length() + 1);
    return paragraph.length() <= LONGEST_BIOGRAPHY
        && paragraph.startsWith(name + " ")
        && end > 0
        && ABOUT.contains(paragraph.substring(name.length() + 1, end));
  }

  /// `By Jane Doe` under a summary; who wrote it is no text.
  private boolean isByline(int i, String paragraph) {
    return i < FIRST
        && paragraph.length() <= LONGEST_BYLINE
        && Bylines.isOpened(paragraph)
        && people().containsAll(Bylines.names(paragraph));
  }

  /// Credits in words stand at the top or the foot, or alone; in the midst they are the story's.
  private boolean mayCredit(int i, String paragraph) {
    boolean edge = i < FIRST || i >= draft.paragraphs.size() - LAST;
    return edge || paragraph.length() <= LONGEST_CREDIT;
  }

  private List<String> people() {
    List<String> people = draft.people;
    if (people != null) {
      return people.stream().filter(name -> !credits.isAgency(name)).toList();
    }
    return draft.authors.stream()
        .filter(name -> Bylines.isPerson(name, draft.outlet))
        .distinct()
        .toList();
  }

  private void datelines() {
    int end = Math.min(LATEST_DATELINE, draft.paragraphs.size());
    for (int i = 0; i < end && dateline == null; i++) {
      boolean first = i < FIRST;
      dateline =
          Dateline.of(draft.paragraphs.get(i))
              .filter(found -> first || found.agency() != null)
              .orElse(null);
    }
    if (dateline != null && dateline.agency() != null) {
      credits.dateline(dateline);
      return;
    }
    draft.paragraphs.stream().limit(FIRST).forEach(credits::head);
  }

  private Article.@Nullable Dateline dateline() {
    if (dateline != null && !dateline.place().isEmpty()) {
      return new Article.Dateline(dateline.place(), day(dateline.day()));
    }
    return draft.place == null ? null : new Article.Dateline(draft.place, null);
  }

  /// The dateline's day, in the year in which it is not after the publication.
  private @Nullable String day(@Nullable String printed) {
    Optional<LocalDate> date = published.flatMap(IsoTime::date);
    if (printed == null || date.isEmpty()) {
      return null;
    }
    int year = date.get().getYear();
    for (int candidate : new int[] {year, year - 1}) {
      Optional<LocalDate> day =
          draft.dating.reader().first(printed + " " + candidate).map(PrintedDate::date);
      if (day.isPresent() && !day.get().isAfter(date.get().plusDays(1))) {
        return day.get().toString();
      }
    }
    return null;
  }
}
