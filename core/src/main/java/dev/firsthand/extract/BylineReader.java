package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the people out of a line that may be a byline: `By Jane Doe and Li Wei, Staff Writers`
/// names two, `Reviewed by Jane Doe, MD` nobody who wrote it.
///
/// One pass over the words: capitalised words that follow each other are a name, unless one of them
/// says that they are none (`Staff`, `Director`); a comma, `and` or a bar ends a name; who follows
/// `by` is an author, who follows `reviewed by` is not. Word lists are in `byline-words.txt`.
final class BylineReader {

  private static final Map<String, Set<String>> WORDS =
      WordTable.lists(BylineReader.class, "byline-words.txt");

  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 5;
  private static final int SHORT = 4;

  private final String[] words;
  private final boolean lenient;
  private final List<String> people = new ArrayList<>();
  private final List<String> name = new ArrayList<>();
  private boolean opened;
  private boolean others;
  private boolean awaited;
  private boolean role;
  private boolean behindComma;
  private boolean begins;
  private boolean office;
  private int rest;

  private BylineReader(String text, boolean lenient) {
    String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    this.words = spaced(line).split(" +", -1);
    this.lenient = lenient;
  }

  /// What a line says.
  ///
  /// @param people those whom it names as authors, in order
  /// @param opened whether it says so: `By`, `Written by`, `Von`
  /// @param begins whether the first of them stands at its beginning
  /// @param office whether it tells an office or a house: `Editor`, `University`
  /// @param rest how many words it holds that are no names, dates or words of bylines
  record Byline(List<String> people, boolean opened, boolean begins, boolean office, int rest) {

    boolean isBare() {
      return rest == 0;
    }
  }

  /// Reads a line that the page shows.
  static Byline shown(String text) {
    return new BylineReader(text, false).read();
  }

  /// Reads what the page declares to be an author, where a first name alone may do, or a name
  /// without capitals.
  static List<String> declared(String text) {
    return new BylineReader(text, true).read().people();
  }

  /// `Jane Doe` of `Dr. Jane Doe`.
  static String withoutHonorific(String name) {
    int blank = name.indexOf(' ');
    boolean titled =
        blank > 0 && is("honorific", name.substring(0, blank).toLowerCase(Locale.ROOT));
    return titled ? name.substring(blank + 1) : name;
  }

  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        spaced.append(" | ");
      } else if (isBreak(c) || c == '&') {
        spaced.append(' ').append(c).append(' ');
      } else if (isGluedTo(text, i)) {
        spaced.append(' ').append(c);
      } else {
        spaced.append(Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return spaced.toString().strip();
  }

  /// `ByJane Doe`, where markup and no blank stands between the two.
  private static boolean isGluedTo(String text, int at) {
    boolean begins = at == 2 || (at > 2 && !Character.isLetterOrDigit(text.charAt(at - 3)));
    return begins
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at - 1) == 'y'
        && (text.charAt(at - 2) | 0x20) == 'b';
  }

  private static boolean isBreak(char c) {
    return "|·•—–/;,:<>»、，：｜／（）()".indexOf(c) >= 0;
  }

  private Byline read() {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty()) {
        read(i);
      }
    }
    end();
    return new Byline(List.copyOf(people), opened, begins, office, rest);
  }

  private void read(int i) {
    String word = words[i];
    String small = word.toLowerCase(Locale.ROOT);
    if (word.length() == 1 && (isBreak(word.charAt(0)) || word.equals("-"))) {
      end();
      behindComma = word.equals(",") || word.equals("(");
      role = behindComma && role;
      boolean same =
          word.equals(",") || word.equals(":") || word.equals("：") || (awaited && word.equals("|"));
      others &= same;
    } else if (isOther(i)) {
      end();
      others = true;
      awaited = true;
    } else if (opens(small, i)) {
      end();
      boolean stays = others && i > 0 && isOther(i - 1);
      others = stays;
      opened |= !stays;
      role = false;
    } else if (is("and", small) && (name.isEmpty() || isNameAt(i + 1))) {
      end();
      role = false;
    } else if (is("particle", small) && isNameAt(i + 1) && !role) {
      name.add(word);
    } else if (isName(word, small) && !isDateAt(i)) {
      if (!role) {
        name.add(word);
      }
      if (endsSentence(word, small)) {
        end();
      }
    } else {
      other(small, i);
    }
  }

  /// A word that is no part of a name ends one, and spoils it when it says that nobody is meant.
  private void other(String small, int i) {
    if (isDateAt(i) || small.chars().anyMatch(Character::isDigit)) {
      end();
      return;
    }
    boolean spoils = Bylines.isNobody(small);
    office |= spoils;
    if (spoils && !name.isEmpty() && !(name.size() > 1 && GivenNames.has(name.getFirst()))) {
      name.clear();
    }
    end();
    role |= behindComma || !people.isEmpty() || spoils;
    rest++;
  }

  private void end() {
    while (!name.isEmpty() && isDegree(name.getLast())) {
      name.removeLast();
    }
    while (!name.isEmpty() && is("particle", lastWord()) && !GivenNames.has(name.getLast())) {
      name.removeLast();
    }
    if (isWhole() && !others) {
      begins |= people.isEmpty() && rest == 0 && !opened;
      String whole = withoutStop(Whitespace.folded(String.join(" ", name)));
      if (!people.contains(whole)) {
        people.add(whole);
      }
    } else if (!name.isEmpty() && !others) {
      rest++;
    }
    awaited &= name.isEmpty();
    name.clear();
    behindComma = false;
  }

  private static boolean endsSentence(String word, String small) {
    return word.endsWith(".")
        && word.length() > SHORT
        && word.indexOf('.') == word.length() - 1
        && !is("honorific", small);
  }

  /// Ends of sentences are none of names, but for `Jr.` and initials.
  private static String withoutStop(String name) {
    boolean sentence = name.endsWith(".") && name.length() - name.lastIndexOf(' ') > SHORT;
    return sentence ? name.substring(0, name.length() - 1) : name;
  }

  private boolean isDegree(String word) {
    boolean capitals =
        word.length() > 1 && Character.isUpperCase(word.codePointBefore(word.length()));
    return (capitals || word.indexOf('.') > 0) && is("degree", word.toLowerCase(Locale.ROOT));
  }

  private String lastWord() {
    return name.getLast().toLowerCase(Locale.ROOT);
  }

  private boolean isWhole() {
    long count =
        name.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !is("particle", word) && !is("honorific", word))
            .count();
    if (count == 0 || name.size() > MOST_WORDS + 1 || count > MOST_WORDS) {
      return false;
    }
    String first = name.getFirst();
    if (count == 1) {
      boolean titled = name.size() > 1 && is("honorific", first.toLowerCase(Locale.ROOT));
      return titled
          || (Bylines.isUncased(first) && (lenient || opened))
          || (lenient && words.length <= 3 && Bylines.isFirstName(first, null))
          || (GivenNames.has(first)
              && (lenient || opened)
              && Character.isUpperCase(first.charAt(0)));
    }
    boolean capital = Character.isUpperCase(first.codePointAt(0)) || Bylines.isUncased(first);
    return capital || is("particle", first) || GivenNames.has(first);
  }

  private boolean isOther(int i) {
    String small = words[i].toLowerCase(Locale.ROOT);
    if (!is("other", small) && !is("other", small.replace("*", ""))) {
      return false;
    }
    for (int k = i + 1; k < words.length && k <= i + 2; k++) {
      String next = words[k].toLowerCase(Locale.ROOT);
      if (is("opening", next) || next.equals(":") || next.equals("par") || next.equals("door")) {
        return true;
      }
    }
    return i + 1 == words.length || words[i + 1].equals("|");
  }

  private boolean opens(String small, int i) {
    return (is("opening", small) && (name.isEmpty() || small.equals("by")))
        || (i == 0 && is("late", small));
  }

  private boolean isNameAt(int i) {
    if (i >= words.length || words[i].isEmpty()) {
      return false;
    }
    String small = words[i].toLowerCase(Locale.ROOT);
    return isName(words[i], small) || (is("particle", small) && isNameAt(i + 1));
  }

  private boolean isName(String word, String small) {
    if (Bylines.isNobody(small) || small.endsWith("'s") || small.endsWith("’s")) {
      return false;
    }
    return is("honorific", small)
        || Bylines.isNameLike(word)
        || (lenient && words.length <= MOST_WORDS && isSmallName(word));
  }

  /// `jane doe`, where all of it is in small letters.
  private boolean isSmallName(String word) {
    return GivenNames.has(words[0])
        && words.length > 1
        && word.length() > 2
        && word.chars().allMatch(Character::isLetter);
  }

  /// A month beside a number, a weekday, a clock.
  private boolean isDateAt(int i) {
    String small = words[i].toLowerCase(Locale.ROOT);
    String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    boolean month = Months.number(bare, null) > 0 && (isNumber(i - 1) || isNumber(i + 1));
    return month
        || bare.equals("on")
        || bare.equals("at")
        || DateReader.isWeekday(bare)
        || (isNumber(i - 1) && Zones.knows(words[i]));
  }

  private boolean isNumber(int i) {
    return i >= 0
        && i < words.length
        && !words[i].isEmpty()
        && Character.isDigit(words[i].charAt(0));
  }

  private static boolean is(String list, String small) {
    return WORDS.getOrDefault(list, Set.of()).contains(small);
  }
}
