package dev.firsthand.weigh;

import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One report's telling of a happening.
///
/// @param words the content words of its clause
record Telling(Account account, Happening happening, Set<String> words, Set<String> numbers) {

  static Telling of(Account account, Happening happening) {
    List<Token> tokens = Tokens.of(happening.text());
    Set<String> numbers =
        tokens.stream().filter(Token::isNumber).map(Token::lower).collect(Collectors.toSet());
    return new Telling(account, happening, Words.content(tokens), numbers);
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

  /// Whether each gives a number, and they have none in common.
  boolean hasOtherNumbers(Telling other) {
    return !numbers.isEmpty()
        && !other.numbers.isEmpty()
        && Collections.disjoint(numbers, other.numbers);
  }

  /// How many of its questions (who, to whom, when, where) the telling answers.
  int fullness() {
    return (happening.actor() == null ? 0 : 1)
        + (happening.recipient() == null ? 0 : 1)
        + (happening.date() == null ? 0 : 2)
        + (happening.place() == null ? 0 : 1);
  }
}
