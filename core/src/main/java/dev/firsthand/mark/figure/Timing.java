package dev.firsthand.mark.figure;

import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.WordTable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Since when a figure counts, and for when it stands.
final class Timing {

  /// How far behind the figure its `since` may stand, in tokens.
  private static final int REACH = 12;

  private static final int MONTH = "2031-03".length();

  private static final Set<String> PRESENT = WordTable.list(Timing.class, "present");

  private final Run run;
  private final Moments moments;
  private final @Nullable LocalDate published;
  private final @Nullable String stated;

  Timing(Run run, Moments moments, @Nullable LocalDate published) {
    this.run = run;
    this.moments = moments;
    this.published = published;
    this.stated = stated();
  }

  /// The date behind the sentence's `as of`; null when it has none.
  private @Nullable String stated() {
    for (int at = 0; at + 1 < run.size(); at++) {
      if (run.is(at, "as") && run.is(at + 1, "of")) {
        return date(at + 2);
      }
    }
    return null;
  }

  /// The date behind `since`: `over 430 since July 2024`, `Since July 2024, over 430`.
  @Nullable String since(Quantity quantity) {
    int at = sinceAt(quantity);
    return at < 0 || isOpen(at + 1) ? null : date(at + 1);
  }

  /// The `since` that the figure counts from, or -1.
  private int sinceAt(Quantity quantity) {
    for (int at = quantity.to(); at < quantity.to() + REACH && run.has(at); at++) {
      if (run.is(at, "since")) {
        return at;
      }
      if (run.isNumber(at) || run.is(at, ";")) {
        break;
      }
    }
    return run.is(0, "since") && quantity.from() < REACH ? 0 : sinceBefore(quantity.from());
  }

  /// The `since` of `brings the number freed since last July to over 430`, or -1.
  private int sinceBefore(int number) {
    if (!run.is(number - 1, "to")) {
      return -1;
    }
    for (int at = number - 2; at > 0 && at > number - REACH; at--) {
      if (run.is(at, "since")) {
        return at;
      }
      if (run.is(at, ",") || run.is(at, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether the year is unsure: `last July`, said in December, is as often the July of last year.
  private boolean isOpen(int at) {
    String date = run.is(at, "last") && published != null ? date(at) : null;
    return date != null
        && published != null
        && date.length() == MONTH
        && date.startsWith(String.valueOf(published.getYear()));
  }

  /// The date behind `as of`, or the day of publication of what has been done until then: what
  /// counts since a day counts up to the report.
  @Nullable String asOf(Quantity quantity) {
    if (stated != null) {
      return stated;
    }
    boolean present = sinceAt(quantity) >= 0;
    for (int at = quantity.from() - 3; at < quantity.from(); at++) {
      present |= run.isAny(at, PRESENT);
    }
    for (int at = quantity.to(); at < quantity.to() + 3; at++) {
      present |= run.isAny(at, PRESENT);
    }
    return present && published != null ? published.toString() : null;
  }

  /// The date of the moment that begins at a token, or a little further; null for what is no date.
  private @Nullable String date(int at) {
    if (!run.has(at)) {
      return null;
    }
    int reach = run.get(Math.min(at + 2, run.size() - 1)).end();
    Moment moment = moments.over(run.get(at).start(), reach);
    String value = moment == null ? null : moment.value();
    return value != null && value.length() >= 4 && Character.isDigit(value.charAt(0))
        ? value.substring(0, Math.min(value.length(), 10))
        : null;
  }
}
