package dev.firsthand.weigh.alignment;

import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.index.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The figures of a story by what they have in common: only those that share a sense, a number, a
/// word of what is counted, or a unit that measures, are worth comparing.
final class FigureBlocks {

  /// Takes a figure by its place, and those before it that it may be compared with, in no order.
  @FunctionalInterface
  interface Reader {
    void read(int figure, Places earlier);
  }

  /// So many figures with a key are compared with the next that has it: more than the largest
  /// stories hold, so that a thousand reports that count nothing but percents do not hold up all.
  private static final int LATEST = 2_000;

  private final List<int[]> keys = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  FigureBlocks(List<FigureMention> mentions) {
    mentions.forEach(
        mention ->
            keys.add(
                keys(mention).stream()
                    .mapToInt(key -> numbers.computeIfAbsent(key, _ -> numbers.size()))
                    .toArray()));
  }

  /// Hands out each pair that shares a key, once.
  void each(Reader reader) {
    int[] met = new int[keys.size()];
    List<Places> blocks = Stream.generate(Places::new).limit(numbers.size()).toList();
    Places earlier = new Places();
    for (int figure = 0; figure < keys.size(); figure++) {
      earlier.clear();
      for (int key : keys.get(figure)) {
        Places block = blocks.get(key);
        for (int i = Math.max(0, block.size() - LATEST); i < block.size(); i++) {
          int other = block.get(i);
          if (met[other] < figure) {
            met[other] = figure;
            earlier.add(other);
          }
        }
        block.add(figure);
      }
      reader.read(figure, earlier);
    }
  }

  /// Whether two figures share a key.
  boolean share(int one, int other) {
    for (int key : keys.get(one)) {
      for (int same : keys.get(other)) {
        if (key == same) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> keys(FigureMention mention) {
    Set<String> keys = new LinkedHashSet<>(mention.words().counted());
    mention.senses().names().forEach(sense -> keys.add("sense " + sense));
    keys.add("number " + mention.range().nominal());
    if (mention.isMeasured()) {
      keys.add(mention.figure().scope() + " " + mention.figure().unit());
    }
    return keys;
  }
}
