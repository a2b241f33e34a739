package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.Tokens;
import java.util.List;
import java.util.Set;

/// One report's telling of a happening.
///
/// @param words the content words of its clause
/// @param numbers the values of the figures that begin or stand in it
record Telling(Account account, Happening happening, Set<String> words, List<Range> numbers) {

  static Telling of(Account account, Happening happening) {
    List<Range> numbers =
        account.marks(Figure.class, account.passage(happening)).stream()
            .filter(figure -> happening.start() < figure.end())
            .filter(figure -> figure.end() <= happening.end())
            .map(Range::of)
            .toList();
    return new Telling(account, happening, Words.content(Tokens.of(happening.text())), numbers);
  }

  boolean isPast() {
    return happening.status() == Status.HAPPENED;
  }

  /// Whether both are of one kind and tell one day.
  boolean isOfSameDay(Telling other) {
    return happening.kind() == other.happening.kind()
        && happening.date() != null
        && happening.date().equals(other.happening.date());
  }

  /// Whether each gives a number, and no two of them agree.
  boolean hasOtherNumbers(Telling other) {
    return !numbers.isEmpty()
        && !other.numbers.isEmpty()
        && numbers.stream().noneMatch(one -> other.numbers.stream().anyMatch(one::agrees));
  }

  /// How many of its questions (who, to whom, when, where) the telling answers.
  int fullness() {
    return (happening.actor() == null ? 0 : 1)
        + (happening.recipient() == null ? 0 : 1)
        + (happening.date() == null ? 0 : 2)
        + (happening.place() == null ? 0 : 1);
  }
}
