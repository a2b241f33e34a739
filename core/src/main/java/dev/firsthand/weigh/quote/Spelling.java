package dev.firsthand.weigh.quote;

import java.util.LinkedHashMap;
import java.util.Map;

/// Folds the two spellings of English, so that an outlet which sets "rumours" for "rumors" is not
/// said to have altered a quote. The result is no word, only the same for both.
final class Spelling {

  private static final int SHORTEST = 5;

  /// Endings, the longer before those that they hold.
  private static final Map<String, String> ENDINGS = endings();

  private Spelling() {}

  static String fold(String lower) {
    if (lower.length() < SHORTEST) {
      return lower;
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (lower.endsWith(ending.getKey())) {
        int stem = lower.length() - ending.getKey().length();
        return lower.substring(0, stem) + ending.getValue();
      }
    }
    return lower;
  }

  private static Map<String, String> endings() {
    Map<String, String> endings = new LinkedHashMap<>();
    endings.put("ours", "ors");
    endings.put("oured", "ored");
    endings.put("ouring", "oring");
    endings.put("ourable", "orable");
    endings.put("our", "or");
    for (String tail : new String[] {"e", "es", "ed", "ing", "er", "ers", "ation", "ations"}) {
      endings.put("is" + tail, "iz" + tail);
      endings.put("ys" + tail, "yz" + tail);
    }
    endings.put("tres", "ters");
    endings.put("tre", "ter");
    endings.put("lled", "led");
    endings.put("lling", "ling");
    endings.put("ences", "enses");
    endings.put("ence", "ense");
    return endings;
  }
}
