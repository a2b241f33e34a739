package dev.firsthand.weigh;

import java.util.List;
import java.util.stream.Stream;

/// The pairs of a story's figures that may be one quantity, with the evidence for each: those that
/// [FigureBlocks] puts together, that can be one, and for which enough speaks.
///
/// Of millions of pairs in a story of a thousand reports few are likely. What speaks for a pair at
/// most is read off [FigureOutline] and [SharedEvidence]; only where that suffices the evidence is
/// measured, with the same result.
final class LikelyPairs {

  private final List<FigureProfile> figures;
  private final List<FigureOutline> outlines;
  private final FigureLikeness likeness;
  private final SharedEvidence shared;
  private final List<Partners> partners;

  LikelyPairs(List<FigureProfile> figures, FigureBlocks blocks, FigureLikeness likeness) {
    this.figures = figures;
    this.outlines = figures.stream().map(FigureOutline::new).toList();
    this.likeness = likeness;
    this.shared = new SharedEvidence(figures.size(), likeness);
    this.partners = Stream.generate(Partners::new).limit(figures.size()).toList();
    blocks.each(this::read);
  }

  /// The figures that are likely one with a figure.
  Partners of(int figure) {
    return partners.get(figure);
  }

  /// Whether two surely can not be one.
  boolean areApart(int one, int other) {
    return outlines.get(one).isApartFrom(outlines.get(other));
  }

  private void read(int figure, Places earlier) {
    shared.add(figures.get(figure));
    FigureOutline outline = outlines.get(figure);
    Places likely = new Places();
    for (int i = 0; i < earlier.size(); i++) {
      int other = earlier.get(i);
      FigureOutline before = outlines.get(other);
      if (!before.isApartFrom(outline)
          && before.mostBesideWords(outline, likeness) + shared.most(other)
              >= likeness.leastEvidence()) {
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
