package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a page tells of itself that helps to tell names from other words.
///
/// @param sites names of the outlet, squeezed
/// @param words those that the page also writes in small letters
record AuthorSetting(List<String> sites, Set<String> words) {

  private static final int SHORTEST = 3;
  private static final int BEGINNINGS = 1024;

  /// @param names in small letters, the words that are asked for
  static AuthorSetting of(
      Layout layout, @Nullable String outlet, @Nullable String url, Set<String> names) {
    List<String> sites = new ArrayList<>();
    Optional.ofNullable(outlet).map(Titles::squeezed).ifPresent(sites::add);
    Outlets.site(url).map(Titles::squeezed).ifPresent(sites::add);
    Set<String> words = new HashSet<>();
    if (!names.isEmpty()) {
      boolean[] beginnings = new boolean[BEGINNINGS];
      names.forEach(name -> beginnings[beginning(name, 0)] = true);
      layout.blocks.forEach(block -> gather(block.text(), beginnings, names, words));
    }
    return new AuthorSetting(sites, words);
  }

  /// The first two letters, folded to a small number: few words of a text begin as a name does.
  private static int beginning(String text, int at) {
    return at + 1 < text.length() ? (text.charAt(at) * 31 + text.charAt(at + 1)) % BEGINNINGS : 0;
  }

  private static void gather(
      String text, boolean[] beginnings, Set<String> names, Set<String> words) {
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST && beginnings[beginning(text, start)]) {
        String word = text.substring(start, end);
        if (names.contains(word)) {
          words.add(word);
        }
      }
      start = end + 1;
    }
  }

  boolean isWord(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether the squeezed name is the site's, or a part of it, or the other way round.
  boolean isSite(String key) {
    for (String site : sites) {
      if (site.length() >= SHORTEST && (site.contains(key) || key.contains(site))) {
        return true;
      }
    }
    return false;
  }
}
