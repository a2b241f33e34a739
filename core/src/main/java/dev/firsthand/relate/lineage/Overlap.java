package dev.firsthand.relate.lineage;

import dev.firsthand.record.StoryChange.Link.Kind;
import java.util.List;
import java.util.Optional;

/// What two texts share, told apart by whose words it is.
///
/// @param runs the shared runs; `a` is the new text
/// @param edges those of them that open or close both texts: mastheads, notices
/// @param prose shared words of reporting, in stretches long enough not to be chance
/// @param quoted,furniture the other shared words
/// @param ofNew,ofOld the shares of each text, furniture left out, that stand in the other
/// @param proseOfShorter the share of the shorter text's own prose that is shared
record Overlap(
    List<SharedRuns.Run> runs,
    List<SharedRuns.Run> edges,
    int prose,
    int quoted,
    int furniture,
    double ofNew,
    double ofOld,
    double proseOfShorter) {

  /// Tuned by hand on the gold pairs of 2012 to 2018 (`dev.firsthand.quality.relate.PairScore`).
  private static final int STRETCH = 8;

  private static final int PARTIAL_WORDS = 24;
  private static final int QUOTED_WORDS = 12;
  private static final int FURNITURE_WORDS = 12;
  private static final double COPY_SHARE = 0.7;
  private static final double COPY_PROSE = 0.5;

  static Overlap of(Piece fresh, Piece old, SharedRuns table) {
    return new OverlapCount(fresh, old, table.with(old)).count(STRETCH);
  }

  /// What to call it; nothing if what is shared may be chance.
  Optional<Kind> kind() {
    if (prose >= PARTIAL_WORDS) {
      boolean copy = Math.max(ofNew, ofOld) >= COPY_SHARE && proseOfShorter >= COPY_PROSE;
      return Optional.of(copy ? Kind.COPY : Kind.PARTIAL);
    }
    if (quoted >= QUOTED_WORDS && quoted >= furniture / 4) {
      return Optional.of(Kind.QUOTES);
    }
    return furniture >= FURNITURE_WORDS ? Optional.of(Kind.BOILERPLATE) : Optional.empty();
  }
}
