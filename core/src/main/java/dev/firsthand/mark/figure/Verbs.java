package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Verb forms that no ending gives away.
final class Verbs {

  static final Set<String> PAST = WordTable.words(Verbs.class, "past-verbs.txt");
  static final Set<String> CUES = WordTable.words(Verbs.class, "cue-verbs.txt");

  private Verbs() {}
}
