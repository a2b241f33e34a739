package dev.firsthand.mark.tag;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/// Groups of words that stand in the same company, learnt from unlabelled news.
final class WordClusters {

  /// The numbers of the groups that a word is in: one of fifty, about as wide as parts of speech,
  /// of some hundreds, of many hundreds, and of thousands that hold a dozen words each.
  record Groups(int coarse, int middle, int fine, int finest) {}

  private static final Groups NONE = new Groups(-1, -1, -1, -1);
  private static final Map<String, Groups> GROUPS = read();

  private WordClusters() {}

  static Groups of(String word) {
    return GROUPS.getOrDefault(word, NONE);
  }

  private static Map<String, Groups> read() {
    Map<String, Groups> groups = HashMap.newHashMap(50_000);
    int[] numbers = new int[4];
    for (String line : WordTable.lines(WordClusters.class, "clusters.txt")) {
      int tab = line.indexOf('\t');
      String word = line.substring(0, tab);
      for (int i = 0; i < numbers.length; i++) {
        int next = line.indexOf('\t', tab + 1);
        int end = next < 0 ? line.length() : next;
        numbers[i] = Integer.parseInt(line, tab + 1, end, 10);
        tab = end;
      }
      groups.put(word, new Groups(numbers[0], numbers[1], numbers[2], numbers[3]));
    }
    return groups;
  }
}
