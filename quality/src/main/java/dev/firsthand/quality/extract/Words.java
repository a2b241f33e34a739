package dev.firsthand.quality.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Texts as bags of words or shingles, as the sets' own scorers count them.
final class Words {

  private Words() {}

  /// What Python's `\w+` finds.
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i += i < text.length() ? width(text, i) : 1) {
      boolean word = i < text.length() && isWord(text.codePointAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static int width(String text, int at) {
    return Character.charCount(text.codePointAt(at));
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return c == '_'
        || Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// Runs of `size` words; a shorter text is one run.
  static List<String> shingles(List<String> words, int size) {
    List<String> shingles = new ArrayList<>();
    if (!words.isEmpty() && words.size() < size) {
      shingles.add(String.join(" ", words));
    }
    for (int i = 0; i + size <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + size)));
    }
    return shingles;
  }

  static Map<String, Integer> bag(List<String> items) {
    Map<String, Integer> bag = new HashMap<>();
    items.forEach(item -> bag.merge(item, 1, Integer::sum));
    return bag;
  }

  /// How many items two bags have in common.
  static int overlap(List<String> one, List<String> other) {
    Map<String, Integer> bag = bag(one);
    int common = 0;
    for (var entry : bag(other).entrySet()) {
      common += Math.min(entry.getValue(), bag.getOrDefault(entry.getKey(), 0));
    }
    return common;
  }

  /// The F1 of an overlap; 1 when both are empty.
  static double f1(int common, int found, int wanted) {
    if (found == 0 && wanted == 0) {
      return 1;
    }
    return 2.0 * common / (found + wanted);
  }
}
