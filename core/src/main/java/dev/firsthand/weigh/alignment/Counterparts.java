package dev.firsthand.weigh.alignment;

import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.likeness.FigureLikeness;
import dev.firsthand.weigh.likeness.FigureProfile;
import java.util.List;

/// Finds the figures of two reports that are each other's counterpart: of all that the other report
/// counts, nothing is more like it, seen from either side. So are the figures of two parties that
/// one report quotes.
///
/// Two reporters word a quantity so differently ("83 percent of enrollees", "80 percent of
/// customers") that a likeness high enough to keep strangers apart keeps these apart too. That
/// neither report holds a better match tells more than any word: with it the standing of claims of
/// several reports was right for .70 in place of .54 of the gold claims, each story judged by
/// weights fitted on the others. A sentence encoder (MiniLM, which with its runtime weighs 128 MB)
/// took it to .58, groups of words from unlabelled news to .58; to ask for a margin over the next
/// best gave .66.
///
/// A small number of something that news does not count ("a crew of three", "three defects") has no
/// counterpart in an equal one: every long report has several.
///
/// Only figures that [FigureBlocks] puts together are compared.
final class Counterparts implements AverageLink.Likeness {

  private final List<FigureProfile> figures;
  private final FigureLikeness likeness;
  private final FigureBlocks blocks;
  private final LikelyPairs likely;

  /// For each figure the place of the first of its report, and that behind the last.
  private final int[] from;
  private final int[] to;

  /// @param mentions report by report
  Counterparts(List<FigureMention> mentions, FigureLikeness likeness) {
    this.figures = mentions.stream().map(likeness::profile).toList();
    this.likeness = likeness;
    this.blocks = new FigureBlocks(mentions);
    this.likely = new LikelyPairs(figures, blocks, likeness);
    this.from = new int[mentions.size()];
    this.to = new int[mentions.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = i > 0 && account(i) == account(i - 1) ? from[i - 1] : i;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      to[i] = i + 1 < to.length && account(i) == account(i + 1) ? to[i + 1] : i + 1;
    }
    for (int i = 0; i < from.length; i++) {
      settle(i);
    }
  }

  private void settle(int figure) {
    Partners partners = likely.of(figure);
    partners.settle(
        index -> {
          int first = Math.min(figure, partners.place(index));
          int second = Math.max(figure, partners.place(index));
          double evidence = partners.evidence(index);
          return likeness.of(evidence, are(first, second, evidence));
        });
  }

  /// Hands out the pairs that may be one quantity, with how likely they are.
  void each(PairReader reader) {
    for (int second = 0; second < figures.size(); second++) {
      Partners partners = likely.of(second);
      for (int i = 0; i < partners.size() && partners.place(i) < second; i++) {
        reader.read(partners.place(i), second, partners.likeness(i));
      }
    }
  }

  boolean are(int first, int second) {
    double evidence = evidence(first, second);
    return evidence > Double.NEGATIVE_INFINITY
        && blocks.share(first, second)
        && are(first, second, evidence);
  }

  /// How likely two figures are one quantity, 0 to 1; `first` is before `second`.
  @Override
  public double of(int first, int second) {
    int known = likely.of(first).at(second);
    if (known >= 0) {
      return likely.of(first).likeness(known);
    }
    double evidence = evidence(first, second);
    return evidence == Double.NEGATIVE_INFINITY
        ? 0
        : likeness.of(evidence, blocks.share(first, second) && are(first, second, evidence));
  }

  /// That, those that are hardly likely taken for each other's counterparts.
  @Override
  public double atMost(int first, int second) {
    int known = likely.of(first).at(second);
    if (known >= 0) {
      return likely.of(first).likeness(known);
    }
    double evidence = evidence(first, second);
    return evidence == Double.NEGATIVE_INFINITY ? 0 : likeness.atMost(evidence);
  }

  private boolean are(int first, int second, double evidence) {
    FigureMention a = mention(first);
    FigureMention b = mention(second);
    return (a.account() != b.account() || a.isDisputedBy(b))
        && !(a.isSameNumber(b) && (a.isIncidental() || b.isIncidental()))
        && isBest(first, second, evidence)
        && isBest(second, first, evidence);
  }

  /// Whether no rival in the report of `other` is more like `one`; what may itself be one with
  /// `other` is no rival of it.
  private boolean isBest(int one, int other, double evidence) {
    Partners partners = likely.of(one);
    for (int i = partners.from(from[other]);
        i < partners.size() && partners.place(i) < to[other];
        i++) {
      int rival = partners.place(i);
      if (rival != other && partners.evidence(i) > evidence && !canBeOne(rival, other)) {
        return false;
      }
    }
    return evidence >= likeness.leastEvidence() || isBestOfUnlikely(one, other, evidence);
  }

  /// The same for rivals that are not likely either.
  private boolean isBestOfUnlikely(int one, int other, double evidence) {
    for (int rival = from[other]; rival < to[other]; rival++) {
      if (rival != other
          && rival != one
          && blocks.share(one, rival)
          && !canBeOne(rival, other)
          && evidence(Math.min(one, rival), Math.max(one, rival)) > evidence) {
        return false;
      }
    }
    return true;
  }

  private boolean canBeOne(int one, int other) {
    return !likely.areApart(one, other) && FigureLikeness.canBeOne(mention(one), mention(other));
  }

  /// What speaks for a pair; negative infinity where it can not be one.
  private double evidence(int first, int second) {
    int known = likely.of(first).at(second);
    if (known >= 0) {
      return likely.of(first).evidence(known);
    }
    return canBeOne(first, second)
        ? likeness.evidence(figures.get(first), figures.get(second))
        : Double.NEGATIVE_INFINITY;
  }

  private FigureMention mention(int figure) {
    return figures.get(figure).mention();
  }

  private Account account(int figure) {
    return mention(figure).account();
  }

  /// Takes two figures by their places, the first before the second.
  @FunctionalInterface
  interface PairReader {
    void read(int first, int second, double likeness);
  }
}
