package dev.firsthand.relate.story;

/// Folds the commonest endings, crudely but alike for alike words.
final class Stems {

  private static final String[] PAST = {"ed"};
  private static final String[] GOING_ON = {"ing"};
  private static final String[] PLURALS = {"ies", "es", "s"};
  private static final int LEAST_STEM = 4;

  private Stems() {}

  static String of(String lower) {
    return switch (lower.charAt(lower.length() - 1)) {
      case 'd' -> without(PAST, lower);
      case 'g' -> without(GOING_ON, lower);
      case 's' -> without(PLURALS, lower);
      case 'e' -> lower.length() > LEAST_STEM ? lower.substring(0, lower.length() - 1) : lower;
      default -> lower;
    };
  }

  private static String without(String[] endings, String lower) {
    for (String ending : endings) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= LEAST_STEM) {
        String stem = lower.substring(0, lower.length() - ending.length());
        return ending.equals("ies") ? stem + "y" : stem;
      }
    }
    return lower;
  }
}
