package dev.firsthand.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the word lists that stand beside the code as resources: `#` begins a comment, blank lines
/// do not count.
public final class WordTable {

  private static final Map<String, Map<String, Set<String>>> LISTS = new ConcurrentHashMap<>();

  private WordTable() {}

  /// The words of a list, any number of them a line, separated by blanks.
  public static Set<String> words(Class<?> owner, String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(owner, name)) {
      words.addAll(List.of(line.split(" +", -1)));
    }
    return Set.copyOf(words);
  }

  /// A table of lines `value: phrase, phrase`, turned round: what each phrase stands for.
  public static Map<String, String> phrases(Class<?> owner, String name) {
    Map<String, String> table = new HashMap<>();
    for (String line : lines(owner, name)) {
      // The first colon that a blank follows, as in `money:USD: dollar`.
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(
            name + ": a line needs `value: phrase, phrase`, found `" + line + "`");
      }
      for (String phrase : line.substring(colon + 2).split(",", -1)) {
        table.put(phrase.strip(), line.substring(0, colon));
      }
    }
    return Map.copyOf(table);
  }

  /// Several lists in one file, each line `name: word word`; a name may stand on several lines.
  public static Map<String, Set<String>> lists(Class<?> owner, String name) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines(owner, name)) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(
            name + ": a line needs `name: word word`, found `" + line + "`");
      }
      lists
          .computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
          .addAll(List.of(line.substring(colon + 2).split(" +", -1)));
    }
    return Map.copyOf(lists);
  }

  /// One of the small lists of a package, which stand together in its `words.txt`.
  public static Set<String> list(Class<?> owner, String list) {
    Set<String> words =
        LISTS.computeIfAbsent(owner.getPackageName(), _ -> lists(owner, "words.txt")).get(list);
    if (words == null) {
      throw new IllegalArgumentException(
          "words.txt of " + owner.getPackageName() + " has no list `" + list + "`");
    }
    return words;
  }

  /// The lines of a resource, without comments and the blanks around them.
  public static List<String> lines(Class<?> owner, String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String kept = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!kept.isEmpty()) {
          lines.add(kept);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
