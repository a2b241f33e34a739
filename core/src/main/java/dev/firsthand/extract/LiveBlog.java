package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Keeps the times of a live blog's updates, which elsewhere are no text.
///
/// A page is a live blog when it calls itself one, in its JSON-LD, its address or its title, and
/// several short lines among its text are times of day. The updates stay in the order of the page.
final class LiveBlog {

  private static final int FEWEST_UPDATES = 3;
  private static final int LONGEST_TIME = 40;

  private static final Set<String> WORDS = Set.copyOf(WordTable.lines(LiveBlog.class, "live-words.txt"));

  private LiveBlog() {}

  /// The body with the lines that give the times of its updates, if the page is a live blog.
  static BodyFinder.Body withTimes(Layout layout, @Nullable String url, BodyFinder.Body body) {
    if (!isCalledLive(layout, url)) {
      return body;
    }
    List<Integer> times = times(layout, body);
    if (times.size() < FEWEST_UPDATES) {
      return body;
    }
    Set<Integer> blocks = new TreeSet<>(body.blocks());
    blocks.addAll(times);
    return new BodyFinder.Body(body.region(), List.copyOf(blocks));
  }

  static boolean isCalledLive(Layout layout, @Nullable String url) {
    if (layout.metadata.words("@type").contains("LiveBlogPosting")) {
      return true;
    }
    String title = layout.metadata.first("og:title", "<title>").orElse("");
    String path = url == null ? "" : url.substring(url.indexOf('/', url.indexOf("//") + 2) + 1);
    return says(title) || says(path);
  }

  private static boolean says(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(word -> contains(lower, word));
  }

  /// Words of an alphabet must stand alone.
  private static boolean contains(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean dense = word.charAt(0) > '\u0e00';
      boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean after = end == text.length() || !Character.isLetter(text.charAt(end));
      if (dense || (before && after)) {
        return true;
      }
    }
    return false;
  }

  /// The lines that are a time, from a little above the first text to the last.
  private static List<Integer> times(Layout layout, BodyFinder.Body body) {
    List<Integer> times = new ArrayList<>();
    for (int i = Math.max(body.region().firstBlock, body.first() - 3); i < body.last(); i++) {
      if (isTime(layout.blocks.get(i))) {
        times.add(i);
      }
    }
    return times;
  }

  private static boolean isTime(Block block) {
    if (block.text().length() > LONGEST_TIME || block.isFurniture()) {
      return false;
    }
    List<Lexeme> lexemes = Lexeme.of(block.text());
    for (int i = 0; i < lexemes.size(); i++) {
      if (ClockTime.read(lexemes, i) != null) {
        return true;
      }
    }
    return false;
  }
}
