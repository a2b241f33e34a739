package dev.firsthand.mark.figure;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How a language writes numbers, by CLDR: its separators, and its words for thousands and more
/// (`Millionen`, `万`).
final class LocalNumbers {

  private static final Map<String, LocalNumbers> BY_LANGUAGE = new ConcurrentHashMap<>();

  /// Longer digits are a key or noise.
  private static final int LONGEST = 24;

  private static final int LARGEST = 14;

  /// Counts that take different plural forms in the languages of CLDR.
  private static final double[] COUNTS = {1, 1.5, 2, 5, 20};

  private final String grouping;
  private final String decimal;
  private final Map<String, Double> scales = new HashMap<>();

  private LocalNumbers(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.grouping = symbols.getGroupingSeparatorString();
    this.decimal = symbols.getDecimalSeparatorString();
    for (CompactStyle style : new CompactStyle[] {CompactStyle.LONG, CompactStyle.SHORT}) {
      CompactDecimalFormat format = CompactDecimalFormat.getInstance(locale, style);
      for (int zeros = 3; zeros <= LARGEST; zeros++) {
        for (double count : COUNTS) {
          learn(format.format(count * Math.pow(10, zeros)), count * Math.pow(10, zeros));
        }
      }
    }
  }

  static LocalNumbers of(@Nullable String language) {
    return BY_LANGUAGE.computeIfAbsent(language == null ? "und" : language, LocalNumbers::new);
  }

  /// `1,5 Millionen` for 1,500,000 says what `Millionen` multiplies by.
  private void learn(String written, double value) {
    int end = 0;
    while (end < written.length() && !Character.isLetter(written.charAt(end))) {
      end++;
    }
    double digits = value(written.substring(0, end).strip());
    String word = written.substring(end).strip().toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && digits > 0) {
      scales.putIfAbsent(word, (double) Math.round(value / digits));
    }
  }

  boolean groupsBySpace() {
    return grouping.chars().allMatch(Character::isSpaceChar);
  }

  /// What the word behind a number multiplies it by; 1 when it is no such word.
  double scale(String lower) {
    return scales.getOrDefault(lower, 1.0);
  }

  /// The value by the language's separators, or NaN.
  double value(String text) {
    if (text.length() > LONGEST) {
      return Double.NaN;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      String sign = String.valueOf(c);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (sign.equals(decimal) && plain.indexOf(".") < 0) {
        plain.append('.');
      } else if (!sign.equals(grouping) && !Character.isSpaceChar(c)) {
        return Double.NaN;
      }
    }
    return plain.isEmpty() || plain.charAt(0) == '.'
        ? Double.NaN
        : Double.parseDouble(plain.toString());
  }
}
