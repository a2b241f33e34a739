package dev.firsthand.weigh.likeness;

import java.util.ArrayList;
import java.util.List;

/// What the words and names of a figure say for its being one with each figure before it: summed up
/// for all of them at once, where pair by pair most of the time goes into words that the two do not
/// share.
final class SharedEvidence {

  /// How far sums of the same numbers in another order may lie apart.
  private static final double ROUNDING = 1e-9;

  private final SharedWeights clause;
  private final SharedWeights sentence;
  private final SharedWeights counted;
  private final SharedWeights beside;
  private final SharedWeights names;
  private final FigureLikeness likeness;
  private final List<FigureProfile> figures = new ArrayList<>();

  /// @param size how many figures come at most
  SharedEvidence(int size, FigureLikeness likeness) {
    this.clause = new SharedWeights(size);
    this.sentence = new SharedWeights(size);
    this.counted = new SharedWeights(size);
    this.beside = new SharedWeights(size);
    this.names = new SharedWeights(size);
    this.likeness = likeness;
  }

  /// Goes on to the next figure.
  void add(FigureProfile figure) {
    figures.add(figure);
    clause.add(figure.clause());
    sentence.add(figure.sentence());
    counted.add(figure.counted());
    beside.add(figure.beside());
    names.add(figure.names());
  }

  /// What words and names say for the last figure and an earlier one, or a little more.
  double most(int other) {
    FigureProfile a = figures.get(other);
    FigureProfile b = figures.getLast();
    boolean otherNames = names.with(other) == 0 && a.names().size() > 0 && b.names().size() > 0;
    return likeness.weight(Trait.SENTENCE)
            * a.sentence().overlap(b.sentence(), sentence.with(other))
        + likeness.weight(Trait.CLAUSE) * a.clause().overlap(b.clause(), clause.with(other))
        + likeness.weight(Trait.COUNTED) * a.counted().overlap(b.counted(), counted.with(other))
        + likeness.weight(Trait.BESIDE) * a.beside().overlap(b.beside(), beside.with(other))
        + likeness.weight(Trait.SHARED_NAMES) * a.names().overlap(b.names(), names.with(other))
        + (otherNames ? likeness.weight(Trait.OTHER_NAMES) : 0)
        + ROUNDING;
  }
}
