package dev.firsthand.mark.name;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/// How news writes a word, and as what: how often with a capital, and in names of which kind.
///
/// Counted by the `quality` module over unlabelled news in which a first model had marked the
/// names. So what is said of a name in one article helps to tell it in another that says little,
/// and a word that is hardly ever written small is likely a name at the start of a sentence too.
public final class WordUsage {

  /// Knows no word; the first model is trained with it.
  public static final WordUsage NONE = new WordUsage(Map.of());

  private static final WordUsage NEWS = new WordUsage(read());

  /// A word that is too rare to say anything of.
  private static final int UNKNOWN = 0;

  private final Map<String, Integer> habits;

  private WordUsage(Map<String, Integer> habits) {
    this.habits = habits;
  }

  /// What ships.
  public static WordUsage news() {
    return NEWS;
  }

  /// A number that is the same for words of the same habits.
  int of(String lower) {
    return habits.getOrDefault(lower, UNKNOWN);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> habits = HashMap.newHashMap(50_000);
    for (String line : WordTable.lines(WordUsage.class, "usage.txt")) {
      int tab = line.indexOf('\t');
      habits.put(line.substring(0, tab), line.substring(tab + 1).hashCode());
    }
    return habits;
  }
}
