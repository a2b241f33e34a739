package dev.firsthand.mark.figure;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units of measure and money beside a number.
final class Units {

  static final String PERCENT = "percent";
  static final String PERCENTAGE_POINT = "percentage point";
  static final String PERSON = "person";

  private static final int LONGEST = 4;

  private static final Map<String, String> MEASURES = WordTable.phrases(Units.class, "units.txt");
  private static final Map<String, String> MONEY = money();
  private static final Map<String, String> SIGNS =
      WordTable.phrases(Units.class, "currency-signs.txt");

  /// What reports of companies write for a million: `MUSD 60`, `120 MEUR`.
  private static final Map<String, String> MILLIONS = millions();

  private static final double MILLION = 1e6;

  /// Units so short that only digits which they touch make them units: `12ft`, `30in`, `85F`.
  private static final Map<String, String> GLUED =
      Map.ofEntries(
          Map.entry("in", "inch"),
          Map.entry("ft", "foot"),
          Map.entry("m", "metre"),
          Map.entry("l", "litre"),
          Map.entry("s", "second"),
          Map.entry("v", "volt"),
          Map.entry("w", "watt"),
          Map.entry("mm", "millimetre"),
          Map.entry("µm", "micrometre"));

  /// Symbols that only their capital makes units apart from digits: `5 W`.
  private static final Map<String, String> SYMBOLS = Map.of("W", "watt", "V", "volt");

  /// Behind these `m` is metres: `30 m long`.
  static final Set<String> DIMENSIONS =
      Set.of("long", "tall", "high", "wide", "deep", "away", "above", "below");

  /// Units that a blank may not part from their digits: `g` of `G 7` is no gram.
  private static final Set<String> NEVER_APART = WordTable.list(Units.class, "never-apart");

  static final Set<String> TIME = WordTable.list(Units.class, "time");

  private static final Set<String> FIRST_WORDS = firstWords();

  private Units() {}

  /// A unit found.
  ///
  /// @param edge its outer end: the first token of a sign before the number, the token after the
  ///     last of a unit behind it
  /// @param factor what the number must be multiplied by
  record Found(int edge, String unit, double factor) {}

  /// The currency sign that ends right before token `end`: `US$`, `€`, `Rs.`
  static @Nullable Found sign(Run run, int end) {
    Found longest = null;
    for (int words = 1; words <= 2 && run.has(end - words); words++) {
      if (words > 1 && !run.touches(end - words)) {
        break;
      }
      String phrase = run.phrase(end - words, end);
      String code = SIGNS.get(phrase);
      String millions = code == null ? MILLIONS.get(phrase) : null;
      if (millions != null && run.isShout(end - 1)) {
        return new Found(end - words, "money:" + millions, MILLION);
      }
      if (code != null && isSign(run, end - words, end)) {
        longest = new Found(end - words, "money:" + code, 1);
      }
    }
    return longest;
  }

  /// Letters are a sign only in capitals: `RS 5`, not `the trs 5`.
  private static boolean isSign(Run run, int from, int end) {
    return !run.isWord(from) || (run.isCapitalised(from) && run.get(end - 1).end() > 0);
  }

  /// The unit of measure or currency that begins at token `start`.
  static @Nullable Found behind(Run run, int start, double value) {
    int at = run.isHyphen(start) && run.touches(start) ? start + 1 : start;
    if (!run.has(at)) {
      return null;
    }
    boolean glued = run.touches(start - 1) && at == start;
    String lower = run.lower(at);
    if (!glued && at == start && run.isNumber(at - 1) && SYMBOLS.containsKey(run.get(at).text())) {
      return new Found(at + 1, String.valueOf(SYMBOLS.get(run.get(at).text())), 1);
    }
    if (glued && GLUED.containsKey(lower)) {
      return new Found(at + 1, String.valueOf(GLUED.get(lower)), 1);
    }
    if ((!glued && at == start && NEVER_APART.contains(lower)) || !FIRST_WORDS.contains(lower)) {
      return null;
    }
    boolean alone = !run.isWord(at + 1) && run.isNumber(at - 1);
    if (lower.equals("m") && (alone || run.isAny(at + 1, DIMENSIONS))) {
      return new Found(at + 1, "metre", 1);
    }
    String millions = MILLIONS.get(lower);
    if (millions != null) {
      return new Found(at + 1, "money:" + millions, MILLION);
    }
    for (int words = LONGEST; words >= 1; words--) {
      if (!run.has(at + words - 1)) {
        continue;
      }
      String phrase = run.phrase(at, at + words);
      String unit = MEASURES.get(phrase);
      String money = MONEY.get(phrase);
      if (unit != null) {
        return new Found(at + words, unit, 1);
      }
      if (money != null && !(money.equals("KRW") && value < 1000)) {
        return new Found(at + words, "money:" + money, 1);
      }
    }
    return ambiguous(lower, at, value);
  }

  /// `pounds` and `cents`: what most papers mean by them; decades and centuries are years.
  private static @Nullable Found ambiguous(String word, int at, double value) {
    return switch (word) {
      case "decade", "decades" -> new Found(at + 1, "year", 10);
      case "century", "centuries" -> new Found(at + 1, "year", 100);
      case "cent", "cents" -> new Found(at + 1, "money:USD", 0.01);
      case "pence", "p" -> new Found(at + 1, "money:GBP", 0.01);
      case "pound", "pounds" -> new Found(at + 1, value >= 1e6 ? "money:GBP" : "pound", 1);
      default -> null;
    };
  }

  private static Set<String> firstWords() {
    Set<String> first =
        new HashSet<>(
            Set.of(
                "m",
                "cent",
                "cents",
                "pence",
                "p",
                "pound",
                "pounds",
                "decade",
                "decades",
                "century",
                "centuries"));
    MEASURES.keySet().forEach(phrase -> first.add(firstWord(phrase)));
    first.addAll(MILLIONS.keySet());
    MONEY.keySet().forEach(phrase -> first.add(firstWord(phrase)));
    return Set.copyOf(first);
  }

  /// The names of CLDR and those that papers use besides.
  private static Map<String, String> money() {
    Map<String, String> names = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      for (String plural : new String[] {"one", "other"}) {
        String name =
            currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, plural, new boolean[1]);
        // Brackets hold the years of money that is no longer used.
        if (name.indexOf('(') < 0) {
          names.put(name.toLowerCase(Locale.ROOT), currency.getCurrencyCode());
        }
      }
    }
    names.putAll(WordTable.phrases(Units.class, "currencies.txt"));
    return Map.copyOf(names);
  }

  /// `meur` and so on.
  private static Map<String, String> millions() {
    Map<String, String> names = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (MONEY.containsValue(code)) {
        names.put("m" + code.toLowerCase(Locale.ROOT), code);
      }
    }
    return Map.copyOf(names);
  }

  private static String firstWord(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0 ? phrase : phrase.substring(0, blank);
  }
}
