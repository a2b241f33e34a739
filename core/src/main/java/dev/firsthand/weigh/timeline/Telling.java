package dev.firsthand.weigh.timeline;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.account.Range;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One report's telling of a happening.
///
/// @param date the day that the report tells; none of what only has happened by its own day
/// @param words the content words of its clause
/// @param deeds those of its words that are no part of a name and no office
/// @param named the last word of each name in it
/// @param numbers the values of the figures that begin or stand in it
/// @param actor the words of who did it, where that is a name
record Telling(
    Account account,
    Happening happening,
    @Nullable String date,
    Set<String> words,
    Set<String> deeds,
    Set<String> named,
    List<Range> numbers,
    Set<String> actor) {

  /// "Has long refused", "had already left": not what the day brought, as "has signed" is.
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:has|have|had)(?:n['’]t)? (?:already|long|always|never|ever|repeatedly|often|frequently"
              + "|consistently|previously|once|traditionally|historically)\\b|\\bhad (?!to |a |an |the |no )");

  /// Down in a report what has happened may have been any day before.
  private static final Pattern PERFECT =
      Pattern.compile("\\b(?:has|have)(?:n['’]t)? (?!to )\\p{Ll}");

  /// What somebody is does not tell what he did.
  private static final Set<String> OFFICES =
      Words.content(
          Tokens.of(
              "president vice prime minister secretary state leader majority minority house speaker"
                  + " senator sen representative rep congressman chairman chair director governor"
                  + " gov mayor judge attorney general chief deputy chancellor pope king queen"
                  + " former spokesman spokeswoman candidate nominee official officials"));

  /// Who or what that is stands before the clause.
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:I|we|he|she|they|it|this|that|more)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// So many first sentences tell what the day brought.
  private static final int LEAD = 3;

  static Telling of(Account account, Happening happening) {
    List<Range> numbers =
        account.marks(Figure.class, account.passage(happening)).stream()
            .filter(figure -> happening.start() < figure.end())
            .filter(figure -> figure.end() <= happening.end())
            .map(Range::of)
            .toList();
    Set<String> words = Words.content(Tokens.of(happening.text()));
    Set<String> deeds = new HashSet<>(words);
    deeds.removeAll(OFFICES);
    Set<String> named = new HashSet<>();
    for (Name name : account.marks(Name.class, account.passage(happening))) {
      List<String> parts = List.copyOf(Words.content(Tokens.of(name.text())));
      if (!parts.isEmpty() && words.containsAll(parts)) {
        deeds.removeAll(parts);
        named.add(parts.getLast());
      }
    }
    return new Telling(
        account,
        happening,
        isOnlyBefore(account, happening) ? null : happening.date(),
        words,
        deeds,
        named,
        numbers,
        name(happening.actor()));
  }

  private static boolean isOnlyBefore(Account account, Happening happening) {
    Passage passage = account.passage(happening);
    boolean told =
        BEFORE.matcher(happening.text()).find()
            || (passage.index() >= LEAD && PERFECT.matcher(happening.text()).find());
    return told
        && account.day().filter(day -> day.toString().equals(happening.date())).isPresent()
        && account.marks(Moment.class, passage).isEmpty();
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
    String day = happening.date();
    return isOfSameKind(other) && day != null && day.equals(other.happening.date());
  }

  /// Whether both name somebody or some place, and none in common.
  boolean namesOthers(Telling other) {
    return !named.isEmpty() && !other.named.isEmpty() && Collections.disjoint(named, other.named);
  }

  /// Whether the clause names who did it by a pronoun alone.
  boolean isOfPronoun() {
    return PRONOUN.matcher(happening.text()).matches();
  }

  /// How many words both have that tell a deed.
  int sharedDeeds(Telling other) {
    return (int) deeds.stream().filter(other.deeds::contains).count();
  }

  /// Whether both tell of more than one name: of the same deed in one word at least, or, of one
  /// kind, of two names.
  boolean sharesMoreThanAName(Telling other) {
    return !Collections.disjoint(deeds, other.deeds)
        || (isOfSameKind(other) && named.stream().filter(other.named::contains).count() > 1);
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

  private static Set<String> name(@Nullable String party) {
    boolean name = party != null && party.codePoints().anyMatch(Character::isUpperCase);
    return name && party != null ? Words.content(Tokens.of(party)) : Set.of();
  }

  /// Whether its sentence only leads up to what follows: "The plan is this:".
  boolean announces() {
    return account.passage(happening).text().endsWith(":");
  }

  /// Whether somebody says it in his own words, or says it and gives no day: that it may come, or
  /// that it has been.
  boolean isMereTalk() {
    return isQuoted() || (happening.date() == null && account.isSpeech(account.passage(happening)));
  }

  /// Whether it stands in quote marks.
  boolean isQuoted() {
    return account.isQuoted(happening);
  }

  /// How many of its questions (who, to whom, when, where) the telling answers.
  int fullness() {
    return (happening.actor() == null ? 0 : 1)
        + (happening.recipient() == null ? 0 : 1)
        + (date == null ? 0 : 2)
        + (happening.place() == null ? 0 : 1);
  }
}
