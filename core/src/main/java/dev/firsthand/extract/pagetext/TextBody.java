package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.words.Cues;
import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Prose;
import java.util.ArrayList;
import java.util.List;

/// The lines of a page's text that are the article.
///
/// Copied text has no tags, but menus, lists of headlines and footers are runs of short lines
/// without full stops, and an article is a run of long ones with them. Each line gets a weight,
/// its length or a cost, and the run with the greatest sum is the article (the maximum subarray,
/// in one pass). Inside it short lines stay only as headings of what follows.
///
/// @param first the run's first line
/// @param end behind the run's last line
/// @param kept the lines of the article's text
record TextBody(int first, int end, List<Integer> kept) {

  private static final int COST_OF_SHORT = 25;

  /// A "Related stories" is crossed only when this much text stands on both of its sides.
  private static final int COST_OF_STOP = 800;

  private static final int LONGEST_HEADING = 14;

  static TextBody of(Lines lines, String title) {
    int best = 0;
    int bestFirst = 0;
    int bestEnd = 0;
    int sum = 0;
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        first = i;
      }
      sum += weight(lines.get(i));
      if (sum > best) {
        best = sum;
        bestFirst = first;
        bestEnd = i + 1;
      }
    }
    return new TextBody(bestFirst, bestEnd, kept(lines, bestFirst, bestEnd, title));
  }

  /// @param kept not empty
  static TextBody of(List<Integer> kept) {
    return new TextBody(kept.getFirst(), kept.getLast() + 1, List.copyOf(kept));
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  private static int weight(Line line) {
    if (line.isCue(Cues.Cue.STOP)) {
      return -COST_OF_STOP;
    } else if (line.isCaption()) {
      return 0;
    }
    return line.isProse() ? Prose.length(line.text()) : -COST_OF_SHORT;
  }

  private static List<Integer> kept(Lines lines, int first, int end, String title) {
    List<Integer> kept = new ArrayList<>();
    boolean behindStop = false;
    for (int i = first; i < end; i++) {
      Line line = lines.get(i);
      behindStop = line.isCue(Cues.Cue.STOP) || (behindStop && !line.isProse());
      boolean heading = !behindStop && isHeading(lines, i, end);
      if ((line.isProse() || heading) && !line.text().equals(title)) {
        kept.add(i);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isHeading(Lines lines, int i, int end) {
    Line line = lines.get(i);
    boolean able =
        line.cue().isEmpty()
            && !line.bullet()
            && !line.isBar()
            && !line.isCaption()
            && line.words() > 0
            && line.words() <= LONGEST_HEADING
            && lines.count(line) == 1;
    if (!able || i + 1 >= end || !lines.get(i + 1).isProse()) {
      return false;
    }
    boolean alone = i == 0 || lines.get(i - 1).isProse();
    return alone || (line.gapBefore() && line.gapAfter());
  }
}
