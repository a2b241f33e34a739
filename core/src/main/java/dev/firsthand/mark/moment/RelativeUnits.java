package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.moment.When.Shift;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units counted from now: `last week`, `this year`, `the past two months`, `in recent months`,
/// `the coming weeks`, `the weekend`.
final class RelativeUnits implements TimeRule {

  private static final Set<String> RECENT = Set.of("recent");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    if (tokens.isAny(at, RECENT) && tokens.has(at + 1, Sort.UNITS)) {
      return new Found(at, at + 2, new When.Reference("PAST_REF"));
    }
    Shift shift = Shifts.at(tokens, at);
    if (shift == Shift.OPEN) {
      Found earlier = earlier(tokens, at);
      return earlier == null ? weekend(tokens, at) : earlier;
    }
    if (isTitle(tokens, at)) {
      return null;
    }
    int unitAt = tokens.skip(tokens.skip(at + 1, "fiscal"), "full");
    Unit unit = tokens.unit(unitAt);
    if (unit == null) {
      return counted(tokens, at);
    }
    if (tokens.has(unitAt, Sort.UNITS)) {
      When when =
          switch (tokens.get(at).lower()) {
            case "past", "previous" -> new When.Reference("PAST_REF");
            case "coming", "upcoming" -> new When.Reference("FUTURE_REF");
            default -> new When.Length(-1, unit);
          };
      return new Found(at, unitAt + 1, when);
    }
    boolean length =
        tokens.is(at, "past")
            || (tokens.is(at - 1, "the") && shift == Shift.LAST)
            || unit.years > 1;
    return new Found(
        at,
        unitAt + 1,
        length ? new When.Length(1, unit) : new When.Away(unit, Shifts.units(shift)));
  }

  /// `year-earlier`, `the year-ago quarter`.
  private static @Nullable Found earlier(TimeTokens tokens, int at) {
    boolean back = tokens.is(at + 2, "earlier") || tokens.is(at + 2, "ago");
    if (!tokens.is(at, "year") || !tokens.is(at + 1, "-") || !back) {
      return null;
    }
    Found part = at + 3 < tokens.size() ? YearParts.part(tokens, at + 3) : null;
    if (part != null
        && part.when() instanceof When.YearPart(Integer _, String sort, int number, Shift _)) {
      return new Found(at, part.to(), new When.YearPart(null, sort, number, Shift.LAST));
    }
    boolean noun = tokens.is(at + 3, "quarter") || tokens.is(at + 3, "period");
    return new Found(at, noun ? at + 4 : at + 3, new When.Away(Unit.YEAR, -1));
  }

  /// A programme's name: ABC's `This Week`.
  private static boolean isTitle(TimeTokens tokens, int at) {
    return tokens.get(at).isCapitalised()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isCapitalised();
  }

  /// `the past two weeks`, `the next several days`.
  private static @Nullable Found counted(TimeTokens tokens, int at) {
    Found length = at + 1 < tokens.size() ? Lengths.counted(tokens, at + 1) : null;
    return length == null ? null : length.widened(at, length.to());
  }

  private static @Nullable Found weekend(TimeTokens tokens, int at) {
    return tokens.is(at, "weekend") && (tokens.is(at - 1, "the") || tokens.is(at - 1, "over"))
        ? new Found(at, at + 1, new When.Weekend())
        : null;
  }
}
