package dev.firsthand.mark.figure;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure.Approx;
import dev.firsthand.record.Mark.Figure.Scope;
import dev.firsthand.record.Mark.Moment;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Figures in a text of a language that has no rules here: numbers in digits, with the scale word
/// behind them that CLDR knows, and a percent or currency sign where one stands beside them.
public final class NeutralFigures implements Finder {

  private static final Set<String> PERCENT_SIGNS = Set.of("%", "％", "٪");

  private static final Set<String> GLUE = Set.of("-", "/", ".", ":", "_", "@", "#", "'", "’", "=");

  /// How many digits stand between two separators of thousands.
  private static final int GROUP = 3;

  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;

  @Override
  public void find(Reading reading) {
    LocalNumbers numbers = LocalNumbers.of(reading.article().language());
    Moments moments = new Moments(reading.found(Moment.class));
    for (Sentence sentence : reading.sentences()) {
      Run run = new Run(sentence.tokens());
      for (int at = 0; at < run.size(); ) {
        int to = run.isNumber(at) ? numberEnd(run, at, numbers) : at + 1;
        if (run.isNumber(at) && !isPart(run, at, to, moments)) {
          add(reading, run, at, to, numbers);
        }
        at = to;
      }
    }
  }

  /// The token behind a number whose thousands a blank may part: `1 200 000`.
  private static int numberEnd(Run run, int at, LocalNumbers numbers) {
    int to = at + 1;
    boolean leads = numbers.groupsBySpace() && run.get(at).text().length() <= GROUP;
    while (leads
        && run.isNumber(to)
        && run.get(to).text().length() == GROUP
        && run.get(to).start() == run.get(to - 1).end() + 1) {
      to++;
    }
    return to;
  }

  /// Whether the number is part of a date or a key.
  private static boolean isPart(Run run, int at, int to, Moments moments) {
    boolean before = run.touches(at - 1) && isGlue(run, at - 1);
    boolean behind = run.touches(to - 1) && run.isWord(to) && !isUnspaced(run, to);
    return before || behind || moments.over(run.get(at).start(), run.get(at).end()) != null;
  }

  /// Whether a number that touches the token is part of it; a sign or a stop of a sentence is none.
  private static boolean isGlue(Run run, int at) {
    boolean word = run.isWord(at) && !isUnspaced(run, at) && Units.sign(run, at + 1) == null;
    return word || run.isNumber(at) || run.isAny(at, GLUE);
  }

  /// Scripts that put no blank between a number and its words.
  private static boolean isUnspaced(Run run, int at) {
    return switch (UnicodeScript.of(run.get(at).text().codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
      default -> false;
    };
  }

  private static void add(Reading reading, Run run, int at, int to, LocalNumbers numbers) {
    int numberEnd = run.get(to - 1).end();
    int scaleEnd = scaleEnd(run, to, numbers);
    double value =
        numbers.value(reading.body().substring(run.get(at).start(), numberEnd))
            * (scaleEnd < 0 ? 1 : numbers.scale(scaleWord(reading, run, to, scaleEnd)));
    if (Double.isNaN(value)) {
      return;
    }
    int behind = scaleEnd < 0 ? to : to + 1;
    int start = run.get(at).start();
    int end = Math.max(numberEnd, scaleEnd);
    Units.Found sign = Units.sign(run, at);
    Units.Found signBehind = run.isWord(behind) ? null : Units.sign(run, behind + 1);
    if (run.isAny(behind, PERCENT_SIGNS)) {
      reading.add(figure(reading, start, run.get(behind).end(), value, Units.PERCENT));
    } else if (run.isAny(at - 1, PERCENT_SIGNS)) {
      reading.add(figure(reading, run.get(at - 1).start(), end, value, Units.PERCENT));
    } else if (sign != null) {
      reading.add(figure(reading, run.get(sign.edge()).start(), end, value, sign.unit()));
    } else if (signBehind != null && signBehind.edge() == behind) {
      reading.add(figure(reading, start, run.get(behind).end(), value, signBehind.unit()));
    } else if (!isYear(run.get(at).text(), value)) {
      reading.add(figure(reading, start, end, value, null));
    }
  }

  /// Where the scale word that begins at a token ends, in chars, or -1. In a script without blanks
  /// other words follow in the same token.
  private static int scaleEnd(Run run, int at, LocalNumbers numbers) {
    if (!run.isWord(at)) {
      return -1;
    }
    if (numbers.scale(run.lower(at)) > 1) {
      return run.get(at).end();
    }
    boolean first = isUnspaced(run, at) && numbers.scale(run.lower(at).substring(0, 1)) > 1;
    return first ? run.get(at).start() + 1 : -1;
  }

  private static String scaleWord(Reading reading, Run run, int at, int end) {
    return reading.body().substring(run.get(at).start(), end).toLowerCase(Locale.ROOT);
  }

  private static boolean isYear(String text, double value) {
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR && text.length() == 4;
  }

  private static Mark.Figure figure(
      Reading reading, int start, int end, double value, @Nullable String unit) {
    Scope scope = Units.PERCENT.equals(unit) ? Scope.RATE : Scope.TOTAL;
    String text = reading.body().substring(start, end);
    return new Mark.Figure(
        start,
        end,
        text,
        value,
        value,
        value,
        Approx.EXACTLY,
        unit,
        null,
        scope,
        null,
        null,
        null,
        null);
  }
}
