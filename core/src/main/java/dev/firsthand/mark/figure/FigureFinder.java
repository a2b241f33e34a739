package dev.firsthand.mark.figure;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure.Approx;
import dev.firsthand.record.Mark.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds quantities of English. It reads every number with its unit ([Quantities]), leaves out what
/// only looks like a quantity ([LookAlikes], and the dates found before), and asks the sentence
/// about the rest: what is counted, as what part, since when, on whose word.
public final class FigureFinder implements Finder {

  @Override
  public void find(Reading reading) {
    Moments moments = new Moments(reading.found(Moment.class));
    Places places = new Places(reading);
    String source = null;
    for (Sentence sentence : reading.sentences()) {
      Run run = new Run(sentence.tokens());
      Attribution attribution = new Attribution(run, reading.body(), source);
      find(reading, run, moments, places, attribution);
      source = attribution.named();
    }
  }

  private static void find(
      Reading reading, Run run, Moments moments, Places places, Attribution attribution) {
    Quantities quantities = new Quantities(run);
    List<Quantity> found = new ArrayList<>();
    for (int at = 0; at < run.size(); ) {
      Quantity read = quantities.at(at);
      if (read == null) {
        at++;
        continue;
      }
      Quantity quantity = Implied.unit(run, read);
      if (!isDated(run, quantity, moments)
          && !LookAlikes.isOne(run, quantity)
          && isFirm(quantity)) {
        found.add(read);
      }
      at = Math.max(quantity.numberTo(), at + 1);
    }
    if (!found.isEmpty()) {
      Timing timing = new Timing(run, moments, reading.published().orElse(null));
      List<Quantity> listed =
          Listed.units(run, found).stream().map(one -> Implied.unit(run, one)).toList();
      Elided.units(run, listed)
          .forEach(
              quantity -> reading.add(mark(reading, run, quantity, timing, places, attribution)));
    }
  }

  /// Whether the number belongs to a date or a time of the day; a length of time is a quantity too.
  private static boolean isDated(Run run, Quantity quantity, Moments moments) {
    int start = run.get(quantity.numberFrom()).start();
    int end = run.get(quantity.numberTo() - 1).end();
    Moment moment = moments.over(start, end);
    return moment != null && moment.kind() != Moment.Kind.DURATION;
  }

  /// `several` and `a few` state a count only of people.
  private static boolean isFirm(Quantity quantity) {
    Double low = quantity.low();
    boolean few = quantity.approx() == Approx.VAGUE && low != null && low == 2;
    return !few || quantity.is(Units.PERSON);
  }

  private static Mark.Figure mark(
      Reading reading,
      Run run,
      Quantity quantity,
      Timing timing,
      Places places,
      Attribution attribution) {
    int start = run.get(quantity.from()).start();
    int end = run.get(quantity.to() - 1).end();
    @Nullable String since = timing.since(quantity);
    return new Mark.Figure(
        start,
        end,
        reading.body().substring(start, end),
        quantity.value(),
        quantity.low(),
        quantity.high(),
        quantity.approx(),
        quantity.unit(),
        Predicates.what(run, quantity),
        Scopes.of(run, quantity),
        since,
        timing.asOf(quantity),
        attribution.of(quantity),
        places.of(run, quantity));
  }
}
