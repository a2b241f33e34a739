package dev.firsthand.mark.name;

import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the fullest form of each name in the document: `Lukashenko` is `Alexander Lukashenko` if
/// that is the only one of this surname, `HRW` is `Human Rights Watch` if those are its initials.
final class Entities {

  /// Bounds the work on a text that has thousands of names with one surname.
  private static final int MOST_CANDIDATES = 40;

  private final Map<String, List<Mention>> index = new HashMap<>();
  private final Map<String, Mention> names = new LinkedHashMap<>();
  private final Map<String, String> fullest = new LinkedHashMap<>();

  Entities(List<Mention> mentions) {
    mentions.forEach(mention -> names.merge(mention.key(), mention, Entities::plainer));
    names.values().forEach(this::index);
    names.forEach((key, mention) -> fullest.put(key, longest(mention).text()));
  }

  String of(Mention mention) {
    return fullest.getOrDefault(mention.key(), mention.text());
  }

  /// The first of two that differ in their capitals at most, unless it is all capitals, as in a
  /// dateline, and the second is not.
  private static Mention plainer(Mention first, Mention second) {
    return isShouted(first) && !isShouted(second) ? second : first;
  }

  private static boolean isShouted(Mention mention) {
    return mention.text().chars().noneMatch(Character::isLowerCase);
  }

  private Mention longest(Mention mention) {
    Mention longest = mention;
    // A chain (Trump, Donald Trump, Donald J. Trump) grows at each step, so this ends.
    for (Mention fuller = fuller(longest); fuller != null; fuller = fuller(longest)) {
      longest = fuller;
    }
    return longest;
  }

  /// The only other name of this document that is a longer form of the given one.
  private @Nullable Mention fuller(Mention mention) {
    List<Mention> byRule = new ArrayList<>();
    for (Mention other : candidates(mention)) {
      if (other.kind() == mention.kind() && isFuller(other, mention)) {
        byRule.add(other);
      }
    }
    return unique(byRule);
  }

  private void index(Mention mention) {
    List<Token> words = mention.tokens();
    put("first " + words.getFirst().lower(), mention);
    put("last " + words.getLast().lower(), mention);
    put("initials " + initials(words), mention);
    put("alias " + Aliases.common(mention.key()), mention);
  }

  private void put(String key, Mention mention) {
    List<Mention> list = index.computeIfAbsent(key, _ -> new ArrayList<>());
    if (list.size() < MOST_CANDIDATES) {
      list.add(mention);
    }
  }

  private Set<Mention> candidates(Mention mention) {
    List<Token> words = mention.tokens();
    Set<Mention> all = new LinkedHashSet<>();
    all.addAll(index.getOrDefault("first " + words.getFirst().lower(), List.of()));
    all.addAll(index.getOrDefault("last " + words.getLast().lower(), List.of()));
    all.addAll(index.getOrDefault("initials " + mention.text().replace(".", ""), List.of()));
    all.addAll(index.getOrDefault("alias " + Aliases.common(mention.key()), List.of()));
    return all;
  }

  private static @Nullable Mention unique(List<Mention> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    Mention longest = candidates.getFirst();
    for (Mention candidate : candidates) {
      if (candidate.text().length() > longest.text().length()) {
        longest = candidate;
      }
    }
    for (Mention candidate : candidates) {
      if (!candidate.equals(longest) && !isFuller(longest, candidate)) {
        return null;
      }
    }
    return longest;
  }

  private static boolean isFuller(Mention full, Mention brief) {
    String common = Aliases.common(brief.key());
    if (common.equals(Aliases.common(full.key()))) {
      return full.text().length() > brief.text().length();
    }
    return switch (brief.kind()) {
      case PERSON -> isFullerPerson(full.tokens(), brief.tokens());
      case ORGANISATION -> isInitials(full, brief) || beginsWith(full, brief);
      case PLACE, OTHER -> isInitials(full, brief);
    };
  }

  /// Same surname, and all the words of the brief form in the full one, in order.
  private static boolean isFullerPerson(List<Token> full, List<Token> brief) {
    boolean given = brief.size() == 1 && full.getFirst().is(brief.getFirst().lower());
    boolean family = full.getLast().is(brief.getLast().lower());
    if (full.size() <= brief.size() || (!given && !family)) {
      return false;
    }
    int at = 0;
    for (Token word : full) {
      if (at < brief.size() && word.is(brief.get(at).lower())) {
        at++;
      }
    }
    return at == brief.size();
  }

  private static boolean beginsWith(Mention full, Mention brief) {
    return brief.tokens().size() < full.tokens().size()
        && full.key().startsWith(brief.key() + " ")
        && (Gazetteer.get().phrase(brief.tokens()) & Gazetteer.Kind.PLACE.bit()) == 0;
  }

  private static boolean isInitials(Mention full, Mention brief) {
    String letters = brief.text().replace(".", "");
    if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    return full.tokens().size() > 1 && letters.equals(initials(full.tokens()));
  }

  private static String initials(List<Token> words) {
    StringBuilder initials = new StringBuilder();
    for (Token word : words) {
      if (word.isCapitalised()) {
        initials.append(word.text().charAt(0));
      }
    }
    return initials.toString();
  }
}
