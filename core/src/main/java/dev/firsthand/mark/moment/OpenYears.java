package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.When.Shift;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/// The years of days, months, seasons and quarters that are told without one: nearest to the day of
/// publication, on the side that the tense tells.
final class OpenYears {

  /// A day or month that lies further back than this is next year's: whoever means the one past
  /// says so. Tuned on TimeBank and AQUAINT.
  private static final int FAR_DAYS = 250;

  private static final int FAR_MONTHS = 9;

  /// A day or month that lies further ahead, where no tense tells, is last year's.
  private static final int MOST_DAYS_AHEAD = 150;

  private static final int MOST_MONTHS_AHEAD = 4;

  /// A piece is written on for no more days than this: what is over on a day ahead by no more is of
  /// this year.
  private static final int WRITTEN_ON = 14;

  /// A day to come lies no further back than this.
  private static final int MOST_DAYS_BACK = 60;

  private OpenYears() {}

  static int ofDay(Anchor anchor, int month, int day) {
    LocalDate now = anchor.day();
    LocalDate then = now.withDayOfMonth(1).withMonth(month).plusDays(day - 1L);
    long away = ChronoUnit.DAYS.between(now, then);
    if (anchor.future()) {
      return away < -MOST_DAYS_BACK ? now.getYear() + 1 : now.getYear();
    }
    if (away > (anchor.over() ? WRITTEN_ON : MOST_DAYS_AHEAD)) {
      return now.getYear() - 1;
    }
    return away < -FAR_DAYS && !anchor.over() ? now.getYear() + 1 : now.getYear();
  }

  static int ofMonth(Anchor anchor, int month, Shift shift) {
    int year = anchor.day().getYear();
    int away = month - anchor.day().getMonthValue();
    return switch (shift) {
      // In March "last February" is last year's: the month just past would be "last month".
      case LAST -> away >= -1 ? year - 1 : year;
      case THIS -> year;
      case NEXT -> away <= 0 ? year + 1 : year;
      case OPEN -> {
        if (anchor.future()) {
          yield away < 0 ? year + 1 : year;
        }
        yield away > (anchor.over() ? 0 : MOST_MONTHS_AHEAD)
            ? year - 1
            : away <= -FAR_MONTHS && !anchor.over() ? year + 1 : year;
      }
    };
  }

  /// Spring is over in June, and so on; winter reaches into the next year.
  static int ofSeason(Anchor anchor, int season, Shift shift) {
    int year = anchor.day().getYear();
    int firstMonth = 3 * (season + 1);
    boolean begun = anchor.day().getMonthValue() >= firstMonth;
    boolean over = anchor.day().getMonthValue() >= firstMonth + 3;
    return switch (shift) {
      case LAST -> over ? year : year - 1;
      case NEXT -> begun ? year + 1 : year;
      case THIS, OPEN -> year;
    };
  }

  /// Of a quarter (`Q`) or half (`H`) of a year.
  static int ofPart(Anchor anchor, String part, int number, Shift shift) {
    LocalDate day = anchor.day();
    int now = part.equals("H") ? (day.getMonthValue() + 5) / 6 : day.get(IsoFields.QUARTER_OF_YEAR);
    boolean ahead = shift == Shift.OPEN && number > now && !anchor.future();
    return day.getYear() + Shifts.units(shift) - (ahead ? 1 : 0);
  }
}
