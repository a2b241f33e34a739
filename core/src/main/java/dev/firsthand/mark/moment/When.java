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

  /// A weekday by its place in a month, the last being -1: `the first Sunday of November`.
  record WeekdayOf(int place, int day, When month) implements When {}

  /// A length of time; a negative count is an unknown number.
  record Length(double count, Unit unit) implements When {}

  /// A length told in several units: `two years and six months`.
  record Sum(List<Length> parts) implements When {}

  /// So long ago (sign -1) or from now (1), told in several units.
  record SumAway(List<Length> parts, int sign) implements When {}

  /// What comes again: `every two weeks`, or every so-named weekday or month.
  record Every(int count, Unit unit) implements When {}

  /// What comes again on a weekday: `each Thursday`.
  record EveryWeekday(int day) implements When {}

  /// What comes again in a month: `each July`.
  record EveryMonth(int month) implements When {}

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
      case Weekend _ -> true;
      case Years _, WeekdayOfWeek _, Away _, Season _, Length _, Sum _, SumAway _ -> false;
      case Every _, EveryWeekday _, EveryMonth _, Reference _ -> false;
    };
  }

  default Kind kind() {
    return switch (this) {
      case Day _, Month _, Years _, Weekday _, WeekdayOfWeek _, Season _, YearPart _, Reference _ ->
          Kind.DATE;
      case Weekend _, DayOf _, WeekdayOf _, SumAway _ -> Kind.DATE;
      case Away away -> away.unit().isClock() ? Kind.TIME : Kind.DATE;
      case Length _, Sum _ -> Kind.DURATION;
      case Every _, EveryWeekday _, EveryMonth _ -> Kind.SET;
      case Part _, Clock _ -> Kind.TIME;
    };
  }
}
