package dev.firsthand.mark.happening;

import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Moment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A piece that was written on for days tells what happened on numbered days after its own. Its
/// "Tuesday" may be of any of its weeks, so that what it dates by a weekday alone has no date.
final class WrittenOn {

  /// One day ahead may be a slip.
  private static final int FEWEST_AHEAD = 2;

  private static final int DAY = "2025-12-12".length();

  private final String today;
  private final List<Happening> all = new ArrayList<>();
  private final BitSet byWeekday = new BitSet();
  private int ahead;

  /// @param today the day of publication as an ISO date, or empty
  WrittenOn(String today) {
    this.today = today;
  }

  /// @param moments those of its sentence
  void add(Happening happening, List<Moment> moments) {
    String date = happening.date();
    if (date != null && date.length() == DAY) {
      boolean numbered = moments.stream().anyMatch(moment -> isNumbered(moment, date));
      boolean named = moments.stream().anyMatch(moment -> tells(moment, date));
      byWeekday.set(all.size(), named && !numbered);
      boolean after = !today.isEmpty() && date.compareTo(today) > 0;
      ahead += numbered && after && happening.status() == Status.HAPPENED ? 1 : 0;
    }
    all.add(happening);
  }

  List<Happening> happenings() {
    if (ahead < FEWEST_AHEAD) {
      return all;
    }
    List<Happening> result = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      result.add(byWeekday.get(i) ? all.get(i).on(null) : all.get(i));
    }
    return result;
  }

  private static boolean tells(Moment moment, String date) {
    return moment.value() != null && moment.value().startsWith(date);
  }

  private static boolean isNumbered(Moment moment, String date) {
    return tells(moment, date) && moment.text().chars().anyMatch(Character::isDigit);
  }
}
