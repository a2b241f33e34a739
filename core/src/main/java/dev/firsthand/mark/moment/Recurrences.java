package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.text.WordTable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times that come again: `every two weeks`, `every other Monday`, `each July`, `Friday nights`,
/// `every morning at 9 a.m.`, `twice a week`, `daily`, `an annual meeting`.
final class Recurrences implements TimeRule {

  private static final Set<String> EVERY = Set.of("every", "each");

  private static final Set<String> TIMES = Set.of("once", "twice", "thrice");

  private static final Set<String> PER = Set.of("a", "an", "per", "every", "each");

  private static final Set<String> LINKS = Set.of("and", "or", ",");

  /// Nouns that `annual` and `quarterly` tell the measure of, and nothing that comes again.
  private static final Set<String> AMOUNTS = WordTable.list(Recurrences.class, "yearly-amounts");

  private static final int WEEKDAYS = 7;

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found days = days(tokens, at);
    if (days != null) {
      return withTime(tokens, days);
    }
    if (tokens.isAny(at, EVERY)) {
      return every(tokens, at);
    }
    if (tokens.isAny(at, TIMES)) {
      return times(tokens, at);
    }
    Unit repeated = tokens.repeated(at);
    return repeated == null || isAmount(tokens, at)
        ? null
        : new Found(at, at + 1, new When.Every(1, repeated));
  }

  /// Days or parts of days that come again.
  private static @Nullable Found days(TimeTokens tokens, int at) {
    if (tokens.has(at, Sort.WEEKDAYS)) {
      return weekdays(tokens, at, at, tokens.number(at, Sort.WEEKDAYS));
    }
    if (tokens.has(at, Sort.WEEKDAY)) {
      boolean again = tokens.has(at + 1, Sort.DAYPARTS) || isOfList(tokens, at);
      return again ? weekdays(tokens, at, at, tokens.number(at, Sort.WEEKDAY)) : null;
    }
    if (tokens.is(at, "weekends")) {
      return new Found(at, at + 1, When.Recurring.WEEKENDS);
    }
    if (!tokens.isAny(at, EVERY)) {
      return null;
    }
    int dayAt = behindOrdinal(tokens, at + 1);
    if (tokens.has(dayAt, Sort.WEEKDAY)) {
      return weekdays(tokens, at, dayAt, tokens.number(dayAt, Sort.WEEKDAY));
    }
    int part = tokens.number(dayAt, Sort.DAYPART);
    return part < 0
        ? null
        : new Found(at, dayAt + 1, new When.Part(When.Recurring.DAYS, code(part)));
  }

  /// A weekday that comes again, with the part of the day: `Fridays`, `every Friday night`.
  private static Found weekdays(TimeTokens tokens, int from, int at, int day) {
    When when = When.Recurring.weekday(day);
    int part = Math.max(tokens.number(at + 1, Sort.DAYPARTS), tokens.number(at + 1, Sort.DAYPART));
    return part < 0
        ? new Found(from, at + 1, when)
        : new Found(from, at + 2, new When.Part(when, code(part)));
  }

  private static String code(int part) {
    return TimeWords.DAYPARTS.get(part);
  }

  /// The Friday of `every Wednesday and Friday`.
  private static boolean isOfList(TimeTokens tokens, int at) {
    int first = at;
    for (int days = 0; days < WEEKDAYS; days++) {
      boolean linked = tokens.isAny(first - 1, LINKS) && tokens.has(first - 2, Sort.WEEKDAY);
      if (!linked) {
        break;
      }
      first -= 2;
    }
    return first < at && tokens.isAny(first - 1, EVERY);
  }

  /// `every Friday at 9 a.m.`
  private static Found withTime(TimeTokens tokens, Found days) {
    int at = days.to() + 1;
    boolean told = tokens.is(days.to(), "at") && days.when() instanceof When.Recurring;
    Found time = told && tokens.isNumber(at) ? ClockTimes.alone(tokens, at) : null;
    return time != null && time.when() instanceof When.Clock(When _, int hour, int minute)
        ? new Found(days.from(), time.to(), new When.Clock(days.when(), hour, minute))
        : days;
  }

  /// `every week`, `every other day`, `every third year`, `every half hour`, `each July`.
  private static @Nullable Found every(TimeTokens tokens, int at) {
    int unitAt = behindOrdinal(tokens, at + 1);
    Unit unit = tokens.has(unitAt, Sort.UNIT) ? tokens.unit(unitAt) : null;
    if (unit == Unit.WEEKEND) {
      return new Found(at, unitAt + 1, When.Recurring.WEEKENDS);
    }
    if (unit != null) {
      return new Found(at, unitAt + 1, new When.Every(step(tokens, at + 1), unit));
    }
    String named = named(tokens, unitAt);
    if (named != null) {
      return new Found(at, unitAt + 1, new When.Recurring(named));
    }
    Found length = at + 1 < tokens.size() ? Lengths.counted(tokens, at + 1) : null;
    return length != null && length.when() instanceof When.Length(double count, Unit of)
        ? new Found(at, length.to(), new When.Every(count < 0 ? 1 : count, of))
        : null;
  }

  /// A month or season by its name.
  private static @Nullable String named(TimeTokens tokens, int at) {
    int month = tokens.number(at, Sort.MONTH);
    if (month > 0) {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
    int season = tokens.number(at, Sort.SEASON);
    return season < 0 ? null : "XXXX-" + TimeWords.SEASONS.get(season);
  }

  /// Behind the `other` or `third` of `every third year`.
  private static int behindOrdinal(TimeTokens tokens, int at) {
    boolean eachOther = tokens.is(at, "other") && tokens.is(at - 1, "each");
    return step(tokens, at) > 1 && !eachOther ? at + 1 : at;
  }

  private static int step(TimeTokens tokens, int at) {
    return tokens.is(at, "other") ? 2 : Math.max(1, tokens.number(at, Sort.ORDINAL));
  }

  /// `twice a week`, `once every two years`, `twice daily`.
  private static @Nullable Found times(TimeTokens tokens, int at) {
    Unit repeated = tokens.repeated(at + 1);
    if (repeated != null) {
      return new Found(at, at + 2, new When.Every(1, repeated));
    }
    Found every = tokens.isAny(at + 1, EVERY) ? every(tokens, at + 1) : null;
    if (every != null) {
      return every.widened(at, every.to());
    }
    boolean per = tokens.isAny(at + 1, PER) && tokens.has(at + 2, Sort.UNIT);
    Unit unit = per ? tokens.unit(at + 2) : null;
    return unit == null ? null : new Found(at, at + 3, new When.Every(1, unit));
  }

  /// `annual sales`, `a quarterly dividend`: how much, not how often; `an annual meeting` and
  /// `paid quarterly` tell that.
  private static boolean isAmount(TimeTokens tokens, int at) {
    boolean asked = tokens.is(at, "annual") || tokens.is(at, "quarterly");
    boolean hyphen = tokens.is(at - 1, "-") || tokens.is(at + 1, "-");
    return asked
        && (hyphen
            || tokens.is(at + 1, "of")
            || isAmountNoun(tokens, at + 1)
            || isAmountNoun(tokens, at + 2));
  }

  private static boolean isAmountNoun(TimeTokens tokens, int at) {
    String noun = at < tokens.size() ? tokens.get(at).lower() : "";
    boolean plural = noun.endsWith("s") && AMOUNTS.contains(noun.substring(0, noun.length() - 1));
    return plural || AMOUNTS.contains(noun);
  }
}
