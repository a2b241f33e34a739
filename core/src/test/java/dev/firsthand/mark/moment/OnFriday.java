package dev.firsthand.mark.moment;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Moment;
import java.util.List;

/// Marks moments for tests.
final class OnFriday {

  static final String PUBLISHED = "2031-03-07";

  private OnFriday() {}

  /// The moments of a text that was published on a Friday.
  static List<Moment> moments(String body) {
    return Marks.in(body, Moment.class, PUBLISHED);
  }
}
