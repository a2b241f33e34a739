package dev.firsthand.relate.story;

import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.relate.reading.Arrival;

/// The days that an article tells of, where its times are marked. Two reports of one event name the
/// same day though one is printed a day later; two days of a running affair do not.
///
/// @param event the day of the event: the first that is named at the top and lies in the days
///     before the report; else that of the report
/// @param days all days named near it, in days since 1970; those at the top count more
record ToldDays(double event, Bag days) {

  /// What is named within so many characters is what the report is about.
  private static final int TOP = 1_500;

  private static final float BELOW = 0.3f;

  /// An event that is news lies at most so many days back.
  private static final int NEWS = 6;

  /// Days farther from the report than this are background.
  private static final int NEAR = 8;

  static ToldDays of(Arrival arrival) {
    long printed = (long) Math.floor(arrival.stamp().day());
    long event = printed;
    int first = TOP;
    Bag.Builder days = new Bag.Builder();
    for (Mark.Moment moment : arrival.marked().marks(Mark.Moment.class)) {
      long day = IsoTime.date(moment.value()).map(date -> date.toEpochDay()).orElse(Long.MIN_VALUE);
      if (day < printed - NEAR || day > printed + NEAR) {
        continue;
      }
      days.add((int) day, moment.start() < TOP ? 1 : BELOW);
      if (moment.start() < first && day <= printed && day >= printed - NEWS) {
        first = moment.start();
        event = day;
      }
    }
    return new ToldDays(event, days.build());
  }
}
