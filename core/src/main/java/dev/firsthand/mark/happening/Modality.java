package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether a clause says that something happened, will, may or should happen, or is denied.
final class Modality {

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "won't", "would");
  private static final Set<String> SHOULD = Set.of("should", "must", "ought", "shouldn't");
  private static final Set<String> DENIALS = Set.of("deny", "refute");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /// Behind these a verb in the present tells what is yet to happen, if it ever does.
  private static final Set<String> AWAITING = Set.of("until", "till", "before", "once");

  private static final Set<String> PLURALS = Set.of("they", "we", "you", "i", "these", "those");

  private static final Set<String> NOT =
      Set.of("not", "never", "n't", "didn't", "doesn't", "cannot", "didn’t");

  private static final int FARTHEST_DEMAND = 8;

  /// How far before a clause its denial may stand.
  private static final int LONGEST_DENIAL = 4;

  /// What a verb says of the infinitive that it governs, and a word between the two: "is ready
  /// to". Other verbs make it a mere purpose.
  private static final Map<String, Status> GOVERNORS = new HashMap<>();

  /// Verbs that undo the plan or offer of which they tell: "rejected an offer to host talks".
  private static final Set<String> ENDING;

  static {
    Map<String, Set<String>> lists =
        new HashMap<>(WordTable.lists(Modality.class, "governors.txt"));
    ENDING = lists.getOrDefault("ENDED", Set.of());
    lists.remove("ENDED");
    lists.forEach(
        (status, words) -> words.forEach(word -> GOVERNORS.put(word, Status.valueOf(status))));
  }

  private Modality() {}

  /// Null where the clause tells no happening at all: a purpose, a condition, a question.
  static @Nullable Status of(Clauses clauses, VerbGroup verb, @Nullable VerbGroup governor) {
    List<Token> tokens = clauses.tokens();
    if (!verb.infinitive() && isDenied(tokens, verb)) {
      return Status.DENIED;
    }
    if (verb.modal() == null && !verb.infinitive() && isDemanded(tokens, verb)) {
      return Status.DEMANDED;
    }
    if (opensWith(tokens, verb, "whether")) {
      return Status.POSSIBLE;
    }
    if (CONDITIONS.stream().anyMatch(word -> opensWith(tokens, verb, word))
        || isAwaited(tokens, verb)) {
      return null;
    }
    if (verb.infinitive()) {
      return governor == null ? null : governed(tokens, verb, governor);
    }
    String modal = verb.modal();
    if (modal == null) {
      return Status.HAPPENED;
    }
    if (WILL.contains(modal)) {
      return Status.PLANNED;
    }
    return SHOULD.contains(modal) ? Status.DEMANDED : Status.POSSIBLE;
  }

  /// "denied that it shelled the town", "denied shelling the town", "denied reports that".
  private static boolean isDenied(List<Token> tokens, VerbGroup verb) {
    int from = verb.subject() == null || verb.shared() ? verb.start() : verb.subject().start();
    boolean clause = from > 0 && tokens.get(from - 1).is("that");
    for (int at = from - 1; at >= Math.max(0, from - (clause ? LONGEST_DENIAL : 1)); at--) {
      if (Lemmas.of(tokens.get(at).lower()).stream().anyMatch(DENIALS::contains)) {
        return at == 0 || !NOT.contains(tokens.get(at - 1).lower());
      }
    }
    return false;
  }

  /// "until their demands are met", "before the rebels disarm".
  static boolean isAwaited(List<Token> tokens, VerbGroup verb) {
    return verb.finite()
        && verb.present()
        && AWAITING.stream().anyMatch(word -> opensWith(tokens, verb, word));
  }

  /// "demanded that the army leave the town"; farther off, where the verb is in the subjunctive:
  /// "accepted demands from the rebels that it initiate reforms".
  private static boolean isDemanded(List<Token> tokens, VerbGroup verb) {
    int from = verb.subject() == null || verb.shared() ? verb.start() : verb.subject().start();
    if (from < 2 || !tokens.get(from - 1).is("that")) {
      return false;
    }
    int farthest = isSubjunctive(tokens, verb) ? Math.max(0, from - FARTHEST_DEMAND) : from - 2;
    for (int at = from - 2; at >= farthest; at--) {
      if (Lemmas.of(tokens.get(at).lower()).stream()
          .anyMatch(lemma -> GOVERNORS.get(lemma) == Status.DEMANDED)) {
        return true;
      }
    }
    return false;
  }

  /// "Freedonia ease", not "eases": the subject is one, the verb has no ending.
  private static boolean isSubjunctive(List<Token> tokens, VerbGroup verb) {
    if (verb.subject() == null || !verb.present()) {
      return false;
    }
    String subject = tokens.get(verb.subject().head()).lower();
    Token first = tokens.get(verb.start());
    return !subject.endsWith("s")
        && !PLURALS.contains(subject)
        && (first.is("be") || (verb.end() - verb.start() == 1 && !first.lower().endsWith("s")));
  }

  /// Whether a word stands right before the clause.
  private static boolean opensWith(List<Token> tokens, VerbGroup verb, String word) {
    int from = verb.subject() == null ? verb.start() : verb.subject().start();
    for (int at = Math.max(0, from - 2); at < from; at++) {
      if (tokens.get(at).is(word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Status governed(List<Token> tokens, VerbGroup verb, VerbGroup governor) {
    boolean endsIt =
        ENDING.stream().anyMatch(Lemmas.of(tokens.get(governor.head()).lower())::contains);
    for (int at = governor.end(); at < verb.start(); at++) {
      Status status = GOVERNORS.get(tokens.get(at).lower());
      if (status != null) {
        return endsIt ? null : status;
      }
    }
    if (!verb.shared()) {
      return null;
    }
    for (String lemma : Lemmas.of(tokens.get(governor.head()).lower())) {
      Status status = GOVERNORS.get(lemma);
      if (status != null) {
        return governor.negated() && status == Status.HAPPENED ? Status.POSSIBLE : status;
      }
    }
    return null;
  }
}
