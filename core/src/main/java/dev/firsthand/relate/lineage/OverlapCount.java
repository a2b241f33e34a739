package dev.firsthand.relate.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Goes through the shared runs word by word and counts whose words they are.
final class OverlapCount {

  /// A run that begins or ends within so many words of the edge of both texts, and is shorter than
  /// this, stands at the edge.
  private static final int EDGE = 12;

  private static final int EDGE_RUN = 40;

  private final Piece fresh;
  private final Piece old;
  private final List<SharedRuns.Run> runs;
  private final List<SharedRuns.Run> edges = new ArrayList<>();
  private int prose;
  private int quoted;
  private int furniture;
  private int stretch;

  OverlapCount(Piece fresh, Piece old, List<SharedRuns.Run> runs) {
    this.fresh = fresh;
    this.old = old;
    this.runs = runs;
  }

  Overlap count(int least) {
    boolean[] shared = new boolean[fresh.text().size()];
    boolean[] sharedOld = new boolean[old.text().size()];
    int ofFresh = 0;
    int ofOld = 0;
    int endA = -1;
    int endB = -1;
    for (SharedRuns.Run run : runs) {
      boolean goesOn = isNear(run.a(), endA) && isNear(run.b(), endB);
      if (!goesOn) {
        close(least);
      }
      boolean[] speech = speech(run);
      boolean isEdge = isEdge(run);
      if (isEdge) {
        edges.add(run);
      }
      for (int i = 0; i < run.length(); i++) {
        count(isEdge ? CopyText.FURNITURE : kind(run, i, speech), least);
      }
      ofFresh += newlyShared(fresh, shared, run.a(), run.length());
      ofOld += newlyShared(old, sharedOld, run.b(), run.length());
      endA = run.a() + run.length();
      endB = run.b() + run.length();
    }
    close(least);
    Piece shorter = own(fresh) <= own(old) ? fresh : old;
    return new Overlap(
        runs,
        List.copyOf(edges),
        prose,
        quoted,
        furniture,
        share(ofFresh, fresh),
        share(ofOld, old),
        (double) prose / Math.max(1, shorter.text().count(CopyText.PROSE)));
  }

  private void count(byte kind, int least) {
    if (kind == CopyText.PROSE) {
      stretch++;
      return;
    }
    close(least);
    if (kind == CopyText.QUOTED) {
      quoted++;
    } else {
      furniture++;
    }
  }

  private void close(int least) {
    prose += stretch >= least ? stretch : 0;
    stretch = 0;
  }

  private byte kind(SharedRuns.Run run, int at, boolean[] speech) {
    byte a = fresh.text().kind(run.a() + at);
    byte b = old.text().kind(run.b() + at);
    if (a == CopyText.FURNITURE || b == CopyText.FURNITURE) {
      return CopyText.FURNITURE;
    }
    return speech[at] || a == CopyText.QUOTED || b == CopyText.QUOTED
        ? CopyText.QUOTED
        : CopyText.PROSE;
  }

  /// Which words of the run stand inside quote marks anywhere in either text, though perhaps not
  /// here: a post told in the text and embedded below it, a transcript.
  private boolean[] speech(SharedRuns.Run run) {
    boolean[] speech = new boolean[run.length()];
    int[] words = fresh.text().words();
    for (int i = 0; i + Piece.QUOTED_RUN <= run.length(); i++) {
      long hash = Shingles.hash(words, run.a() + i, Piece.QUOTED_RUN);
      if (fresh.isQuoted(hash) || old.isQuoted(hash)) {
        Arrays.fill(speech, i, i + Piece.QUOTED_RUN, true);
      }
    }
    return speech;
  }

  /// Whether a short run opens or closes both texts: a masthead, a notice, the author's address.
  private boolean isEdge(SharedRuns.Run run) {
    int behindA = fresh.text().size() - run.a() - run.length();
    int behindB = old.text().size() - run.b() - run.length();
    boolean opens = run.a() < EDGE && run.b() < EDGE;
    boolean closes = behindA < EDGE && behindB < EDGE;
    int least = Math.min(fresh.text().size(), old.text().size());
    return (opens || closes)
        && run.length() < Math.min(EDGE_RUN, least / 3)
        && fresh.text().kind(run.a()) != CopyText.QUOTED;
  }

  private static boolean isNear(int start, int end) {
    return end >= 0 && start >= end && start - end <= SharedRuns.EDIT;
  }

  private static int own(Piece piece) {
    return piece.text().size() - piece.text().count(CopyText.FURNITURE);
  }

  /// Takes note of the words of a run, and counts those that are not furniture and were in no run
  /// before.
  private static int newlyShared(Piece piece, boolean[] shared, int from, int length) {
    int count = 0;
    for (int i = from; i < from + length; i++) {
      count += shared[i] || piece.text().kind(i) == CopyText.FURNITURE ? 0 : 1;
      shared[i] = true;
    }
    return count;
  }

  private static double share(int shared, Piece piece) {
    return (double) shared / Math.max(1, own(piece));
  }
}
