package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import dev.firsthand.mark.number.Numeral;
import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lengths of time, and moments and sets told by them: `three decades`, `a two-year term`, `three
/// days ago`, `$2,400 a year`.
final class Lengths implements TimeRule {

  private static final Set<String> WHOLE = Set.of("all", "full", "another", "whole", "entire");

  private static final Set<String> AMOUNTS = WordTable.list(Lengths.class, "amounts");

  /// Words between a number and its unit that change nothing: `two full years`, `ten more days`.
  private static final Set<String> FILLERS = WordTable.list(Lengths.class, "fillers");

  /// Bare plurals speak of time only behind these: `for years`, `within hours`.
  private static final Set<String> LEADS = WordTable.list(Lengths.class, "leads");

  /// Behind these a bare plural is a distance: `hours after the vote`.
  private static final Set<String> BESIDE = Set.of("before", "after");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Found length = counted(tokens, at);
    if (length == null) {
      length = bare(tokens, at);
    }
    return length == null || isAge(tokens, length.to()) ? null : Distances.of(tokens, length);
  }

  /// `six-year-old`, `52 years old`, `six years of age`.
  private static boolean isAge(TimeTokens tokens, int end) {
    int old = tokens.skip(end, "-");
    return tokens.is(old, "old")
        || tokens.is(old, "olds")
        || (tokens.is(end, "of") && tokens.is(end + 1, "age"));
  }

  /// A number and a unit: `three decades`, `several years`, `a month`, `16-hour`.
  static @Nullable Found counted(TimeTokens tokens, int at) {
    if ((tokens.is(at, "a") || tokens.is(at, "an")) && isSingle(tokens, at + 1)) {
      return article(tokens, at);
    }
    if (tokens.isAny(at, WHOLE) && isSingle(tokens, tokens.skip(at + 1, "-"))) {
      int unitAt = tokens.skip(at + 1, "-");
      Unit whole = tokens.unit(unitAt);
      return whole == null ? null : new Found(at, unitAt + 1, new When.Length(1, whole));
    }
    if (tokens.is(at, "some") && tokens.has(at + 1, Sort.UNITS)) {
      boolean told = tokens.isAny(at - 1, LEADS) || Distances.isOne(tokens, at + 2);
      return told ? length(at, at + 2, -1, tokens.unit(at + 1)) : null;
    }
    if (tokens.is(at, "few") || tokens.is(at, "many") || tokens.is(at, "couple")) {
      int unitAt = tokens.skip(at + 1, "of");
      Unit unit = tokens.unit(unitAt);
      double count = tokens.is(at, "couple") ? 2 : -1;
      return unit == null ? null : new Found(at, unitAt + 1, new When.Length(count, unit));
    }
    if (tokens.is(at, "half") && isArticle(tokens, at + 1) && tokens.has(at + 2, Sort.UNIT)) {
      return length(at, at + 3, 0.5, tokens.unit(at + 2));
    }
    Numeral number = tokens.numeral(at);
    if (number == null) {
      double part = part(tokens, at);
      int unitAt = tokens.skip(at + 1, "-");
      return part > 0 ? length(at, unitAt + 1, part, tokens.unit(unitAt)) : null;
    }
    int ofAt = number.to();
    if (number.kind() == Numeral.Kind.SHARE
        && tokens.is(ofAt, "of")
        && isArticle(tokens, ofAt + 1)
        && tokens.has(ofAt + 2, Sort.UNIT)) {
      return length(at, ofAt + 3, number.value(), tokens.unit(ofAt + 2));
    }
    if (tokens.is(ofAt, "h") && tokens.touch(ofAt - 1, ofAt)) {
      return length(at, ofAt + 1, number.value(), Unit.HOUR);
    }
    if (isQuarters(tokens, number, at)) {
      return new Found(at, number.to(), new When.Length(4 * number.value(), Unit.QUARTER));
    }
    int unitAt = number.to();
    if (tokens.is(unitAt, "-") && tokens.touch(unitAt, unitAt + 1)) {
      unitAt++;
    } else if (tokens.isAny(unitAt, FILLERS)) {
      unitAt++;
    }
    Unit unit = tokens.unit(unitAt);
    boolean dated = unit == Unit.QUARTER && tokens.year(at) > 0;
    if (dated
        || isTitle(tokens, at, unitAt)
        || unit == null
        || (number.kind() == Numeral.Kind.SHARE && number.to() - at > 3)) {
      return null;
    }
    if (number.kind() == Numeral.Kind.VAGUE) {
      return new Found(at, unitAt + 1, new When.Length(-1, unit));
    }
    double more = number.value() == Math.rint(number.value()) ? more(tokens, unitAt + 1) : 0;
    int end = more > 0 ? behindMore(tokens, unitAt + 1) : unitAt + 1;
    return new Found(at, end, new When.Length(number.value() + more, unit));
  }

  private static boolean isArticle(TimeTokens tokens, int at) {
    return tokens.is(at, "a") || tokens.is(at, "an");
  }

  private static @Nullable Found length(int from, int to, double count, @Nullable Unit unit) {
    return unit == null ? null : new Found(from, to, new When.Length(count, unit));
  }

  /// `the next three quarters`, which elsewhere is a share.
  private static boolean isQuarters(TimeTokens tokens, Numeral number, int at) {
    return number.kind() == Numeral.Kind.SHARE
        && tokens.unit(number.to() - 1) == Unit.QUARTER
        && Shifts.at(tokens, at - 1) != When.Shift.OPEN;
  }

  /// A programme's name: CBS's `60 Minutes`.
  private static boolean isTitle(TimeTokens tokens, int at, int unitAt) {
    return tokens.isNumber(at) && unitAt < tokens.size() && tokens.get(unitAt).isCapitalised();
  }

  private static boolean isSingle(TimeTokens tokens, int at) {
    int unitAt = behindFiller(tokens, at);
    boolean part = tokens.unit(unitAt) == Unit.QUARTER && tokens.is(unitAt + 1, "of");
    return (tokens.has(unitAt, Sort.UNIT) && tokens.unit(unitAt) != Unit.SECOND && !part)
        || part(tokens, at) > 0;
  }

  /// The half of `half-century`, the quarter of `quarter century`; 0 for no part of a unit.
  private static double part(TimeTokens tokens, int at) {
    Unit unit = tokens.unit(tokens.skip(at + 1, "-"));
    boolean quarter = unit == Unit.CENTURY || unit == Unit.HOUR;
    return tokens.is(at, "half") && unit != null
        ? 0.5
        : tokens.is(at, "quarter") && quarter ? 0.25 : 0;
  }

  private static int behindFiller(TimeTokens tokens, int at) {
    return tokens.skip(tokens.skip(at, "full"), "additional");
  }

  /// `a year`, `an hour and a half`, `a half-hour`; behind an amount it is a set: `$5 a day`. The
  /// quarter of `three and a quarter miles` is none.
  private static @Nullable Found article(TimeTokens tokens, int at) {
    double part = part(tokens, at + 1);
    int unitAt = part > 0 ? tokens.skip(at + 2, "-") : behindFiller(tokens, at + 1);
    Unit unit = tokens.unit(unitAt);
    if (unit == Unit.QUARTER && tokens.is(at - 1, "and") && tokens.numeral(at - 2) != null) {
      return null;
    }
    Unit known = unit == null ? Unit.YEAR : unit;
    double more = more(tokens, unitAt + 1);
    double count = part > 0 ? part : 1 + more;
    if (part == 0 && more == 0 && !Distances.isOne(tokens, unitAt + 1) && isRate(tokens, at)) {
      return new Found(at, unitAt + 1, new When.Every(1, known));
    }
    return new Found(at, behindMore(tokens, unitAt + 1), new When.Length(count, known));
  }

  /// The half of `an hour and a half` and `two years and a half`, or 0.
  private static double more(TimeTokens tokens, int at) {
    int end = behindMore(tokens, at);
    return end == at ? 0 : tokens.is(end - 1, "half") ? 0.5 : 0.25;
  }

  /// Behind the `and a half` at `at`, or `at`.
  private static int behindMore(TimeTokens tokens, int at) {
    int and = tokens.skip(at, "-");
    int article = tokens.skip(and + 1, "-");
    int part = tokens.skip(tokens.skip(article, "a"), "-");
    boolean half = tokens.is(part, "half") && !tokens.is(part + 1, "of");
    boolean quarter = tokens.is(part, "quarter") && part > article && !tokens.is(part + 1, "of");
    return tokens.is(and, "and") && (half || quarter) ? part + 1 : at;
  }

  /// Behind an amount: `$5 a day`, `20% a year`, `once a week`, `four flights a week`.
  private static boolean isRate(TimeTokens tokens, int at) {
    return tokens.isNumber(at - 1)
        || tokens.isNumber(at - 2)
        || tokens.isAny(at - 1, AMOUNTS)
        || tokens.is(at - 2, "$");
  }

  /// A unit without a number: `for years`, `the months ahead`, `hours after the vote`, `years ago`,
  /// `day-long`.
  private static @Nullable Found bare(TimeTokens tokens, int at) {
    Unit unit = tokens.unit(at);
    if (unit == null) {
      return null;
    }
    boolean lasting = tokens.is(at + 1, "-") && tokens.is(at + 2, "long");
    if (lasting) {
      int count = tokens.has(at, Sort.UNITS) ? -1 : 1;
      return new Found(at, at + 3, new When.Length(count, unit));
    }
    boolean ahead = tokens.is(at + 1, "ahead") && tokens.is(at - 1, "the");
    boolean told =
        ahead
            || tokens.isAny(at - 1, LEADS)
            || (!tokens.isNumber(at - 1)
                && (Distances.isOne(tokens, at + 1) || tokens.isAny(at + 1, BESIDE)));
    return tokens.has(at, Sort.UNITS) && told
        ? new Found(at, ahead ? at + 2 : at + 1, new When.Length(-1, unit))
        : null;
  }
}
