package dev.firsthand.weigh.timeline;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Range;
import dev.firsthand.weigh.account.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One report's telling of a happening.
///
/// @param words the content words of its clause
/// @param numbers the values of the figures that begin or stand in it
/// @param actor the words of who did it, where that is a name
record Telling(
    Account account,
    Happening happening,
    Set<String> words,
    List<Range> numbers,
    Set<String> actor) {

  static Telling of(Account account, Happening happening) {
    List<Range> numbers =
        account.marks(Figure.class, account.passage(happening)).stream()
            .filter(figure -> happening.start() < figure.end())
            .filter(figure -> figure.end() <= happening.end())
            .map(Range::of)
            .toList();
    return new Telling(
        account,
        happening,
        Words.content(Tokens.of(happening.text())),
        numbers,
        named(happening.actor()));
  }

  Mention mention() {
    return account.mention(happening);
  }

  boolean isPast() {
    return happening.status() == Status.HAPPENED;
  }

  boolean isOfSameKind(Telling other) {
    return happening.kind() == other.happening.kind();
  }

  /// Whether both are of one kind and tell one day.
  boolean isOfSameDay(Telling other) {
    return isOfSameKind(other)
        && happening.date() != null
        && happening.date().equals(other.happening.date());
  }

  /// Whether each gives a number, and no two of them agree.
  boolean hasOtherNumbers(Telling other) {
    return !numbers.isEmpty()
        && !other.numbers.isEmpty()
        && numbers.stream().noneMatch(one -> other.numbers.stream().anyMatch(one::agrees));
  }

  /// Whether both name who did it, and not the same.
  boolean hasOtherActor(Telling other) {
    return !actor.isEmpty() && !other.actor.isEmpty() && Collections.disjoint(actor, other.actor);
  }

  private static Set<String> named(@Nullable String party) {
    boolean name = party != null && party.codePoints().anyMatch(Character::isUpperCase);
    return name && party != null ? Words.content(Tokens.of(party)) : Set.of();
  }

  /// Whether somebody says it and gives no day: that it may come, or that it has been.
  boolean isMereTalk() {
    return happening.date() == null && account.isSpeech(account.passage(happening));
  }

  /// How many of its questions (who, to whom, when, where) the telling answers.
  int fullness() {
    return (happening.actor() == null ? 0 : 1)
        + (happening.recipient() == null ? 0 : 1)
        + (happening.date() == null ? 0 : 2)
        + (happening.place() == null ? 0 : 1);
  }
}
