package dev.firsthand.mark.moment;

import dev.firsthand.record.Mark.Moment.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a time expression says, before it is worked out against a day.
sealed interface When {

  /// Which one is meant: the last July, this one, the next.
  enum Shift {
    LAST,
    THIS,
    NEXT,
    /// Not said: the tense decides.
    OPEN
  }

  /// A day of a month: `Dec. 12`, `12 December 2025`.
  record Day(@Nullable Integer year, int month, int day) implements When {}

  /// A month: `July 2024`, `last July`.
  record Month(@Nullable Integer year, int month, Shift shift) implements When {}

  /// A year, or a decade or century by its leading digits: `2024`, `198`, `19`.
  record Years(String digits) implements When {}

  /// A day of the week: `Friday`, `next Tuesday`.
  record Weekday(int day, Shift shift) implements When {}

  /// A day of a week so many weeks from now: `Friday next week`.
  record WeekdayOfWeek(int day, int weeks) implements When {}

  /// So many units from now: `yesterday`, `last week`, `three years ago`.
  record Away(Unit unit, int count) implements When {
    static final Away TODAY = new Away(Unit.DAY, 0);
  }

  /// A season: `last summer`, `winter 2019`.
  record Season(@Nullable Integer year, int season, Shift shift) implements When {}

  /// A part of a year: `the third quarter` is Q3, `the first half` H1.
  record YearPart(@Nullable Integer year, String part, int number, Shift shift) implements When {}

  /// The weekend next to the day of publication: the tense decides.
  record Weekend() implements When {}

  /// A day of a month told apart from it: `the 31st of this month`.
  record DayOf(int day, When month) implements When {}

  /// A month of a year told apart from it: `in August of that year`.
  record MonthOf(int month, When year) implements When {}

  /// A weekday by its place in a month, the last being -1: `the first Sunday of November`.
  record WeekdayOf(int place, int day, When month) implements When {}

  /// A length of time; a negative count is an unknown number.
  record Length(double count, Unit unit) implements When {}

  /// A length told in several units: `two years and six months`.
  record Sum(List<Length> parts) implements When {}

  /// So long ago (sign -1) or from now (1), told in several units.
  record SumAway(List<Length> parts, int sign) implements When {}

  /// What comes again after a length of time: `every two weeks`.
  record Every(double count, Unit unit) implements When {}

  /// What comes again in a part of the calendar, by its value with the rest left open: `each July`
  /// is XXXX-07, `Thursdays` XXXX-WXX-4.
  record Recurring(String value) implements When {
    static final Recurring DAYS = new Recurring("XXXX-XX-XX");
    static final Recurring WEEKENDS = new Recurring("XXXX-WXX-WE");

    static Recurring weekday(int day) {
      return new Recurring("XXXX-WXX-" + day);
    }
  }

  /// A weekday so many of its kind away: `two Mondays ago` is -2.
  record WeekdayAway(int day, int count) implements When {}

  /// A weekday told with its day of the month: `Friday the 15th`.
  record WeekdayThe(int weekday, int day) implements When {}

  /// So many units from the time told last: `that year`, `the next day`, `two days later`.
  record FromTold(Unit unit, int count) implements When {}

  /// So long before (sign -1) or behind (1) another day: `a week from Friday`.
  record Beyond(When day, List<Length> parts, int sign) implements When {}

  /// Only roughly then: `recently`, `in recent months`.
  record Reference(String value) implements When {}

  /// A part of a day: `Friday night`.
  record Part(When day, String code) implements When {}

  /// A time of a day.
  record Clock(When day, int hour, int minute) implements When {}

  /// Whether its value depends on whether the clause speaks of what was or of what is to come.
  default boolean asksForTense() {
    return switch (this) {
      case Day day -> day.year() == null;
      case Month month -> month.year() == null && month.shift() == Shift.OPEN;
      case Weekday weekday -> weekday.shift() == Shift.OPEN;
      case YearPart part -> part.year() == null && part.shift() == Shift.OPEN;
      case Part part -> part.day().asksForTense();
      case Clock clock -> clock.day().equals(Away.TODAY) || clock.day().asksForTense();
      case DayOf day -> day.month().asksForTense();
      case WeekdayOf day -> day.month().asksForTense();
      case Beyond beyond -> beyond.day().asksForTense();
      case MonthOf month -> month.year().asksForTense();
      case Weekend _, WeekdayThe _, FromTold _ -> true;
      case Years _, WeekdayOfWeek _, Away _, Season _, Length _, Sum _, SumAway _ -> false;
      case Every _, Recurring _, WeekdayAway _, Reference _ -> false;
    };
  }

  default Kind kind() {
    return switch (this) {
      case Day _, Month _, Years _, Weekday _, WeekdayOfWeek _, Season _, YearPart _, Reference _ ->
          Kind.DATE;
      case Weekend _, DayOf _, WeekdayOf _, SumAway _ -> Kind.DATE;
      case WeekdayAway _, WeekdayThe _, Beyond _, FromTold _, MonthOf _ -> Kind.DATE;
      case Away away -> away.unit().isClock() ? Kind.TIME : Kind.DATE;
      case Length _, Sum _ -> Kind.DURATION;
      case Every _, Recurring _ -> Kind.SET;
      case Part part -> part.day().isSet() ? Kind.SET : Kind.TIME;
      case Clock clock -> clock.day().isSet() ? Kind.SET : Kind.TIME;
    };
  }

  private boolean isSet() {
    return kind() == Kind.SET;
  }
}
