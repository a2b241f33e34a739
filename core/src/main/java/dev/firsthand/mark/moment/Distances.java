package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Moments told by their distance: `three days ago`, `two years later`, `a week from tomorrow`.
final class Distances {

  private static final Set<String> BACK = Set.of("ago", "earlier");
  private static final Set<String> ON = Set.of("later", "hence", "afterwards");

  private Distances() {}

  /// A length, or with `ago`, `later` or the like behind it the moment so far away.
  static Found of(TimeTokens tokens, Found length) {
    int end = length.to();
    Found counted = fromDay(tokens, length);
    if (counted != null) {
      return counted;
    }
    if (!isOne(tokens, end)) {
      return length;
    }
    int sign = tokens.isAny(end, BACK) ? -1 : 1;
    int to = tokens.is(end, "from") ? end + 2 : end + 1;
    return switch (length.when()) {
      // Part of an hour later is a length still: no moment is known by it.
      case When.Length(double count, Unit _) when count > 0 && count < 1 -> length;
      case When.Length(double count, Unit _) when count < 0 ->
          new Found(length.from(), to, new When.Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
      case When.Length(double count, Unit unit) ->
          new Found(length.from(), to, new When.Away(unit, sign * (int) count));
      case When.Sum(List<When.Length> parts) ->
          new Found(length.from(), to, new When.SumAway(parts, sign));
      default -> length;
    };
  }

  /// `two days from tomorrow`, `a week before yesterday`.
  private static @Nullable Found fromDay(TimeTokens tokens, Found length) {
    int dayAt = length.to() + 1;
    boolean back = tokens.is(dayAt - 1, "before");
    boolean on = tokens.is(dayAt - 1, "from") || tokens.is(dayAt - 1, "after");
    int days = tokens.number(dayAt, Sort.DAY);
    boolean fits = (back && days <= 0 && days != TimeTokens.NONE) || (on && days >= 0);
    if (!fits
        || !(length.when() instanceof When.Length(double count, Unit unit))
        || count < 1
        || unit.isClock()) {
      return null;
    }
    List<When.Length> parts =
        List.of(new When.Length(count, unit), new When.Length(Math.abs(days), Unit.DAY));
    return new Found(length.from(), dayAt + 1, new When.SumAway(parts, back ? -1 : 1));
  }

  /// Whether a word such as `ago` stands at `at`.
  static boolean isOne(TimeTokens tokens, int at) {
    return tokens.isAny(at, BACK)
        || tokens.isAny(at, ON)
        || (tokens.is(at, "from") && tokens.is(at + 1, "now"));
  }
}
