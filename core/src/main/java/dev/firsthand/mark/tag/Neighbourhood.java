package dev.firsthand.mark.tag;

import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.FeatureGroups;

/// The words that a tagger looks at around a token: two before it and two behind it. The features
/// that one word gives stand in a group for each token that looks at it.
public final class Neighbourhood {

  /// How far a token looks to each side.
  public static final int SPAN = 2;

  /// A word's features for its own token, for the next one, for the last one, and so on.
  public static final int OWN = 0;

  public static final int NEXT = 1;
  public static final int LAST = 2;
  public static final int SECOND_NEXT = 3;
  public static final int SECOND_LAST = 4;

  private static final int GROUPS = 5;

  private Neighbourhood() {}

  /// No features yet.
  public static FeatureGroups features() {
    return new FeatureGroups(GROUPS);
  }

  /// Adds what a token's own word and those around it give, in the order of the text.
  public static void add(
      FeatureGrid grid,
      FeatureGroups secondBefore,
      FeatureGroups before,
      FeatureGroups own,
      FeatureGroups behind,
      FeatureGroups secondBehind) {
    grid.add(own, OWN);
    grid.add(before, NEXT);
    grid.add(behind, LAST);
    grid.add(secondBefore, SECOND_NEXT);
    grid.add(secondBehind, SECOND_LAST);
  }
}
