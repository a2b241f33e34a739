package dev.firsthand.mark.happening;

import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What a sentence is about, in the general contexts of PLOVER: military, legal, election.
final class Contexts {

  private static final List<String> NAMES = new ArrayList<>();
  private static final FormTable<Integer> WORDS = new FormTable<>();

  static {
    for (String line : WordTable.lines(Contexts.class, "contexts.txt")) {
      int colon = line.indexOf(": ");
      for (String word : line.substring(colon + 2).split(" +", -1)) {
        WORDS.add(word, NAMES.size());
      }
      NAMES.add(line.substring(0, colon));
    }
  }

  private Contexts() {}

  /// Those that a word of the sentence names, in the order of the table.
  static List<String> of(List<Token> tokens) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      Integer context = WORDS.look(tokens, at);
      if (context != null) {
        found.add(context);
      }
    }
    return found.stream().map(NAMES::get).toList();
  }
}
