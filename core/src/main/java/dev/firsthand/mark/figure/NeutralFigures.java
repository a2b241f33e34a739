package dev.firsthand.mark.figure;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure.Approx;
import dev.firsthand.record.Mark.Figure.Scope;
import dev.firsthand.record.Mark.Moment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Figures in a text of a language that has no rules here: numbers in digits, with a percent or
/// currency sign where one stands beside them. CLDR tells which separator of the language is which.
///
/// This is the place where a language pack goes: [FigureFinder] is the one for English.
final class NeutralFigures {

  private static final Set<String> PERCENT_SIGNS = Set.of("%", "％", "٪");
  private static final int LONGEST = 24;
  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;

  private final Reading reading;
  private final Moments moments;
  private final String grouping;
  private final String decimal;

  NeutralFigures(Reading reading) {
    this.reading = reading;
    this.moments = new Moments(reading.found(Moment.class));
    String language = reading.article().language();
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(
            ULocale.forLanguageTag(language == null ? "und" : language));
    this.grouping = symbols.getGroupingSeparatorString();
    this.decimal = symbols.getDecimalSeparatorString();
  }

  void find() {
    for (Sentence sentence : reading.sentences()) {
      Run run = new Run(sentence.tokens());
      for (int at = 0; at < run.size(); at++) {
        if (run.isNumber(at)) {
          add(run, at);
        }
      }
    }
  }

  private void add(Run run, int at) {
    double value = value(run.get(at).text());
    boolean glued =
        (run.touches(at - 1) && !isSign(run, at - 1)) || (run.touches(at) && run.isWord(at + 1));
    boolean dated = moments.over(run.get(at).start(), run.get(at).end()) != null;
    if (Double.isNaN(value) || glued || dated) {
      return;
    }
    Units.Found sign = Units.sign(run, at);
    boolean percent = run.isAny(at + 1, PERCENT_SIGNS);
    Units.Found behind = percent || sign != null ? null : Units.sign(run, at + 2);
    boolean money = behind != null && behind.edge() == at + 1 && !run.isWord(at + 1);
    String unit =
        percent
            ? Units.PERCENT
            : sign != null ? sign.unit() : money && behind != null ? behind.unit() : null;
    if (unit == null
        && value >= EARLIEST_YEAR
        && value <= LATEST_YEAR
        && run.get(at).text().length() == 4) {
      return;
    }
    reading.add(
        figure(
            run, sign == null ? at : sign.edge(), percent || money ? at + 2 : at + 1, value, unit));
  }

  private static boolean isSign(Run run, int at) {
    return (!run.isWord(at) && Units.sign(run, at + 1) != null) || run.is(at, "(");
  }

  private Mark.Figure figure(Run run, int from, int to, double value, @Nullable String unit) {
    int start = run.get(from).start();
    int end = run.get(to - 1).end();
    Scope scope = Units.PERCENT.equals(unit) ? Scope.RATE : Scope.TOTAL;
    String text = reading.body().substring(start, end);
    return new Mark.Figure(
        start, end, text, value, value, value, Approx.EXACTLY, unit, null, scope, null, null, null);
  }

  /// The value by the language's separators, or NaN.
  private double value(String text) {
    if (text.length() > LONGEST) {
      return Double.NaN;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      String sign = text.substring(i, i + 1);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (sign.equals(decimal) && plain.indexOf(".") < 0) {
        plain.append('.');
      } else if (!sign.equals(grouping)) {
        return Double.NaN;
      }
    }
    return plain.isEmpty() ? Double.NaN : Double.parseDouble(plain.toString());
  }
}
