package dev.firsthand.mark.happening;

import dev.firsthand.text.WordTable;
import java.util.Set;

/// Nouns for people: who is released or killed undergoes it, whatever else the clause names.
final class People {

  private static final Set<String> NOUNS = WordTable.words(People.class, "people.txt");

  private People() {}

  static boolean is(String lower) {
    return NOUNS.contains(lower);
  }
}
