package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units that are known without saying which: `for the quarter`, `by the end of the year`, `at
/// year-end`, `for the year ended Sept. 30`.
final class Periods implements TimeRule {

  private static final Set<String> LEADS = WordTable.list(Periods.class, "period-leads");

  /// What a period may be told a part of: `the rest of the year`.
  private static final Set<String> PARTS = WordTable.list(Periods.class, "period-parts");

  /// What tells of another period behind it: `in the year after the vote`.
  private static final Set<String> TOLD = WordTable.list(Periods.class, "period-told");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    if (tokens.is(at, "year")) {
      int end = tokens.is(at + 1, "-") || tokens.is(at + 1, "'s") ? at + 2 : at + 1;
      if (tokens.is(end, "end")) {
        return new Found(at, end + 1, new When.Away(Unit.YEAR, 0));
      }
    }
    if (!tokens.is(at - 1, "the")) {
      return null;
    }
    boolean latest = tokens.is(at, "latest");
    int unitAt = tokens.skip(tokens.skip(at, "latest"), "fiscal");
    Unit unit = tokens.has(unitAt, Sort.UNIT) ? tokens.unit(unitAt) : null;
    boolean period =
        unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.YEAR;
    if (!period || unit == null || !(latest || isLed(tokens, at - 2))) {
      return null;
    }
    int end = unitAt + 1;
    if (tokens.is(end, "ended") || tokens.is(end, "ending")) {
      return new Found(at, end, new When.Length(1, unit));
    }
    // Quarters are reported on when they are over.
    return (!latest && tokens.isAny(end, TOLD)) || tokens.isNumber(end)
        ? null
        : new Found(at, end, new When.Away(unit, latest || unit == Unit.QUARTER ? -1 : 0));
  }

  private static boolean isLed(TimeTokens tokens, int at) {
    return tokens.isAny(at, LEADS) || (tokens.is(at, "of") && tokens.isAny(at - 1, PARTS));
  }
}
