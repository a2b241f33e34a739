package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Story;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The pairs of a story's figures that may count the same, and what speaks for it: what the weights
/// of `likeness.txt` are fitted on.
@SuppressWarnings("EnumOrdinal") // the traits stand at their ordinals
public final class FigurePairs {

  /// Two figures, and the traits of the pair that are not 0.
  public record Pair(Mention first, Mention second, Map<Trait, Double> traits) {}

  private FigurePairs() {}

  /// @param weights by which counterparts are found
  public static List<Pair> of(Story story, Map<Trait, Double> weights) {
    List<FigureMention> all = FigureClaims.mentions(Captures.fold(story));
    FigureTraits traits = new FigureTraits(all);
    List<FigureProfile> profiles = all.stream().map(traits::profile).toList();
    Counterparts counterparts = new Counterparts(all, new FigureLikeness(all, weights));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        FigureMention first = all.get(j);
        FigureMention second = all.get(i);
        if (FigureLikeness.canBeOne(first, second)) {
          Map<Trait, Double> found = traits(profiles.get(j), profiles.get(i));
          if (counterparts.are(j, i)) {
            found.put(Trait.COUNTERPARTS, 1.0);
          }
          pairs.add(new Pair(first.mention(), second.mention(), found));
        }
      }
    }
    return pairs;
  }

  private static Map<Trait, Double> traits(FigureProfile first, FigureProfile second) {
    double[] found = FigureTraits.of(first, second);
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      if (found[trait.ordinal()] != 0) {
        traits.put(trait, found[trait.ordinal()]);
      }
    }
    return traits;
  }
}
