package dev.firsthand.extract.author;

import dev.firsthand.text.WordTable;
import java.util.Locale;
import java.util.Set;

/// Given names, by the resource `given-names.txt`: few words that are not names of people are among
/// them, and few people have none of them.
public final class GivenNames {

  private static final Set<String> ALL = WordTable.words(GivenNames.class, "given-names.txt");

  private GivenNames() {}

  /// Whether the word, or the part of it before a dash, is somebody's given name.
  static boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int dash = small.indexOf('-');
    return ALL.contains(small) || (dash > 1 && ALL.contains(small.substring(0, dash)));
  }

  /// Whether a name, without `Dr.`, begins with one.
  public static boolean begin(String name) {
    String bare = BylineReader.withoutHonorific(name);
    int blank = bare.indexOf(' ');
    return has(blank < 0 ? bare : bare.substring(0, blank));
  }
}
