package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Tally;
import dev.firsthand.quality.weigh.GoldStory.Claim;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Dossier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Scores whether story files hold the figures that stand in the reports. Those of minor claims may
/// be left out.
final class FigureScore {

  private static final double SAME_VALUE = 0.005;

  private final Errors errors;
  private final Tally mentions = new Tally();

  FigureScore(Errors errors) {
    this.errors = errors;
  }

  void add(GoldStory gold, List<Found> found, Matches<Found> matches) {
    mentions.add(0, found.size(), 0);
    for (Claim claim : gold.claims()) {
      for (Mention mention : claim.mentions()) {
        Found match = matches.of(mention);
        boolean right = match != null && sameValue(mention, match.mention());
        mentions.add(right ? 1 : 0, 0, claim.minor() && match == null ? 0 : 1);
        if (!right && !claim.minor()) {
          errors.tell("MISS", gold.story(), mention, match == null ? "" : match.inContext());
        }
      }
    }
    found.stream()
        .filter(extra -> !matches.has(extra))
        .forEach(extra -> errors.tell("EXTRA", gold.story(), extra.inContext()));
  }

  private static boolean sameValue(Mention gold, Dossier.Mention found) {
    if (gold.value() == null) {
      return near(gold.low(), found.low()) && near(gold.high(), found.high());
    }
    return near(gold.value(), found.value())
        && (gold.low() == null) == (found.low() == null)
        && (gold.high() == null) == (found.high() == null);
  }

  /// Whether two values are the same within what the guidelines allow.
  static boolean near(@Nullable Double gold, @Nullable Double found) {
    if (gold == null || found == null) {
      return Objects.equals(gold, found);
    }
    return Math.abs(gold - found) <= SAME_VALUE * Math.abs(gold);
  }

  List<Measure> measures() {
    return List.of(new Measure("figure mentions F1", mentions.f1()));
  }
}
