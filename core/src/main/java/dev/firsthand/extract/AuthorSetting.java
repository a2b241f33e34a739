package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a page tells of itself that helps to tell names from other words: what it is called, and
/// which words it also writes in small letters.
final class AuthorSetting {

  private static final int SHORTEST = 3;

  private final Layout layout;

  /// Names of the outlet, squeezed.
  private final List<String> sites = new ArrayList<>();

  /// All that the page shows; joined when somebody asks.
  private @Nullable String text;

  AuthorSetting(Layout layout, @Nullable String outlet, @Nullable String url) {
    this.layout = layout;
    Optional.ofNullable(outlet).map(Titles::squeezed).ifPresent(sites::add);
    Outlets.site(url).map(Titles::squeezed).ifPresent(sites::add);
  }

  /// Whether the page also writes the word in small letters; not asked of such as `Jean-Luc`.
  boolean isWord(String word) {
    if (!word.chars().allMatch(Character::isLetter)) {
      return false;
    }
    String page = text == null ? joined() : text;
    text = page;
    String small = word.toLowerCase(Locale.ROOT);
    for (int at = page.indexOf(small); at >= 0; at = page.indexOf(small, at + 1)) {
      if (!isLetter(page, at - 1) && !isLetter(page, at + small.length())) {
        return true;
      }
    }
    return false;
  }

  private String joined() {
    return layout.blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
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
