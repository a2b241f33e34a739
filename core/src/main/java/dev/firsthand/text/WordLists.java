package dev.firsthand.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads the word lists that stand as resources beside the classes that use them: UTF-8, words
/// apart by white space, `#` before a comment.
public final class WordLists {

  private WordLists() {}

  /// The lines that hold words, in order.
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// All words of the list.
  public static Set<String> words(Class<?> beside, String name) {
    Set<String> words = new LinkedHashSet<>();
    lines(beside, name).forEach(line -> words.addAll(words(line)));
    return Set.copyOf(words);
  }

  /// The words of one line.
  public static List<String> words(String line) {
    return List.of(line.split("\\s+", -1));
  }
}
