package dev.firsthand.mark.moment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The date that an article told last, to which `that year` and `the next day` point back.
///
/// It holds for its own sentence and the next: farther back, nobody can tell what is meant.
final class Told {

  private static final int YEAR = "2031".length();
  private static final int MONTH = "2031-03".length();
  private static final int DAY = "2031-03-07".length();

  private String last = "";
  private String current = "";

  void nextSentence() {
    last = current;
    current = "";
  }

  /// Keeps a value where it is a year, a month or a day.
  void tell(@Nullable String value) {
    int time = value == null ? -1 : value.indexOf('T');
    String date = value == null ? "" : time < 0 ? value : value.substring(0, time);
    if (date.matches("\\d{4}(-\\d\\d){0,2}")) {
      current = date;
    }
  }

  /// So many units from the date told; without one, of days, from the day of publication, but never
  /// ahead of it in what has been. Null where nothing is known.
  @Nullable String away(@Nullable Anchor anchor, Unit unit, int count) {
    String told = current.isEmpty() ? last : current;
    return switch (unit) {
      case YEAR ->
          told.length() < YEAR
              ? null
              : String.valueOf(Integer.parseInt(told.substring(0, YEAR)) + count);
      case MONTH ->
          told.length() < MONTH
              ? null
              : YearMonth.parse(told.substring(0, MONTH)).plusMonths(count).toString();
      case DAY ->
          told.length() == DAY
              ? LocalDate.parse(told).plusDays(count).toString()
              : fromReport(anchor, count);
      default ->
          told.length() == DAY
              ? FromDay.away(LocalDate.parse(told), new When.Away(unit, count))
              : null;
    };
  }

  private static @Nullable String fromReport(@Nullable Anchor anchor, int count) {
    boolean sure = anchor != null && count != 0 && (count < 0 || !(anchor.past() || anchor.over()));
    return anchor != null && sure ? anchor.day().plusDays(count).toString() : null;
  }
}
