package dev.firsthand.weigh.quote;

import java.util.ArrayList;
import java.util.List;

/// The words that two texts have in common in one order (the longest common subsequence).
final class SharedWords {

  private final List<String> first;
  private final List<String> second;
  private final int[][] behind;

  SharedWords(List<String> first, List<String> second) {
    this.first = first;
    this.second = second;
    this.behind = behind();
  }

  int length() {
    return behind[0][0];
  }

  /// The stretches between two shared words where the texts differ; what stands before the first
  /// shared word and behind the last is none.
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    int firstStart = -1;
    int secondStart = -1;
    while (i < first.size() && j < second.size() && behind[i][j] > 0) {
      if (first.get(i).equals(second.get(j))) {
        if (firstStart >= 0 && (i > firstStart || j > secondStart)) {
          gaps.add(new Gap(firstStart, i, secondStart, j));
        }
        firstStart = ++i;
        secondStart = ++j;
      } else if (behind[i + 1][j] >= behind[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return gaps;
  }

  /// For each pair of positions, how many words the texts share behind them.
  private int[][] behind() {
    int[][] behind = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        behind[i][j] =
            first.get(i).equals(second.get(j))
                ? behind[i + 1][j + 1] + 1
                : Math.max(behind[i + 1][j], behind[i][j + 1]);
      }
    }
    return behind;
  }

  /// Where two texts differ, in words from the start, the ends excluded.
  record Gap(int firstStart, int firstEnd, int secondStart, int secondEnd) {}
}
