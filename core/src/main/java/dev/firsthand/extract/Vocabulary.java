package dev.firsthand.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words of class and id names mean, by the resource `roles.txt`.
final class Vocabulary {

  private static final Map<String, Set<Role>> WORDS = new HashMap<>();
  private static final Map<String, Set<Role>> NAMES = new HashMap<>();

  static {
    for (String line : Resource.lines("roles.txt")) {
      String[] parts = line.split(":\\s*", 2);
      Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (String word : parts[1].split("\\s+", -1)) {
        boolean whole = word.startsWith("=");
        Map<String, Set<Role>> map = whole ? NAMES : WORDS;
        map.computeIfAbsent(whole ? word.substring(1) : word, _ -> EnumSet.noneOf(Role.class))
            .add(role);
      }
    }
  }

  private Vocabulary() {}

  /// The roles that a class or id attribute speaks of.
  static Set<Role> roles(String attribute) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    boolean filed = attribute.contains("hentry") || attribute.contains("type-post");
    for (int start = 0; start < attribute.length(); ) {
      int end = start;
      while (end < attribute.length() && !Whitespace.isBlank(attribute.charAt(end))) {
        end++;
      }
      if (end > start && !(filed && isFiling(attribute, start))) {
        read(attribute, start, end, roles);
      }
      start = end + 1;
    }
    return roles;
  }

  /// Whether the name tells under what a post is filed: `category-comments` are none.
  private static boolean isFiling(String attribute, int start) {
    return attribute.startsWith("category-", start) || attribute.startsWith("tag-", start);
  }

  private static void read(String attribute, int start, int end, Set<Role> roles) {
    String name = attribute.substring(start, end).toLowerCase(Locale.ROOT);
    add(NAMES.get(name), roles);
    add(WORDS.get(name), roles);
    String before = "";
    for (int from = start; from < end; ) {
      int to = endOfPiece(attribute, from, end);
      if (to > from) {
        String piece = attribute.substring(from, to).toLowerCase(Locale.ROOT);
        add(WORDS.get(piece), roles);
        if (!before.isEmpty()) {
          add(WORDS.get(before + '-' + piece), roles);
        }
        before = piece;
      }
      from = to > from ? to : from + 1;
    }
  }

  /// Letters up to the next capital that follows a small letter.
  private static int endOfPiece(String text, int from, int end) {
    int to = from;
    while (to < end && Character.isLetter(text.charAt(to))) {
      if (to > from
          && Character.isUpperCase(text.charAt(to))
          && Character.isLowerCase(text.charAt(to - 1))) {
        break;
      }
      to++;
    }
    return to;
  }

  private static void add(@Nullable Set<Role> some, Set<Role> to) {
    if (some != null) {
      to.addAll(some);
    }
  }
}
