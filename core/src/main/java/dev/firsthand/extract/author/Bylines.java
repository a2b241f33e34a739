package dev.firsthand.extract.author;

import dev.firsthand.extract.words.Agencies;
import dev.firsthand.extract.words.Titles;
import dev.firsthand.extract.words.Whitespace;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the people out of a byline: `By Jane Doe and Li Wei, Staff Writers | Reuters` names two.
public final class Bylines {

  /// Words that make a name no person's, in small letters.
  static final Set<String> NOT_PEOPLE =
      Set.copyOf(
          new LinkedHashSet<>(
              WordTable.lines(Bylines.class, "not-people.txt").stream()
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

  /// Small words within names, or before them.
  static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "das", "del", "della", "van", "von", "der", "den", "el",
          "al", "la", "le", "bin", "bint", "ibn", "ben", "y", "e", "ter", "ten", "zu", "af", "av",
          "st", "du", "des", "abu", "san");

  /// Words and marks that stand between names, with blanks around them.
  private static final Set<String> BETWEEN =
      Set.of(
          "|", "-", "·", "•", "—", "–", "and", "And", "AND", "und", "et", "y", "with", "og", "och",
          "en", "и");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int SHORT_LINE = 60;
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_FIRST_NAME = 12;
  private static final int MOST_WORDS = 6;

  private Bylines() {}

  /// Every name in the text, people or not, without what surrounds them.
  public static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = separatorEnd(text, i);
      if (end > i) {
        add(text.substring(start, i), names);
        start = end;
        i = end - 1;
      }
    }
    add(text.substring(start), names);
    return names;
  }

  private static void add(String part, List<String> names) {
    String name = withoutOpening(Whitespace.folded(part));
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /// The end of what separates names, where it begins there; else the place itself.
  private static int separatorEnd(String text, int at) {
    char c = text.charAt(at);
    if ("\n()/,;&".indexOf(c) >= 0) {
      return at + 1;
    } else if (c != ' ') {
      return at;
    }
    int word = at + 1;
    int end = text.indexOf(' ', word);
    boolean between = end > word && BETWEEN.contains(text.substring(word, end));
    return between ? end : at;
  }

  /// Whether the text begins as bylines do: `By`, `Written by`, `Von`.
  public static boolean isOpened(String text) {
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
  public static boolean isPerson(String name, @Nullable String outlet) {
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

  private static boolean isNameLike(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) || isCapitalised(word);
  }

  /// Whether it is written as names are: `Doe`, `McDoe`, `d'Oe`; scripts without capitals, too.
  static boolean isCapitalised(String word) {
    if (word.isEmpty()) {
      return false;
    }
    int first = word.codePointAt(0);
    boolean capital = Character.isLetter(first) && !Character.isLowerCase(first);
    return (capital || (word.length() > 2 && Character.isUpperCase(word.charAt(2))))
        && !holdsDigitOrMark(word);
  }

  /// Whether it holds a digit or a mark that stands in no name.
  private static boolean holdsDigitOrMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ("@:_!?#".indexOf(c) >= 0 || Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /// In Chinese, Arabic or Hindi a name is often one word, and none has capitals.
  static boolean isUncased(String name) {
    return name.length() >= 2
        && name.codePoints()
            .filter(Character::isLetter)
            .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }
}
