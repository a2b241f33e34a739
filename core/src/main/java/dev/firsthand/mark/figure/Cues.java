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

  private Cues() {}

  static boolean governs(Run run, int at) {
    if (run.isAny(at - 1, NEVER_AFTER)) {
      return false;
    }
    String before = run.lower(at - 1);
    if (run.isAny(at, BASE_FORMS)) {
      boolean perfect = before.equals("had") || before.equals("have") || before.equals("has");
      return perfect || Nouns.isPlural(before) || run.isCapitalised(at - 1) || Adverbs.is(before);
    }
    return !run.is(at, "reports") || ADJECTIVE_ENDINGS.stream().noneMatch(before::endsWith);
  }

  /// Whether the subject may stand behind the verb.
  static boolean isSaying(Run run, int at) {
    return run.isAny(at, SAYING);
  }
}
