package dev.firsthand.quality.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells which lines of a page's text are its article, by the article as people wrote it down.
///
/// Both are read as sequences of words. A line may stand at every place of the gold text that
/// begins like it and has most of its words; of these the chain of places is taken that goes
/// forward through both texts and holds the most words, so that a heading's "Home" is found where
/// the article says it, not in the menu.
final class GoldLines {

  private static final double LIKE = .7;
  private static final int BEGINNING = 3;
  private static final int MOST_PLACES = 8;
  private static final int SLACK = 3;

  private record Place(int line, int start, int end, int words, int before) {}

  private final List<String> gold;
  private final Map<String, List<Integer>> beginnings = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  /// The best chain of places that ends before each word of the gold text: its words and its last.
  private final int[] most;

  private final int[] last;

  private GoldLines(List<String> gold) {
    this.gold = gold;
    this.most = new int[gold.size() + SLACK + 2];
    this.last = new int[most.length];
    Arrays.fill(last, -1);
    for (int i = 0; i < gold.size(); i++) {
      for (int size = 1; size <= BEGINNING && i + size <= gold.size(); size++) {
        beginnings.computeIfAbsent(key(gold, i, size), _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// Whether each line belongs to the gold text.
  static boolean[] of(List<String> lines, String gold) {
    GoldLines aligned = new GoldLines(Words.of(gold.toLowerCase(Locale.ROOT)));
    for (int i = 0; i < lines.size(); i++) {
      aligned.add(i, Words.of(lines.get(i).toLowerCase(Locale.ROOT)));
    }
    return aligned.chain(lines.size());
  }

  private static String key(List<String> words, int from, int size) {
    return String.join(" ", words.subList(from, from + size));
  }

  private void add(int line, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    int first = places.size();
    int size = Math.min(BEGINNING, words.size());
    for (int skipped = 0; skipped <= 1 && skipped + size <= words.size(); skipped++) {
      List<Integer> starts = beginnings.getOrDefault(key(words, skipped, size), List.of());
      for (int start : starts.subList(0, Math.min(starts.size(), MOST_PLACES))) {
        add(line, words, start);
      }
    }
    for (int i = first; i < places.size(); i++) {
      settle(i);
    }
  }

  private void add(int line, List<String> words, int start) {
    int end = Math.min(gold.size(), start + words.size());
    int common = Words.overlap(words, gold.subList(start, Math.min(gold.size(), end + SLACK)));
    if (common >= LIKE * words.size()) {
      places.add(new Place(line, start, end, common + most[start], last[start]));
    }
  }

  private void settle(int index) {
    Place place = places.get(index);
    for (int at = place.end(); at < most.length && most[at] < place.words(); at++) {
      most[at] = place.words();
      last[at] = index;
    }
  }

  private boolean[] chain(int lines) {
    boolean[] inside = new boolean[lines];
    for (int at = last[last.length - 1]; at >= 0; at = places.get(at).before()) {
      inside[places.get(at).line()] = true;
    }
    return inside;
  }
}
