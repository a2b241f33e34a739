package dev.firsthand.extract.date;

import dev.firsthand.extract.words.Lexeme;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A time of day as printed, with its zone: `19:42 IST`, `7.42pm (GMT+5:30)`, `08:15:30.000Z`.
///
/// @param zone as in [PrintedDate]
/// @param next the lexeme behind it
public record ClockTime(LocalTime time, @Nullable String zone, int next) {

  /// Reads the time that begins at a lexeme, if one does.
  public static @Nullable ClockTime read(List<Lexeme> lexemes, int at) {
    Reader reader = new Reader(lexemes, at);
    LocalTime time = reader.time();
    if (time == null) {
      return null;
    }
    String zone = reader.zone();
    return new ClockTime(time, zone, reader.at);
  }

  private static final class Reader {

    private final List<Lexeme> lexemes;
    private int at;

    Reader(List<Lexeme> lexemes, int at) {
      this.lexemes = lexemes;
      this.at = at;
    }

    @Nullable LocalTime time() {
      int hour = number(0, 1, 2);
      if (hour < 0) {
        return null;
      }
      int second = -1;
      int minute = 0;
      boolean separated = ":.h時시".contains(text(1)) && !text(1).isEmpty() && touches(0);
      if (separated && number(2, 2, 2) >= 0 && touches(1)) {
        minute = number(2, 2, 2);
        boolean coloned = text(1).equals(":") || text(1).equals(".");
        at += 3;
        if (coloned && kind(0) == ':' && number(1, 2, 2) >= 0) {
          second = number(1, 2, 2);
          at += 2;
          if (kind(0) == '.' && touches(0) && number(1, 1, 9) >= 0) {
            at += 2;
          }
        }
      } else if (isHalf(1)) {
        at += 1; // "7 pm"
      } else {
        return null;
      }
      hour = halved(hour);
      if (hour < 0 || hour > 23 || minute > 59 || second > 59) {
        return null;
      }
      return LocalTime.of(hour, minute, Math.max(second, 0));
    }

    /// Takes `am`, `p.m.` or `Uhr` and returns the hour of 24.
    private int halved(int hour) {
      if (text(0).equals("uhr") || text(0).equals("hrs") || text(0).equals("h")) {
        at++;
        return hour;
      }
      if (!isHalf(0)) {
        return hour;
      }
      boolean afternoon = text(0).startsWith("p");
      at += 1;
      if (kind(0) == '.' && text(1).equals("m")) {
        at += 2;
        at += kind(0) == '.' ? 1 : 0;
      }
      if (hour > 12) {
        return hour;
      }
      return hour % 12 + (afternoon ? 12 : 0);
    }

    private boolean isHalf(int i) {
      String text = text(i);
      return text.equals("am")
          || text.equals("pm")
          || ((text.equals("a") || text.equals("p"))
              && kind(i + 1) == '.'
              && text(i + 2).equals("m"));
    }

    @Nullable String zone() {
      int back = at;
      if (kind(0) == '(') {
        at++;
      }
      if (kind(0) == 'a') {
        String name = text(0).toUpperCase(Locale.ROOT);
        if (!Zones.knows(name)) {
          at = back;
          return null;
        }
        at++;
        String offset = name.equals("GMT") || name.equals("UTC") ? offset(false) : null;
        close(back);
        return offset != null ? offset : name;
      }
      String offset = offset(true);
      if (offset == null) {
        at = back;
        return null;
      }
      close(back);
      return offset;
    }

    /// `+05:30`, `+0530`, `-5`; where nothing says "zone" before it, it must touch the time.
    private @Nullable String offset(boolean strict) {
      char sign = kind(0) == '−' ? '-' : kind(0);
      boolean touching = at > 0 && touches(-1) && touches(0);
      if ((sign != '+' && sign != '-') || (strict && sign == '-' && !touching)) {
        return null;
      }
      if (number(1, 4, 4) >= 0) {
        int hhmm = number(1, 4, 4);
        at += 2;
        return offset(sign, hhmm / 100, hhmm % 100);
      }
      int hours = number(1, 1, 2);
      if (hours < 0) {
        return null;
      }
      if (kind(2) == ':' && number(3, 2, 2) >= 0) {
        int minutes = number(3, 2, 2);
        at += 4;
        return offset(sign, hours, minutes);
      }
      if (strict && number(1, 2, 2) < 0) {
        return null;
      }
      at += 2;
      return offset(sign, hours, 0);
    }

    private static @Nullable String offset(char sign, int hours, int minutes) {
      return hours > 14 || minutes > 59
          ? null
          : String.format(Locale.ROOT, "%c%02d:%02d", sign, hours, minutes);
    }

    private void close(int opened) {
      if (lexemes.get(opened).kind() == '(' && kind(0) == ')') {
        at++;
      }
    }

    private boolean touches(int i) {
      return at + i >= 0
          && at + i + 1 < lexemes.size()
          && lexemes.get(at + i).end() == lexemes.get(at + i + 1).start();
    }

    private int number(int i, int fewest, int most) {
      if (at + i >= lexemes.size()) {
        return -1;
      }
      Lexeme lexeme = lexemes.get(at + i);
      return lexeme.digits() >= fewest && lexeme.digits() <= most ? lexeme.number() : -1;
    }

    private char kind(int i) {
      return at + i < lexemes.size() ? lexemes.get(at + i).kind() : 0;
    }

    private String text(int i) {
      return at + i < lexemes.size() ? lexemes.get(at + i).text() : "";
    }
  }
}
