package dev.firsthand.relate.story;

import dev.firsthand.relate.reading.Hashes;

/// Folds the commonest endings, crudely but alike for alike words.
final class Stems {

  private static final String[] PAST = {"ed"};
  private static final String[] GOING_ON = {"ing"};
  private static final String[] PLURALS = {"ies", "es", "s"};
  private static final String[] FINAL_E = {"e"};
  private static final int LEAST_STEM = 4;

  private Stems() {}

  /// The hash of a word's stem.
  static int hash(String lower) {
    return switch (lower.charAt(lower.length() - 1)) {
      case 'd' -> without(PAST, lower);
      case 'g' -> without(GOING_ON, lower);
      case 's' -> without(PLURALS, lower);
      case 'e' -> without(FINAL_E, lower);
      default -> Hashes.of(lower);
    };
  }

  private static int without(String[] endings, String lower) {
    for (String ending : endings) {
      int stem = lower.length() - ending.length();
      if (stem >= LEAST_STEM && lower.endsWith(ending)) {
        return ending.equals("ies")
            ? Hashes.of(lower.substring(0, stem) + "y")
            : Hashes.of(lower, ending);
      }
    }
    return Hashes.of(lower);
  }
}
