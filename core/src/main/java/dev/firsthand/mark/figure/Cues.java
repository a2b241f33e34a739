package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Tells a verb that names a source from a noun or participle that looks like it.
final class Cues {

  private static final Set<String> NEVER_AFTER = WordTable.list(Cues.class, "no-cue-after");

  /// Forms that are as often nouns: verbs only behind a plural.
  private static final Set<String> BASE_FORMS = WordTable.list(Cues.class, "base-forms");

  private static final Set<String> ADJECTIVE_ENDINGS =
      WordTable.list(Cues.class, "adjective-endings");
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "wrote", "added", "reported");

  /// What stands between a verb and the number that is its object: "added about 300 jobs".
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "a", "about", "almost", "another", "just", "nearly", "only", "over", "roughly", "some");

  private Cues() {}

  static boolean governs(Run run, int at) {
    if (run.isAny(at - 1, NEVER_AFTER) || isSum(run, at)) {
      return false;
    }
    String before = run.lower(at - 1);
    if (run.isAny(at, BASE_FORMS)) {
      boolean perfect = before.equals("had") || before.equals("have") || before.equals("has");
      return perfect || Nouns.isPlural(before) || run.isCapitalised(at - 1) || Adverbs.is(before);
    }
    return !run.is(at, "reports") || ADJECTIVE_ENDINGS.stream().noneMatch(before::endsWith);
  }

  /// "The economy added 300 jobs": the number is what was added, not what was said.
  private static boolean isSum(Run run, int at) {
    boolean adds = run.is(at, "added") || run.is(at, "adds") || run.is(at, "add");
    return adds
        && (run.isNumber(at + 1) || (run.isAny(at + 1, BEFORE_NUMBER) && run.isNumber(at + 2)));
  }

  /// Whether the subject may stand behind the verb.
  static boolean isSaying(Run run, int at) {
    return run.isAny(at, SAYING);
  }
}
