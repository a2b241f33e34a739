package dev.firsthand.extract.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells titles from the site names that stand behind or before them.
public final class Titles {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " // ", " ‹ ", " « ", " / ", " ⋆ "
  };

  /// Titles that share this much of their words are the same title.
  private static final double SAME = 0.5;

  private static final int LONGEST_SITE = 5;

  /// Of characters: a longer text is no title, and is not taken apart.
  private static final int LONGEST = 1000;

  private Titles() {}

  /// The words behind the last separator, where a site names itself: `Headline | The Outlet`.
  public static @Nullable String suffix(String title) {
    if (title.length() > LONGEST) {
      return null;
    }
    int at = -1;
    int length = 0;
    for (String separator : SEPARATORS) {
      int found = title.lastIndexOf(separator);
      if (found > at) {
        at = found;
        length = separator.length();
      }
    }
    return at <= 0 ? null : title.substring(at + length).strip();
  }

  /// The pieces of a title between its separators; one when there is none.
  public static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    String rest = title.strip();
    for (String last = suffix(rest); last != null; last = suffix(rest)) {
      parts.addFirst(last);
      rest = beforeSuffix(rest, last);
    }
    parts.addFirst(rest);
    return parts;
  }

  /// The title without the site's name, as far as that can be told.
  ///
  /// @param sites names under which the site is known
  public static String withoutSite(String title, List<String> sites) {
    String rest = title.strip();
    for (String last = suffix(rest); last != null; last = suffix(rest)) {
      if (!isSite(last, sites)) {
        break;
      }
      String before = beforeSuffix(rest, last);
      if (before.isEmpty()) {
        break;
      }
      rest = before;
    }
    return rest;
  }

  private static String beforeSuffix(String title, String suffix) {
    String before = title.substring(0, title.length() - suffix.length()).strip();
    int end = before.length();
    while (end > 0
        && !Character.isLetterOrDigit(before.charAt(end - 1))
        && "?!.…)]\"”’'".indexOf(before.charAt(end - 1)) < 0) {
      end--;
    }
    return before.substring(0, end).strip();
  }

  private static boolean isSite(String text, List<String> sites) {
    String bare = squeezed(text);
    for (String site : sites) {
      String other = squeezed(site);
      if (!other.isEmpty()
          && (bare.equals(other)
              || (bare.length() > 3
                  && other.length() > 3
                  && (bare.contains(other) || other.contains(bare))))) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is short enough to be a site's name.
  public static boolean mayBeSite(String text) {
    return text.split("\\s+", -1).length <= LONGEST_SITE;
  }

  /// Whether both are the words of one headline, perhaps with other words around one of them.
  public static boolean areSame(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common.size() >= SAME * Math.max(a.size(), b.size())
        || (common.size() >= 3 && common.size() == Math.min(a.size(), b.size()));
  }

  public static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Lexeme lexeme : Lexeme.of(text)) {
      if (lexeme.kind() == 'a' || lexeme.kind() == '0') {
        words.add(lexeme.text());
      }
    }
    return words;
  }

  /// Letters and digits only, in small letters.
  public static String squeezed(String text) {
    StringBuilder bare = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
