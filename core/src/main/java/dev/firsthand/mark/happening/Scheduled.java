package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Things that a sentence tells the day of: "a hearing is set for 3 June", "the next payment,
/// scheduled for Friday".
final class Scheduled {

  private static final Set<String> WORDS =
      Set.of("scheduled", "slated", "set", "planned", "due", "fixed");

  /// What may stand between the thing and the word.
  private static final Set<String> BETWEEN =
      Set.of(",", "is", "are", "was", "were", "had", "has", "been", "now", "currently", "which");

  /// As many words may stand between.
  private static final int FARTHEST = 4;

  private static final Set<String> INTENDING =
      Set.of(
          "planned",
          "intended",
          "hoped",
          "expected",
          "wanted",
          "agreed",
          "promised",
          "vowed",
          "pledged",
          "decided",
          "prepared",
          "threatened",
          "offered",
          "aimed");

  private Scheduled() {}

  /// "Is set to vote": what is told is the vote.
  static boolean leadsUp(List<Token> tokens, VerbGroup verb) {
    int next = verb.end();
    return verb.end() - verb.start() > 1
        && WORDS.contains(tokens.get(verb.head()).lower())
        && next + 1 < tokens.size()
        && tokens.get(next).is("to")
        && tokens.get(next + 1).isWord();
  }

  /// "Sand planned to meet them on Tuesday": a day behind the infinitive is that of the meeting.
  ///
  /// @param head where the verb stands
  static boolean isOfIntent(List<Token> tokens, int head, Moment moment) {
    return head + 2 < tokens.size()
        && INTENDING.contains(tokens.get(head).lower())
        && tokens.get(head + 1).is("to")
        && moment.start() > tokens.get(head + 2).start();
  }

  /// Where "for" stands at a token, behind a word that tells of a plan.
  static boolean isFor(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("for") && WORDS.contains(tokens.get(at - 1).lower());
  }

  /// From a thing to the "for" before its day; null if it has none.
  static @Nullable ClauseSpan of(Clauses clauses, NounPhrase noun) {
    List<Token> tokens = clauses.tokens();
    int at = noun.end();
    while (at < tokens.size()
        && at - noun.end() < FARTHEST
        && BETWEEN.contains(tokens.get(at).lower())) {
      at++;
    }
    NounPhrase thing =
        at + 1 < tokens.size() && isFor(tokens, at + 1) ? outer(clauses, noun) : null;
    return thing == null ? null : new ClauseSpan(thing.start(), thing.start(), at + 2);
  }

  /// "The payment" of "the payment to farmers"; null where it hangs on a verb: "vote on the bill".
  private static @Nullable NounPhrase outer(Clauses clauses, NounPhrase noun) {
    NounPhrase thing = noun;
    while (thing != null
        && thing.start() > 0
        && clauses.part(thing.start() - 1) == PartOfSpeech.PREPOSITION) {
      int end = thing.start() - 1;
      NounPhrase before = clauses.nounBefore(end).orElse(null);
      thing = before != null && before.end() == end ? before : null;
    }
    return thing;
  }
}
