package dev.firsthand.extract;

import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import dev.firsthand.text.CodePoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the article of a draft: tells people from agencies, finds the dateline and the credits,
/// and takes the lines that are only a credit out of the body.
final class Composer {

  /// Agency copy may follow a summary and a line of its own.
  private static final int FIRST = 3;

  private static final int LAST = 5;
  private static final int LONGEST_CREDIT = 200;
  private static final int LONGEST_BIOGRAPHY = 400;

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

  static Article compose(String id, Draft draft) {
    return new Composer(id, draft).compose();
  }

  private Article compose() {
    datelines();
    for (int i = 0; i < draft.paragraphs.size(); i++) {
      String paragraph = draft.paragraphs.get(i);
      if (!mayCredit(i, paragraph) || !credits.paragraph(paragraph)) {
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
        draft.keywords);
  }

  /// Takes off the foot what is about the writers: their names, and who they are.
  private void dropBiographies() {
    List<String> people = people();
    while (body.size() > 1 && people.stream().anyMatch(name -> isAbout(name, body.getLast()))) {
      body.removeLast();
    }
  }

  private static boolean isAbout(String name, String paragraph) {
    return paragraph.equals(name)
        || (paragraph.length() <= LONGEST_BIOGRAPHY
            && (paragraph.startsWith(name + " is ")
                || paragraph.startsWith(name + " has ")
                || paragraph.startsWith(name + " covers ")
                || paragraph.startsWith(name + " writes ")));
  }

  /// Credits in words stand at the top or the foot, or alone; in the midst they are the story's.
  private boolean mayCredit(int i, String paragraph) {
    boolean edge = i < FIRST || i >= draft.paragraphs.size() - LAST;
    return edge || paragraph.length() <= LONGEST_CREDIT;
  }

  private List<String> people() {
    return draft.authors.stream()
        .filter(name -> Bylines.isPerson(name, draft.outlet) || isSigned(name))
        .distinct()
        .toList();
  }

  /// A first name alone is a person's only where the markup says who the author is.
  private boolean isSigned(String name) {
    return draft.signed.contains(name)
        && Bylines.isFirstName(name, draft.outlet)
        && Outlets.site(draft.url).filter(site -> site.contains(Titles.squeezed(name))).isEmpty();
  }

  private void datelines() {
    for (int i = 0; i < Math.min(FIRST, draft.paragraphs.size()) && dateline == null; i++) {
      dateline = Dateline.of(draft.paragraphs.get(i)).orElse(null);
    }
    if (dateline != null) {
      credits.dateline(dateline);
    }
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
