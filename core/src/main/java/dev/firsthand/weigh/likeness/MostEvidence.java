package dev.firsthand.weigh.likeness;

import java.util.List;

/// What speaks at most for pairs of a story's figures, told far quicker than what does speak for
/// them: so that of millions only the likely pairs are measured.
///
/// The figures are gone through in their order, each beside those before it.
public final class MostEvidence {

  private final List<FigureProfile> figures;
  private final List<FigureOutline> outlines;
  private final FigureLikeness likeness;
  private final SharedEvidence shared;

  public MostEvidence(List<FigureProfile> figures, FigureLikeness likeness) {
    this.figures = figures;
    this.outlines = figures.stream().map(FigureProfile::outline).toList();
    this.likeness = likeness;
    this.shared = new SharedEvidence(figures.size(), likeness);
  }

  /// Whether two surely can not be one.
  public boolean areApart(int one, int other) {
    return outlines.get(one).isApartFrom(outlines.get(other));
  }

  /// Goes on to the next figure.
  public void add(int figure) {
    shared.add(figures.get(figure));
  }

  /// Whether an earlier figure and the last may be one claim.
  public boolean mayBeOne(int earlier, int last) {
    FigureOutline before = outlines.get(earlier);
    FigureOutline outline = outlines.get(last);
    return !before.isApartFrom(outline)
        && before.mostBesideWords(outline, likeness) + shared.most(earlier)
            >= likeness.leastEvidence();
  }
}
