package dev.firsthand.extract;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Tells which line of a page's text is the title, once the article is known.
///
/// A conditional logit over the lines above the article's first and a few below: the one that
/// scores highest. A sum of hand-set weights over all lines above the first prose took a line of a
/// menu or a teaser on most pages, for it knew the article's beginning badly and its words not at
/// all: it had 0.26 of the titles of `wcxb`, where 0.87 stand on a line of their own. Features of
/// how often the article says a word gained nothing. "None of them" as another choice told four
/// fifths of the copies without a title, but lost titles where nothing stands above them. It fails
/// where a heading, or a slogan below the title, shares more words with the article than the title
/// does, and on short titles without a byline or a date below.
public final class TitleModel {

  private static final class Trained {
    static final TitleModel MODEL = new TitleModel(LinearModel.read(TitleModel.class, "titles.model"));
  }

  private final LinearModel weights;

  private TitleModel(LinearModel weights) {
    this.weights = weights;
  }

  /// @param weights of the features
  public static TitleModel of(Map<String, Double> weights) {
    return new TitleModel(LinearModel.of(weights));
  }

  /// The model that `quality` trained.
  public static TitleModel trained() {
    return Trained.MODEL;
  }

  /// Where the title stands; nowhere when only sentences were copied.
  ///
  /// @param article its lines, at least one
  OptionalInt title(PageLines page, List<Integer> article) {
    TitleLines lines = new TitleLines(page, article);
    OptionalInt best = OptionalInt.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (int i : lines.candidates()) {
      double score = weights.score(TitleFeatures.of(lines, i));
      if (score > most) {
        best = OptionalInt.of(i);
        most = score;
      }
    }
    return best;
  }
}
