package dev.firsthand.weigh.party;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A person's full name, to be compared with those that other reports write.
///
/// @param given the first word
/// @param middle what stands between; may be empty
/// @param surname the last word
record PersonName(String given, List<String> middle, String surname) {

  /// Shorter surnames are compared as they are written: `Li` and `Lee` may be two.
  private static final int SHORTEST_SOUND = 4;

  /// The full given name of each short form, in small letters.
  private static final Map<String, String> FULL = full();

  /// Two spellings of one given name differ in so large a part of their sounds at most.
  private static final double MOST_UNLIKE = 0.34;

  /// @param name of two words or more
  static PersonName of(String name) {
    List<String> words = List.of(name.split(" +", -1));
    return new PersonName(words.getFirst(), words.subList(1, words.size() - 1), words.getLast());
  }

  /// What the surnames of one person have in common, however they are romanised.
  static String key(String surname) {
    String sound = Romanised.sound(surname);
    return sound.length() < SHORTEST_SOUND ? surname : sound;
  }

  /// Whether both may be one person's, given that their surnames have one key.
  boolean isLike(PersonName other) {
    boolean otherMiddle =
        !middle.isEmpty() && !other.middle.isEmpty() && !initials().equals(other.initials());
    return isWithin(other)
        || other.isWithin(this)
        || (!otherMiddle && (isInitialOf(other) || other.isInitialOf(this) || isGivenLike(other)));
  }

  /// `Peter Orlan` of `Abel Peter Orlan`.
  private boolean isWithin(PersonName other) {
    return middle.isEmpty()
        && given.length() > 2
        && surname.equals(other.surname)
        && other.middle.contains(given);
  }

  private List<String> initials() {
    return middle.stream().map(word -> word.substring(0, 1)).toList();
  }

  /// `A. Lukashenko`
  private boolean isInitialOf(PersonName other) {
    boolean initial = given.length() == 1 || (given.length() == 2 && given.endsWith("."));
    return initial && other.given.startsWith(given.substring(0, 1));
  }

  /// Where the surname is spelt alike the given name must be too but for accents, `i` and `y`
  /// (`Dmitri`, `Dmitry`) and short forms (`Mike`), for Ivan and Ivana may be siblings; where it is
  /// romanised in two ways, so may the given name be.
  private boolean isGivenLike(PersonName other) {
    if (surname.equals(other.surname)) {
      return full(given).equals(full(other.given));
    }
    String one = Romanised.sound(given);
    String two = Romanised.sound(other.given);
    return !one.isEmpty()
        && !two.isEmpty()
        && one.charAt(0) == two.charAt(0)
        && distance(one, two) <= MOST_UNLIKE * Math.max(one.length(), two.length());
  }

  private static String full(String given) {
    String lower = Romanised.withoutAccents(given.toLowerCase(Locale.ROOT));
    return FULL.getOrDefault(lower, lower).replace('y', 'i');
  }

  private static Map<String, String> full() {
    Map<String, String> full = new HashMap<>();
    WordTable.lists(PersonName.class, "nicknames.txt")
        .forEach((name, brief) -> brief.forEach(form -> full.put(form, name)));
    return Map.copyOf(full);
  }

  /// How many letters must be put in, taken out or replaced (Levenshtein).
  private static int distance(String one, String two) {
    int[] row = new int[two.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = corner + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[two.length()];
  }
}
