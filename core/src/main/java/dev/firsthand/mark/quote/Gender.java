package dev.firsthand.mark.quote;

import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pronoun a person is given.
enum Gender {
  SHE,
  HE;

  private static final Set<String> HER = Set.of("mrs", "ms", "miss", "lady", "dame", "queen");
  private static final Set<String> HIM = Set.of("mr", "sir", "lord", "king");
  private static final Map<String, Gender> GIVEN = given();

  /// What a pronoun says; null if it says nothing of it.
  static @Nullable Gender ofPronoun(String lower) {
    return switch (lower) {
      case "she" -> SHE;
      case "he" -> HE;
      default -> null;
    };
  }

  /// What a pronoun tells of whom its sentence is about: `her`, `himself`.
  static @Nullable Gender ofOwner(String lower) {
    return switch (lower) {
      case "she", "her", "hers", "herself" -> SHE;
      case "he", "his", "himself" -> HE;
      default -> null;
    };
  }

  /// What a person's full name tells; null if it leaves it open.
  static @Nullable Gender ofName(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", 3)) {
      Gender told = GIVEN.get(word);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /// What the form of address before a name tells; null if there is none.
  static @Nullable Gender ofAddress(String body, int start) {
    int end = start;
    while (end > 0 && (body.charAt(end - 1) == ' ' || body.charAt(end - 1) == '.')) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(body.charAt(from - 1)) && end - from < 6) {
      from--;
    }
    String word = body.substring(from, end).toLowerCase(Locale.ROOT);
    return HER.contains(word) ? SHE : HIM.contains(word) ? HE : null;
  }

  private static Map<String, Gender> given() {
    Map<String, Gender> given = new HashMap<>();
    Gender gender = SHE;
    for (String line : WordTable.lines(Gender.class, "given-names.txt")) {
      if (line.startsWith("[")) {
        gender = valueOf(line.substring(1, line.length() - 1));
      } else {
        for (String name : line.split(" ", -1)) {
          given.put(name, gender);
        }
      }
    }
    return given;
  }
}
