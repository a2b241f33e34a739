package dev.firsthand.mark.happening;

import dev.firsthand.text.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Nouns for people: who is released or killed undergoes it, whatever else the clause names.
final class People {

  private static final Set<String> NOUNS = new HashSet<>();

  static {
    for (String line : WordTable.lines(People.class, "people.txt")) {
      NOUNS.addAll(List.of(line.split(" ", -1)));
    }
  }

  private People() {}

  static boolean is(String lower) {
    return NOUNS.contains(lower);
  }
}
