package dev.firsthand.weigh.alignment;

import dev.firsthand.weigh.index.Places;
import dev.firsthand.weigh.likeness.FigureLikeness;
import dev.firsthand.weigh.likeness.FigureProfile;
import dev.firsthand.weigh.likeness.MostEvidence;
import java.util.List;
import java.util.stream.Stream;

/// The pairs of a story's figures that may be one quantity, with the evidence for each: those that
/// [FigureBlocks] puts together, that can be one, and for which enough speaks.
///
/// Of millions of pairs in a story of a thousand reports few are likely. Only where [MostEvidence]
/// suffices the evidence is measured, with the same result.
final class LikelyPairs {

  private final List<FigureProfile> figures;
  private final FigureLikeness likeness;
  private final MostEvidence most;
  private final List<Partners> partners;

  LikelyPairs(List<FigureProfile> figures, FigureBlocks blocks, FigureLikeness likeness) {
    this.figures = figures;
    this.likeness = likeness;
    this.most = new MostEvidence(figures, likeness);
    this.partners = Stream.generate(Partners::new).limit(figures.size()).toList();
    blocks.each(this::read);
  }

  /// The figures that are likely one with a figure.
  Partners of(int figure) {
    return partners.get(figure);
  }

  /// Whether two surely can not be one.
  boolean areApart(int one, int other) {
    return most.areApart(one, other);
  }

  private void read(int figure, Places earlier) {
    most.add(figure);
    Places likely = new Places();
    for (int i = 0; i < earlier.size(); i++) {
      int other = earlier.get(i);
      if (most.mayBeOne(other, figure)) {
        likely.add(other);
      }
    }
    likely.sort();
    for (int i = 0; i < likely.size(); i++) {
      measure(likely.get(i), figure);
    }
  }

  private void measure(int first, int second) {
    FigureProfile a = figures.get(first);
    FigureProfile b = figures.get(second);
    if (FigureLikeness.canBeOne(a.mention(), b.mention())) {
      double evidence = likeness.evidence(a, b);
      if (evidence >= likeness.leastEvidence()) {
        of(first).add(second, evidence);
        of(second).add(first, evidence);
      }
    }
  }
}
