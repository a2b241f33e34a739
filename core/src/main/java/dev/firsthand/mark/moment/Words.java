package dev.firsthand.mark.moment;

import dev.firsthand.text.WordTable;
import java.util.Map;
import java.util.Set;

/// The small word lists of this package, by name; they stand in `words.txt`.
final class Words {

  private static final Map<String, Set<String>> LISTS = WordTable.lists(Words.class, "words.txt");

  private Words() {}

  static Set<String> of(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("words.txt has no list `" + list + "`");
    }
    return words;
  }
}
