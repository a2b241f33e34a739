package dev.firsthand.weigh.alignment;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.likeness.FigureLikeness;
import dev.firsthand.weigh.likeness.FigureProfile;
import dev.firsthand.weigh.likeness.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The pairs of a story's figures that may count the same, and what speaks for it: what the weights
/// of `likeness.txt` are fitted on.
public final class FigurePairs {

  /// Two figures, and the traits of the pair that are not 0.
  public record Pair(Mention first, Mention second, Map<Trait, Double> traits) {}

  private FigurePairs() {}

  /// @param weights by which counterparts are found
  public static List<Pair> of(Story story, Map<Trait, Double> weights) {
    List<FigureMention> all = FigureMention.of(Captures.fold(story));
    FigureLikeness likeness = new FigureLikeness(all, weights);
    List<FigureProfile> profiles = all.stream().map(likeness::profile).toList();
    Counterparts counterparts = new Counterparts(all, likeness);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        FigureMention first = all.get(j);
        FigureMention second = all.get(i);
        if (FigureLikeness.canBeOne(first, second)) {
          Map<Trait, Double> found = FigureLikeness.traits(profiles.get(j), profiles.get(i));
          if (counterparts.are(j, i)) {
            found.put(Trait.COUNTERPARTS, 1.0);
          }
          pairs.add(new Pair(first.mention(), second.mention(), found));
        }
      }
    }
    return pairs;
  }
}
