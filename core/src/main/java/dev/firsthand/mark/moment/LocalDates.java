package dev.firsthand.mark.moment;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Dates with the month's name in a language that has no rules here, by CLDR's month names: `12.
/// Dezember 2030`, `12 de diciembre de 2030`, `décembre 2030`. Only dates with a year: without one
/// there is no telling them from other words.
final class LocalDates implements TimeRule {

  private static final Map<String, LocalDates> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, Integer> months = new HashMap<>();

  private LocalDates(String language) {
    DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] names = symbols.getMonths(context, DateFormatSymbols.WIDE);
      for (int i = 0; i < 12 && i < names.length; i++) {
        months.put(names[i].toLowerCase(Locale.ROOT), i + 1);
      }
    }
  }

  static LocalDates of(@Nullable String language) {
    return BY_LANGUAGE.computeIfAbsent(language == null ? "und" : language, LocalDates::new);
  }

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found yearFirst = yearFirst(tokens, at);
    if (yearFirst != null) {
      return yearFirst;
    }
    int day = tokens.digits(at);
    boolean dated = day >= 1 && day <= 31;
    int monthAt = dated ? skipLink(tokens, tokens.skip(at + 1, ".")) : at;
    Integer month = monthAt < tokens.size() ? months.get(tokens.get(monthAt).lower()) : null;
    if (month == null) {
      return null;
    }
    int yearAt = skipLink(tokens, monthAt + 1);
    int year = tokens.year(yearAt);
    if (year < 0) {
      return null;
    }
    When when =
        dated ? new When.Day(year, month, day) : new When.Month(year, month, When.Shift.OPEN);
    return new Found(at, yearAt + 1, when);
  }

  /// Hungarian `2030. december 12.`
  private @Nullable Found yearFirst(TimeTokens tokens, int at) {
    int year = tokens.year(at);
    int monthAt = tokens.skip(at + 1, ".");
    Integer month =
        year > 0 && monthAt < tokens.size() ? months.get(tokens.get(monthAt).lower()) : null;
    if (month == null) {
      return null;
    }
    int day = tokens.digits(monthAt + 1);
    return day >= 1 && day <= 31
        ? new Found(at, tokens.skip(monthAt + 2, "."), new When.Day(year, month, day))
        : new Found(at, monthAt + 1, new When.Month(year, month, When.Shift.OPEN));
  }

  /// Behind the word that links the parts: Spanish and Portuguese `de`.
  private static int skipLink(TimeTokens tokens, int at) {
    return tokens.skip(at, "de");
  }
}
