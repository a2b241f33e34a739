package dev.firsthand.mark.moment;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import java.util.List;

/// Dates in a text of a language that has no rules here: in digits, or with the month's name by
/// CLDR.
public final class NeutralMoments implements Finder {

  @Override
  public void find(Reading reading) {
    List<TimeRule> rules =
        List.of(new NumericDates(false), LocalDates.of(reading.article().language()));
    Timex timex =
        new Timex(
            Anchor.of(reading.published().orElse(null), null, null, Tense.Verdict.OPEN),
            new Told());
    for (Sentence sentence : reading.sentences()) {
      TimeTokens tokens = new TimeTokens(sentence.tokens());
      for (int at = 0; at < tokens.size(); ) {
        Found found = MomentFinder.longest(tokens, at, rules);
        if (found != null) {
          reading.add(MomentFinder.mark(reading, tokens, found, timex.value(found.when())));
        }
        at = found == null ? at + 1 : found.to();
      }
    }
  }
}
