package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/// How much of a text could be written in a language, judged by single characters beyond ASCII.
///
/// Letters that CLDR counts among the language's exemplar characters speak for it, the most used
/// more than the others. Other letters, unassigned characters, symbols within
/// words, scripts mixed in one word, and capitals behind small letters (the mark of Cyrillic read
/// in the wrong code page) speak against it.
final class Legibility {

  private static final String WESTERN = "western";

  private static final double RARE = 0.3;

  /// Letters of several languages in one text are as likely as not.
  private static final double MIXED = 0.7;
  private static final double STRANGER = 1.5;
  private static final double INNER_CAPITAL = 1;
  private static final double MIXED_WORD = 1;
  private static final double INNER_SYMBOL = 1;
  private static final double NO_CHARACTER = 4;

  private final String language;
  private final UnicodeSet letters;

  /// The most used letters; empty for a language that has thousands.
  private final UnicodeSet frequent = new UnicodeSet();

  private Legibility(String language) {
    this.language = language;
    this.letters = language.equals(WESTERN) ? western() : exemplars(language);
    String prefix = "letters " + language + ": ";
    for (String line : WordTable.lines(Legibility.class, "charset-languages.txt")) {
      if (line.startsWith(prefix)) {
        frequent.addAll(line.substring(prefix.length()).replace(" ", ""));
      }
    }
    frequent.freeze();
  }

  private static UnicodeSet western() {
    return new UnicodeSet("[[à-ÿœšž]-[÷]]").freeze();
  }

  private static UnicodeSet exemplars(String language) {
    return new UnicodeSet(
            LocaleData.getExemplarSet(
                new ULocale(language), UnicodeSet.CASE_INSENSITIVE, LocaleData.ES_STANDARD))
        .freeze();
  }

  static Legibility in(String language) {
    return new Legibility(language);
  }

  boolean isOf(@Nullable String primary) {
    return language.split("_", 2)[0].equals(primary);
  }

  /// The share of right characters, less the wrong ones, among those beyond ASCII: at most 1.
  ///
  /// @param doubt so many characters of no evidence, which keep a few letters from deciding
  double share(String text, double doubt) {
    double sum = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        double worth = worth(before, c, after);
        all += worth == 0 ? 0 : 1;
        sum += worth;
      }
    }
    return all == 0 ? 0 : sum / (all + doubt);
  }

  private double worth(char before, char c, char after) {
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      boolean mixed = isOtherScript(c, before) || isOtherScript(c, after);
      boolean inner = Character.isUpperCase(c) && Character.isLowerCase(before);
      return letter(Character.toLowerCase(c))
          - (mixed ? MIXED_WORD : 0)
          - (inner ? INNER_CAPITAL : 0);
    } else if (c == '\uFFFD' || !Character.isDefined(c) || Character.isISOControl(c)) {
      return -NO_CHARACTER;
    }
    boolean inner = Character.isLetter(before) || (c == '¶' && Character.isLetter(after));
    return isSymbol(c) && inner ? -INNER_SYMBOL : 0;
  }

  private double letter(char small) {
    if (frequent.contains(small)) {
      return 1;
    } else if (!letters.contains(small)) {
      return -STRANGER;
    }
    return frequent.isEmpty() ? 1 : isOf(WESTERN) ? MIXED : RARE;
  }

  /// A letter of an alphabet beside one of another; Japanese mixes scripts in every word.
  private static boolean isOtherScript(char c, char beside) {
    if (!Character.isLetter(beside)) {
      return false;
    }
    int script = UScript.getScript(c);
    int other = UScript.getScript(beside);
    return script != other
        && (script == UScript.LATIN || other == UScript.LATIN)
        && script != UScript.HAN
        && other != UScript.HAN;
  }

  private static boolean isSymbol(char c) {
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER,
          Character.CONTROL ->
          true;
      default -> c == '¿' || c == '¡' || c == '¶';
    };
  }
}
