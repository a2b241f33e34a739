package dev.firsthand.mark.tag;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/// Groups of words that stand in the same company, learnt from unlabelled news.
final class WordClusters {

  /// @param fine the number of a small group, of a few dozen words
  /// @param coarse the number of a large group, about as wide as a part of speech
  record Groups(int fine, int coarse) {}

  private static final Groups NONE = new Groups(-1, -1);
  private static final Map<String, Groups> GROUPS = read();

  private WordClusters() {}

  static Groups of(String word) {
    return GROUPS.getOrDefault(word, NONE);
  }

  private static Map<String, Groups> read() {
    Map<String, Groups> groups = HashMap.newHashMap(32_000);
    for (String line : WordTable.lines(WordClusters.class, "clusters.txt")) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      groups.put(
          line.substring(0, first),
          new Groups(
              Integer.parseInt(line, first + 1, second, 10),
              Integer.parseInt(line, second + 1, line.length(), 10)));
    }
    return groups;
  }
}
