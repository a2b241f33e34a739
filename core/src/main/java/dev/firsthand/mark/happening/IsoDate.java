package dev.firsthand.mark.happening;

import dev.firsthand.record.Mark.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day, month or year in which a TIMEX3 value lies.
final class IsoDate {

  private static final Pattern CALENDAR =
      Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  /// News dates hardly anything earlier; a smaller number is likelier a time of day.
  private static final String EARLIEST = "1700";

  /// A piece is written on for no more days than this.
  private static final int WRITTEN_ON = 14;

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private IsoDate() {}

  /// Null where the value is no date, or spans years.
  static @Nullable String of(Moment moment) {
    String value = moment.value();
    if (value == null) {
      return null;
    }
    Matcher week = WEEK.matcher(value);
    if (week.lookingAt()) {
      boolean weekend = value.endsWith("-WE");
      return ofWeek(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), weekend);
    }
    Matcher calendar = CALENDAR.matcher(value);
    boolean recent = calendar.lookingAt() && calendar.group().compareTo(EARLIEST) > 0;
    return recent && exists(calendar.group()) ? calendar.group() : null;
  }

  /// No 31 February, whatever the text says.
  private static boolean exists(String date) {
    return date.length() < DAY
        || Integer.parseInt(date.substring(MONTH + 1))
            <= YearMonth.parse(date.substring(0, MONTH)).lengthOfMonth();
  }

  /// The same weekday a week back, or the same day or month a year back, where what is told as
  /// past is dated ahead; both ISO dates. A day by its number that is ahead by little, and the
  /// weekday of the next day, stay: the piece was written on after its day. A week that is not over
  /// is of this month.
  static String notAfter(String date, String today, @Nullable Moment moment) {
    int length = Math.min(date.length(), today.length());
    if (length <= YEAR || date.compareTo(today.substring(0, length)) <= 0) {
      return date;
    }
    if (length == MONTH && isWeek(moment)) {
      return today.substring(0, MONTH);
    }
    if (length == MONTH) {
      return YearMonth.parse(date).minusYears(1).toString();
    }
    LocalDate day = LocalDate.parse(date);
    LocalDate before = day.minusWeeks(1);
    boolean tomorrow = day.minusDays(1).toString().equals(today);
    if (Dates.isWeekday(moment) && !tomorrow && before.toString().compareTo(today) <= 0) {
      return before.toString();
    }
    return day.minusDays(WRITTEN_ON).toString().compareTo(today) <= 0
        ? date
        : day.minusYears(1).toString();
  }

  private static boolean isWeek(@Nullable Moment moment) {
    return moment != null && moment.value() != null && WEEK.matcher(moment.value()).lookingAt();
  }

  /// The same weekday a week on, where a day lies in the week before another; both ISO dates.
  static String notBefore(String date, String today) {
    boolean days = date.length() == DAY && today.length() == DAY && date.compareTo(today) < 0;
    if (!days) {
      return date;
    }
    String next = LocalDate.parse(date).plusWeeks(1).toString();
    return next.compareTo(today) >= 0 ? next : date;
  }

  /// The month in which most of the week lies, that is its Thursday, by which ISO 8601 counts
  /// weeks as well; of a weekend that of its Saturday.
  private static @Nullable String ofWeek(int year, int week, boolean weekend) {
    if (week < 1 || week > 53) {
      return null;
    }
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
        .plusWeeks(week - 1L)
        .with(weekend ? DayOfWeek.SATURDAY : DayOfWeek.THURSDAY)
        .toString()
        .substring(0, MONTH);
  }
}
