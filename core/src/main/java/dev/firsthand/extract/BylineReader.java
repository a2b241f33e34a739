package dev.firsthand.extract;

import dev.firsthand.extract.BylineWord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the people out of a line that may be a byline: `By Jane Doe and Li Wei, Staff Writers`
/// names two, `Reviewed by Jane Doe, MD` nobody who wrote it.
///
/// One pass over the words: capitalised words that follow each other are a name, unless one of them
/// says that they are none (`Staff`, `Director`); a comma, `and` or a bar ends a name; who follows
/// `by` is an author, who follows `reviewed by` is not.
final class BylineReader {

  /// Words between `reviewed` and a name.
  private static final Set<String> BEHIND_OTHER = Set.of(":", "par", "door");

  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 5;
  private static final int SHORT = 4;

  private final List<BylineWord> words;
  private final boolean lenient;
  private final List<String> people = new ArrayList<>();
  private final List<BylineWord> name = new ArrayList<>();
  private boolean opened;
  private boolean others;
  private boolean awaited;
  private boolean role;
  private boolean behindComma;
  private boolean begins;
  private boolean office;
  private int rest;

  private BylineReader(String text, boolean lenient) {
    this.words = BylineWord.in(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
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
    boolean titled = blank > 0 && BylineWord.of(name.substring(0, blank)).is(Kind.HONORIFIC);
    return titled ? name.substring(blank + 1) : name;
  }

  private Byline read() {
    for (int i = 0; i < words.size(); i++) {
      read(words.get(i), i);
    }
    end();
    return new Byline(List.copyOf(people), opened, begins, office, rest);
  }

  private void read(BylineWord word, int i) {
    if (word.isBreak()) {
      end();
      String mark = word.text();
      behindComma = mark.equals(",") || mark.equals("(");
      role = behindComma && role;
      boolean same =
          mark.equals(",") || mark.equals(":") || mark.equals("：") || (awaited && mark.equals("|"));
      others &= same;
    } else if (isOther(i)) {
      end();
      others = true;
      awaited = true;
    } else if (opens(word, i)) {
      end();
      boolean stays = others && i > 0 && isOther(i - 1);
      others = stays;
      opened |= !stays;
      role = false;
    } else if (word.is(Kind.AND) && (name.isEmpty() || isNameAt(i + 1))) {
      end();
      role = false;
    } else if (word.is(Kind.PARTICLE) && isNameAt(i + 1) && !role) {
      name.add(word);
    } else if (isName(word) && !isDateAt(i)) {
      if (!role) {
        name.add(word);
      }
      if (endsSentence(word)) {
        end();
      }
    } else {
      other(word, i);
    }
  }

  /// A word that is no part of a name ends one, and spoils it when it says that nobody is meant.
  private void other(BylineWord word, int i) {
    if (isDateAt(i) || Prose.hasDigits(word.text(), 1)) {
      end();
      return;
    }
    boolean spoils = word.is(Kind.NOBODY);
    office |= spoils;
    if (spoils && !name.isEmpty() && !(name.size() > 1 && isGiven(name.getFirst()))) {
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
    while (!name.isEmpty() && name.getLast().is(Kind.PARTICLE) && !isGiven(name.getLast())) {
      name.removeLast();
    }
    if (isWhole() && !others) {
      begins |= people.isEmpty() && rest == 0 && !opened;
      String whole = name.stream().map(BylineWord::text).collect(Collectors.joining(" "));
      whole = withoutStop(Whitespace.folded(whole));
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

  private static boolean isGiven(BylineWord word) {
    return GivenNames.has(word.text());
  }

  private static boolean endsSentence(BylineWord word) {
    String text = word.text();
    return text.endsWith(".")
        && text.length() > SHORT
        && text.indexOf('.') == text.length() - 1
        && !word.is(Kind.HONORIFIC);
  }

  /// Ends of sentences are none of names, but for `Jr.` and initials.
  private static String withoutStop(String name) {
    boolean sentence = name.endsWith(".") && name.length() - name.lastIndexOf(' ') > SHORT;
    return sentence ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isDegree(BylineWord word) {
    String text = word.text();
    boolean capitals =
        text.length() > 1 && Character.isUpperCase(text.codePointBefore(text.length()));
    return word.is(Kind.DEGREE) && (capitals || text.indexOf('.') > 0);
  }

  private boolean isWhole() {
    int count = 0;
    for (BylineWord word : name) {
      count += word.is(Kind.PARTICLE) || word.is(Kind.HONORIFIC) ? 0 : 1;
    }
    if (count == 0 || name.size() > MOST_WORDS + 1 || count > MOST_WORDS) {
      return false;
    }
    BylineWord word = name.getFirst();
    String first = word.text();
    if (count == 1) {
      boolean titled = name.size() > 1 && word.is(Kind.HONORIFIC);
      return titled
          || (Bylines.isUncased(first) && (lenient || opened))
          || (lenient && words.size() <= 3 && Bylines.isFirstName(first, null))
          || (isGiven(word) && (lenient || opened) && Character.isUpperCase(first.charAt(0)));
    }
    boolean capital = Character.isUpperCase(first.codePointAt(0)) || Bylines.isUncased(first);
    return capital || word.is(Kind.PARTICLE) || isGiven(word);
  }

  private boolean isOther(int i) {
    BylineWord word = words.get(i);
    if (!word.is(Kind.OTHER) && !isStarred(word)) {
      return false;
    }
    for (int k = i + 1; k < words.size() && k <= i + 2; k++) {
      BylineWord next = words.get(k);
      if (next.is(Kind.OPENING) || BEHIND_OTHER.contains(next.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return i + 1 == words.size() || words.get(i + 1).text().equals("|");
  }

  /// `*reviewed`
  private static boolean isStarred(BylineWord word) {
    String text = word.text();
    return text.indexOf('*') >= 0 && BylineWord.of(text.replace("*", "")).is(Kind.OTHER);
  }

  private boolean opens(BylineWord word, int i) {
    return (word.is(Kind.OPENING) && (name.isEmpty() || word.text().equalsIgnoreCase("by")))
        || (i == 0 && word.is(Kind.LATE));
  }

  private boolean isNameAt(int i) {
    if (i >= words.size()) {
      return false;
    }
    BylineWord word = words.get(i);
    return isName(word) || (word.is(Kind.PARTICLE) && isNameAt(i + 1));
  }

  private boolean isName(BylineWord word) {
    if (word.is(Kind.NOBODY) || word.isPossessive()) {
      return false;
    }
    return word.is(Kind.HONORIFIC)
        || word.is(Kind.SMALL)
        || Bylines.isCapitalised(word.text())
        || (lenient && words.size() <= MOST_WORDS && isSmallName(word.text()));
  }

  /// `jane doe`, where all of it is in small letters.
  private boolean isSmallName(String word) {
    return isGiven(words.getFirst())
        && words.size() > 1
        && word.length() > 2
        && word.chars().allMatch(Character::isLetter);
  }

  /// A month beside a number, a weekday, a clock.
  private boolean isDateAt(int i) {
    String text = words.get(i).text();
    BylineWord bare =
        text.endsWith(".") ? BylineWord.of(text.substring(0, text.length() - 1)) : words.get(i);
    return bare.is(Kind.DAY)
        || ((isNumber(i - 1) || isNumber(i + 1)) && bare.isMonth())
        || (isNumber(i - 1) && Zones.knows(text));
  }

  private boolean isNumber(int i) {
    return i >= 0 && i < words.size() && words.get(i).isNumber();
  }
}
