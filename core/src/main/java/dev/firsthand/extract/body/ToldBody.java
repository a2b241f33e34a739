package dev.firsthand.extract.body;

import dev.firsthand.extract.layout.Block;
import dev.firsthand.extract.layout.Layout;
import dev.firsthand.extract.layout.LinkedData;
import dev.firsthand.extract.layout.Region;
import dev.firsthand.extract.words.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares the body that was found with the text that the page tells machines (`articleBody`).
///
/// That text is believed only as far as the page shows it, and only the page's own words are taken:
/// it is often cut off, or a teaser. Where both agree in the main, the blocks that it repeats are
/// the body; where what was found has little of a long text that the page does show, the wrong part
/// of the page was taken.
final class ToldBody {

  /// Of characters: a shorter text is a teaser.
  private static final int SHORTEST = 600;

  /// The share of words that must be the same for two bodies to agree in the main.
  private static final double AGREED = 0.85;

  /// The share of a told text that the page must show.
  private static final double SHOWN = 0.9;

  /// With less of a told text in it, what was found is another text.
  private static final double OTHER = 0.5;

  private static final double REPEATED = 0.7;
  private static final int RUN = 4;

  private final Layout layout;
  private final Set<Long> told;

  private ToldBody(Layout layout, String text) {
    this.layout = layout;
    this.told = new HashSet<>(runs(text));
  }

  static BodyFinder.Body checked(BodyFinder.Body found, Layout layout) {
    String text = layout.metadata.article().map(LinkedData::body).orElse("");
    return text.length() < SHORTEST ? found : new ToldBody(layout, text).checked(found);
  }

  private BodyFinder.Body checked(BodyFinder.Body found) {
    List<Integer> repeated = new ArrayList<>();
    Set<Long> shown = new HashSet<>();
    long length = 0;
    for (int i = 0; i < layout.blocks.size(); i++) {
      List<Long> runs = runs(layout.blocks.get(i).text());
      long same = runs.stream().filter(told::contains).count();
      if (same > 0 && same >= REPEATED * runs.size()) {
        repeated.add(i);
        shown.addAll(runs);
        length += runs.size();
      }
    }
    shown.retainAll(told);
    if (shown.size() < SHOWN * told.size()) {
      return found;
    }
    Set<Integer> both = new HashSet<>(repeated);
    both.retainAll(found.blocks());
    long common = length(List.copyOf(both));
    boolean agreed = 2 * common >= AGREED * (length + length(found.blocks()));
    boolean other = common < OTHER * length;
    return agreed || other ? new BodyFinder.Body(found.region(), with(repeated, found)) : found;
  }

  /// The repeated blocks and what was found of the same: headings and short lines among them,
  /// sentences beside them, such as a correction that machines are not told.
  private List<Integer> with(List<Integer> repeated, BodyFinder.Body found) {
    Set<Integer> blocks = new HashSet<>(repeated);
    Set<@Nullable Region> columns = Collections.newSetFromMap(new IdentityHashMap<>());
    repeated.forEach(i -> columns.add(layout.blocks.get(i).region().parent));
    for (int i : found.blocks()) {
      boolean among = i > repeated.getFirst() && i < repeated.getLast();
      Block block = layout.blocks.get(i);
      boolean small = block.isHeading() || runs(block.text()).isEmpty();
      boolean beside = columns.contains(block.region().parent) && Prose.isSentence(block.text());
      if (beside || (among && small)) {
        blocks.add(i);
      }
    }
    return blocks.stream().sorted().toList();
  }

  private long length(List<Integer> blocks) {
    return blocks.stream().mapToLong(i -> runs(layout.blocks.get(i).text()).size()).sum();
  }

  /// Hashes of every few words in a row.
  private static List<Long> runs(String text) {
    List<Long> words = new ArrayList<>();
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = word * 1_000_003 + Character.toLowerCase(c) + 1;
      } else if (word != 0) {
        words.add(word);
        word = 0;
      }
    }
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = 0;
      for (int k = i; k < i + RUN; k++) {
        hash = hash * 0x9E3779B97F4A7C15L + words.get(k);
      }
      runs.add(hash);
    }
    return runs;
  }
}
