package dev.firsthand.extract.date;

import dev.firsthand.extract.words.Lexeme;
import dev.firsthand.text.CalendarWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dates in a text, in all the ways that pages write them: `2025-12-12T19:42+05:30`,
/// `12-12-2025 19:42 IST`, `7:42 p.m. ET, Dec. 12, 2025`, `12. Dezember 2025`, `2025年12月12日`.
/// Dates without a year are not read: what they mean is not for this step to say.
///
/// The text is cut into [Lexeme]s and each form is tried at each of them, so the time is linear in
/// the text.
public final class DateReader {

  private static final int FILLERS = 4;

  private final @Nullable String language;
  private final boolean monthFirst;

  /// @param language of the page, for names of months that two languages give different months
  /// @param monthFirst whether `4/5/2025` is in April
  public DateReader(@Nullable String language, boolean monthFirst) {
    this.language = language == null ? null : language.split("-", 2)[0];
    this.monthFirst = monthFirst;
  }

  public Optional<PrintedDate> first(String text) {
    List<PrintedDate> dates = read(text, 1);
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst());
  }

  public List<PrintedDate> all(String text) {
    return read(text, Integer.MAX_VALUE);
  }

  private List<PrintedDate> read(String text, int limit) {
    List<Lexeme> lexemes = Lexeme.of(text);
    List<PrintedDate> dates = new ArrayList<>();
    for (int at = 0; at < lexemes.size() && dates.size() < limit; ) {
      Cursor cursor = new Cursor(lexemes, at);
      PrintedDate date = cursor.date();
      if (date == null) {
        at++;
      } else {
        dates.add(date);
        at = cursor.at;
      }
    }
    return dates;
  }

  private static boolean isWeekday(String word) {
    return CalendarWords.isWeekday(word) || CalendarWords.SHORT_WEEKDAYS.containsKey(word);
  }

  /// One attempt to read a date from a lexeme on.
  private final class Cursor {

    private final List<Lexeme> lexemes;
    private final int from;
    private int at;
    private boolean ambiguous;

    Cursor(List<Lexeme> lexemes, int from) {
      this.lexemes = lexemes;
      this.from = from;
      this.at = from;
    }

    @Nullable PrintedDate date() {
      if (peek(0) == null || !mayBegin()) {
        return null;
      }
      LocalDate day = day();
      ClockTime clock = day == null ? ClockTime.read(lexemes, at) : after();
      if (day == null && clock != null) {
        at = clock.next();
        skipFillers();
        day = day();
      }
      if (day == null) {
        return null;
      }
      return new PrintedDate(
          lexemes.get(from).start(),
          lexemes.get(at - 1).end(),
          day,
          clock == null ? null : clock.time(),
          clock == null ? null : clock.zone(),
          ambiguous);
    }

    /// A number inside a longer one (`1.12.12.2025`, `$12`) begins no date.
    private boolean mayBegin() {
      Lexeme first = lexemes.get(from);
      if (from == 0 || first.kind() != '0') {
        return true;
      }
      Lexeme before = lexemes.get(from - 1);
      boolean joined = before.end() == first.start();
      return !(joined
          && from > 1
          && ".-/:".indexOf(before.kind()) >= 0
          && lexemes.get(from - 2).kind() == '0'
          && lexemes.get(from - 2).end() == before.start());
    }

    private @Nullable ClockTime after() {
      int back = at;
      skipFillers();
      ClockTime clock = ClockTime.read(lexemes, at);
      at = clock == null ? back : clock.next();
      return clock;
    }

    private @Nullable LocalDate day() {
      Lexeme first = peek(0);
      if (first == null) {
        return null;
      } else if (first.kind() == 'a') {
        return monthDayYear();
      } else if (first.digits() == 4) {
        return yearMonthDay();
      } else if (first.digits() == 8) {
        return compact(first.number());
      } else if (first.digits() == 1 || first.digits() == 2) {
        LocalDate numeric = numeric();
        return numeric != null ? numeric : dayMonthYear();
      }
      return null;
    }

    /// `December 12, 2025`
    private @Nullable LocalDate monthDayYear() {
      int i = 1 + (is(1, '.') ? 1 : 0);
      int month = kind(i) == '0' ? month(0) : 0;
      if (month == 0) {
        return null;
      }
      int day = number(i, 1, 2);
      i += 1 + ordinal(i + 1);
      i += is(i, ',') || is(i, '.') ? 1 : 0;
      return taken(number(i, 4, 4), month, day, i + 1);
    }

    /// `12 December 2025`, `12. Dezember 2025`, `12 de diciembre de 2025`
    private @Nullable LocalDate dayMonthYear() {
      int day = number(0, 1, 2);
      int i = 1 + ordinal(1);
      i += word(i, "de") || word(i, "of") || word(i, "d") || is(i, '-') || is(i, '/') ? 1 : 0;
      i += is(i, '\'') || is(i, '’') ? 1 : 0;
      int month = month(i);
      if (month == 0) {
        return null;
      }
      i++;
      while (is(i, '.')
          || is(i, ',')
          || is(i, '-')
          || is(i, '/')
          || word(i, "de")
          || word(i, "del")
          || word(i, "of")) {
        i++;
      }
      return taken(number(i, 4, 4), month, day, i + 1);
    }

    /// `2025-12-12`, `2025/12/12`, `2025年12月12日`, `2025 December 12`
    private @Nullable LocalDate yearMonthDay() {
      int year = number(0, 4, 4);
      char separator = kind(1);
      if (separator == '-' || separator == '/' || separator == '.') {
        int month = number(2, 1, 2);
        if (month >= 0 && kind(3) == separator) {
          return taken(year, month, number(4, 1, 2), 5);
        }
        int i = 2;
        return month(i) > 0 ? taken(year, month(i), number(i + 1, 1, 2), i + 2) : null;
      }
      if (isUnit(1, "年년") && isUnit(3, "月월") && isUnit(5, "日일")) {
        return taken(year, number(2, 1, 2), number(4, 1, 2), 6);
      }
      return month(1) > 0 ? taken(year, month(1), number(2, 1, 2), 3) : null;
    }

    /// `12-12-2025`, `12.12.2025`, `12/12/25`
    private @Nullable LocalDate numeric() {
      char separator = kind(1);
      if ("-/.".indexOf(separator) < 0 || kind(3) != separator) {
        return null;
      }
      int first = number(0, 1, 2);
      int second = number(2, 1, 2);
      int year = number(4, 4, 4);
      if (year < 0 && separator != '-' && number(4, 2, 2) >= 0 && kind(5) != separator) {
        year = 2000 + number(4, 2, 2);
      }
      boolean swap = second > 12 || (first <= 12 && separator == '/' && monthFirst);
      ambiguous = first <= 12 && second <= 12 && first != second;
      return swap ? taken(year, first, second, 5) : taken(year, second, first, 5);
    }

    private @Nullable LocalDate compact(int digits) {
      return taken(digits / 10000, digits / 100 % 100, digits % 100, 1);
    }

    private @Nullable LocalDate taken(int year, int month, int day, int length) {
      if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) {
        return null;
      }
      try {
        LocalDate date = LocalDate.of(year, month, day);
        at += length;
        return date;
      } catch (DateTimeException _) {
        return null;
      }
    }

    private void skipFillers() {
      for (int i = 0; i < FILLERS; i++) {
        Lexeme next = peek(0);
        if (next == null || !isFiller(next)) {
          return;
        }
        at++;
      }
    }

    private static boolean isFiller(Lexeme lexeme) {
      return switch (lexeme.text()) {
        case "at",
            "t",
            "um",
            "à",
            "a",
            "as",
            "às",
            "las",
            "alle",
            "ore",
            "kl",
            "klo",
            "om",
            "on",
            "в",
            "о",
            ",",
            "|",
            "-",
            "–",
            "—",
            "·",
            "•",
            "(",
            "/",
            ".",
            ";" ->
            true;
        default -> isWeekday(lexeme.text());
      };
    }

    /// How many lexemes of `st`, `nd`, `.`, `º`, `er` stand at `i`.
    private int ordinal(int i) {
      Lexeme lexeme = peek(i);
      if (lexeme == null) {
        return 0;
      }
      return switch (lexeme.text()) {
        case "st", "nd", "rd", "th", "er", ".", "º", "°", "ª", "e" -> 1;
        default -> 0;
      };
    }

    private int month(int i) {
      Lexeme lexeme = peek(i);
      return lexeme == null || lexeme.kind() != 'a' ? 0 : Months.number(lexeme.text(), language);
    }

    private int number(int i, int fewest, int most) {
      Lexeme lexeme = peek(i);
      boolean fits = lexeme != null && lexeme.digits() >= fewest && lexeme.digits() <= most;
      return fits && lexeme != null ? lexeme.number() : -1;
    }

    private boolean is(int i, char kind) {
      return kind(i) == kind;
    }

    private boolean word(int i, String word) {
      Lexeme lexeme = peek(i);
      return lexeme != null && lexeme.is(word);
    }

    private boolean isUnit(int i, String units) {
      Lexeme lexeme = peek(i);
      return lexeme != null && units.contains(lexeme.text());
    }

    private char kind(int i) {
      Lexeme lexeme = peek(i);
      return lexeme == null ? 0 : lexeme.kind();
    }

    private @Nullable Lexeme peek(int i) {
      return at + i < lexemes.size() ? lexemes.get(at + i) : null;
    }
  }
}
