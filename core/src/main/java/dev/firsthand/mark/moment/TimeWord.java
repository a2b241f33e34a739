package dev.firsthand.mark.moment;

/// What a word means where it speaks of time.
///
/// @param number the month or weekday (Monday is 1), the days from today, the ordinal, or the place
///     of the season or part of the day in its list
/// @param unit the unit that it names or repeats by
record TimeWord(Sort sort, int number, Unit unit) {

  enum Sort {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    UNIT,
    UNITS,
    SEASON,
    DAYPART,
    DAYPARTS,
    DAY,
    ORDINAL,
    REPEATED,
    REFERENCE,
    VAGUE,
    DECADE,
    MERIDIEM
  }

  boolean is(Sort other) {
    return sort == other;
  }
}
