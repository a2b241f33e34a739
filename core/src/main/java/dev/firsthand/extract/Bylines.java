package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the people out of a byline: `By Jane Doe and Li Wei, Staff Writers | Reuters` names two.
final class Bylines {

  private static final Set<String> NOT_PEOPLE =
      Set.copyOf(
          new LinkedHashSet<>(
              Resource.lines("not-people.txt").stream()
                  .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                  .toList()));

  private static final Set<String> OPENINGS =
      Set.of(
          "by",
          "by:",
          "von",
          "par",
          "por",
          "door",
          "av",
          "af",
          "written",
          "reported",
          "posted",
          "published",
          "words",
          "words:",
          "text:",
          "text",
          "author:",
          "author",
          "story",
          "story:",
          "di",
          "oleh",
          "article",
          "автор:",
          "автор",
          "autor:",
          "autor",
          "escrito",
          "@",
          "reviewed");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "das", "del", "della", "van", "von", "der", "den", "el",
          "al", "la", "le", "bin", "bint", "ibn", "ben", "y", "e", "ter", "ten", "zu", "af", "av",
          "st", "du", "des", "abu", "san");

  private static final Pattern PARTS = Pattern.compile("\\n| \\| |\\s[·•—–]\\s| - |\\(|\\)|/");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(",|;|\\s+(?:and|And|AND|und|et|y|with|og|och|en|и)\\s+|\\s*&\\s*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int SHORT_LINE = 60;
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_FIRST_NAME = 12;
  private static final int MOST_WORDS = 6;

  private Bylines() {}

  /// Every name in the text, people or not, without what surrounds them.
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String line : PARTS.split(text, -1)) {
      for (String part : BETWEEN_NAMES.split(line, -1)) {
        String name = withoutOpening(Whitespace.folded(part));
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /// Whether the text begins as bylines do: `By`, `Written by`, `Von`.
  static boolean isOpened(String text) {
    int blank = text.indexOf(' ');
    String first = text.substring(0, blank < 0 ? text.length() : blank);
    boolean likely = Character.isUpperCase(text.codePointAt(0)) || text.length() < SHORT_LINE;
    return likely && OPENINGS.contains(first.toLowerCase(Locale.ROOT));
  }

  private static String withoutOpening(String text) {
    int in = text.indexOf(" in ");
    String name =
        in > 0 && Character.isUpperCase(text.codePointAt(0)) ? text.substring(0, in) : text;
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ')) {
      if (!OPENINGS.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))) {
        break;
      }
      name = name.substring(blank + 1).strip();
    }
    return OPENINGS.contains(name.toLowerCase(Locale.ROOT)) ? "" : name;
  }

  /// Whether this can be a person's name, in the capitals of one.
  static boolean isPerson(String name, @Nullable String outlet) {
    if (name.length() > LONGEST_NAME || name.equalsIgnoreCase(outlet)) {
      return false;
    }
    String[] words = BLANKS.split(name, -1);
    if (words.length > MOST_WORDS || Agencies.known(name).isPresent()) {
      return false;
    }
    int names = 0;
    for (String word : words) {
      if (NOT_PEOPLE.contains(word.toLowerCase(Locale.ROOT)) || !isNameLike(word)) {
        return false;
      }
      names += PARTICLES.contains(word) ? 0 : 1;
    }
    return names > 1 || (names == 1 && isUncased(name));
  }

  /// Whether this can be a first name that somebody signs with.
  static boolean isFirstName(String name, @Nullable String outlet) {
    boolean small = name.codePoints().skip(1).allMatch(Character::isLowerCase);
    return name.length() >= 3
        && name.length() <= LONGEST_FIRST_NAME
        && Character.isUpperCase(name.codePointAt(0))
        && small
        && !NOT_PEOPLE.contains(name.toLowerCase(Locale.ROOT))
        && Agencies.known(name).isEmpty()
        && (outlet == null || !Titles.squeezed(outlet).contains(Titles.squeezed(name)));
  }

  /// Whether the word, in small letters, makes a name no person's.
  static boolean isNobody(String small) {
    return NOT_PEOPLE.contains(small);
  }

  static boolean isNameLike(String word) {
    if (PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    int first = word.codePointAt(0);
    boolean capital = Character.isLetter(first) && !Character.isLowerCase(first);
    return (capital || (word.length() > 2 && Character.isUpperCase(word.charAt(2))))
        && word.codePoints().noneMatch(c -> Character.isDigit(c) || "@:_!?#".indexOf(c) >= 0);
  }

  /// In Chinese, Arabic or Hindi a name is often one word, and none has capitals.
  static boolean isUncased(String name) {
    return name.length() >= 2
        && name.codePoints()
            .filter(Character::isLetter)
            .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }
}
