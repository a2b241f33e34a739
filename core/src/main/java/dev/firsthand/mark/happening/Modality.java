package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether a clause says that something happened, will, may or should happen.
final class Modality {

  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "won't");
  private static final Set<String> SHOULD = Set.of("should", "must", "ought", "shouldn't");

  /// What a verb says of the infinitive that it governs; other verbs make it a mere purpose.
  private static final Map<String, Status> GOVERNORS =
      Map.ofEntries(
          Map.entry("expect", Status.PLANNED),
          Map.entry("plan", Status.PLANNED),
          Map.entry("schedule", Status.PLANNED),
          Map.entry("set", Status.PLANNED),
          Map.entry("intend", Status.PLANNED),
          Map.entry("prepare", Status.PLANNED),
          Map.entry("be", Status.PLANNED),
          Map.entry("go", Status.PLANNED),
          Map.entry("decide", Status.PLANNED),
          Map.entry("promise", Status.PLANNED),
          Map.entry("vow", Status.PLANNED),
          Map.entry("pledge", Status.PLANNED),
          Map.entry("hope", Status.POSSIBLE),
          Map.entry("want", Status.POSSIBLE),
          Map.entry("seek", Status.POSSIBLE),
          Map.entry("consider", Status.POSSIBLE),
          Map.entry("offer", Status.POSSIBLE),
          Map.entry("try", Status.POSSIBLE),
          Map.entry("attempt", Status.POSSIBLE),
          Map.entry("demand", Status.DEMANDED),
          Map.entry("begin", Status.HAPPENED),
          Map.entry("start", Status.HAPPENED),
          Map.entry("continue", Status.HAPPENED),
          Map.entry("manage", Status.HAPPENED));

  private static final Set<String> DUE = Set.of("due", "set", "likely", "scheduled", "expected");
  private static final Set<String> IF = Set.of("if", "whether", "unless");

  private Modality() {}

  /// Null where the clause tells no happening at all: a purpose, a condition, a question.
  static @Nullable Status of(Clauses clauses, VerbGroup verb, @Nullable VerbGroup governor) {
    List<Token> tokens = clauses.tokens();
    if (isConditional(tokens, verb)) {
      return Status.POSSIBLE;
    }
    if (verb.infinitive()) {
      return governed(tokens, verb, governor);
    }
    String modal = verb.modal();
    if (modal == null) {
      return Status.HAPPENED;
    }
    if (WILL.contains(modal)) {
      return Status.PLANNED;
    }
    if (modal.equals("would")) {
      return Status.PLANNED;
    }
    return SHOULD.contains(modal) ? Status.DEMANDED : Status.POSSIBLE;
  }

  private static boolean isConditional(List<Token> tokens, VerbGroup verb) {
    int from = verb.subject() == null ? verb.start() : verb.subject().start();
    for (int at = Math.max(0, from - 2); at < from; at++) {
      if (IF.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Status governed(
      List<Token> tokens, VerbGroup verb, @Nullable VerbGroup governor) {
    if (governor == null) {
      return null;
    }
    int gap = verb.start() - governor.end();
    if (gap == 1 && DUE.contains(tokens.get(governor.end()).lower())) {
      return Status.PLANNED;
    }
    if (gap != 0) {
      return null;
    }
    for (String lemma : Lemmas.of(tokens.get(governor.head()).lower())) {
      Status status = GOVERNORS.get(lemma);
      if (status != null) {
        return status;
      }
    }
    return null;
  }
}
