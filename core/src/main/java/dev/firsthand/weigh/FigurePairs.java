package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The pairs of a story's figures that may count the same, and what speaks for it: what the weights
/// of `likeness.txt` are fitted on.
public final class FigurePairs {

  /// Two figures, and the traits of the pair that are not 0.
  public record Pair(Mention first, Mention second, Map<Trait, Double> traits) {}

  private FigurePairs() {}

  public static List<Pair> of(Story story) {
    List<FigureMention> all = FigureClaims.mentions(Captures.fold(story));
    FigureTraits traits = new FigureTraits(all);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        FigureMention first = all.get(j);
        FigureMention second = all.get(i);
        if (FigureLikeness.canBeOne(first, second)) {
          pairs.add(new Pair(first.mention(), second.mention(), traits.of(first, second)));
        }
      }
    }
    return pairs;
  }
}
