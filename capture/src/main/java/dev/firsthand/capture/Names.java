package dev.firsthand.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names pages after their files: the file's name alone, or as much of the path before it as tells
/// it from its namesakes.
final class Names {

  /// @param path the path's parts
  /// @param shown how many of the last parts the name has at least
  record Parts(List<String> path, int shown) {

    String name(int more) {
      int length = Math.min(path.size(), shown + more);
      return String.join("/", path.subList(path.size() - length, path.size()));
    }

    boolean isWhole(int more) {
      return shown + more >= path.size();
    }
  }

  private Names() {}

  static List<String> of(List<Parts> files) {
    int[] more = new int[files.size()];
    boolean changed = true;
    while (changed) {
      changed = lengthenNamesakes(files, more);
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < more.length; i++) {
      names.add(files.get(i).name(more[i]));
    }
    return names;
  }

  /// A file given twice keeps its name: it is the same page, and the run will say so.
  private static boolean lengthenNamesakes(List<Parts> files, int[] more) {
    Map<String, List<Integer>> byName = new HashMap<>();
    for (int i = 0; i < more.length; i++) {
      byName.computeIfAbsent(files.get(i).name(more[i]), _ -> new ArrayList<>()).add(i);
    }
    boolean changed = false;
    for (List<Integer> namesakes : byName.values()) {
      if (namesakes.stream().map(i -> files.get(i).path()).distinct().count() > 1) {
        for (int i : namesakes) {
          if (!files.get(i).isWhole(more[i])) {
            more[i]++;
            changed = true;
          }
        }
      }
    }
    return changed;
  }
}
