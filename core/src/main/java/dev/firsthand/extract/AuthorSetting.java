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

  static AuthorSetting of(Layout layout, @Nullable String outlet, @Nullable String url) {
    List<String> sites = new ArrayList<>();
    Optional.ofNullable(outlet).map(Titles::squeezed).ifPresent(sites::add);
    Outlets.site(url).map(Titles::squeezed).ifPresent(sites::add);
    Set<String> words = new HashSet<>();
    layout.blocks.forEach(block -> gather(block.text(), words));
    return new AuthorSetting(sites, words);
  }

  private static void gather(String text, Set<String> words) {
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST && Character.isLowerCase(text.charAt(start))) {
        words.add(text.substring(start, end));
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
