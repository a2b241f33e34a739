package dev.firsthand.mark.happening;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.record.Mark;
import dev.firsthand.text.WordTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what happened, is planned, possible, denied or demanded; nothing on a page of sports.
///
/// Needs the names and moments of the reading.
public final class HappeningFinder implements Finder {

  private static final Set<String> SPORTS = WordTable.words(HappeningFinder.class, "sports.txt");

  @Override
  public void find(Reading reading) {
    if (!reading.isEnglish() || isSport(reading.article().section())) {
      return;
    }
    InOrder<Mark.Name> names = new InOrder<>(sorted(reading.found(Mark.Name.class)));
    InOrder<Mark.Moment> moments = new InOrder<>(sorted(reading.found(Mark.Moment.class)));
    String today = reading.published().map(LocalDate::toString).orElse("");
    WrittenOn found = new WrittenOn(today);
    for (Sentence sentence : reading.sentences()) {
      Clauses clauses = new Clauses(sentence.tokens(), reading.parts(sentence));
      Parties parties = new Parties(reading.body(), clauses, names.within(sentence));
      List<Mark.Moment> times = moments.within(sentence);
      Dates dates = new Dates(clauses, times);
      if (Captions.isCaption(sentence.span().of(reading.body()), clauses, dates, today)) {
        continue;
      }
      new SentenceHappenings(reading.body(), clauses, parties, dates, today)
          .all()
          .forEach(happening -> found.add(happening, times));
    }
    new Retold(found.happenings()).withDates().forEach(reading::add);
  }

  /// Where teams attack, defend and crush each other, nothing happened.
  private static boolean isSport(@Nullable String section) {
    return section != null
        && Arrays.stream(section.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .anyMatch(SPORTS::contains);
  }

  private static <M extends Mark> List<M> sorted(List<M> marks) {
    return marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList();
  }

  /// Hands out marks sentence by sentence, in one pass over both.
  private static final class InOrder<M extends Mark> {

    private final List<M> marks;
    private int next;

    InOrder(List<M> marks) {
      this.marks = marks;
    }

    List<M> within(Sentence sentence) {
      while (next < marks.size() && marks.get(next).start() < sentence.start()) {
        next++;
      }
      int from = next;
      while (next < marks.size() && marks.get(next).start() < sentence.end()) {
        next++;
      }
      return marks.subList(from, next);
    }
  }
}
