package dev.firsthand.mark.name;

import dev.firsthand.text.Aliases;
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
/// that is the only one of this surname, `HRW` is `Human Rights Watch` if those are its initials,
/// `Parliament` is `Norwegian Parliament` if there is no other.
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
    List<Mention> certain = new ArrayList<>();
    List<Mention> likely = new ArrayList<>();
    for (Mention other : candidates(mention)) {
      if (other.kind() == mention.kind() && Forms.isFuller(other, mention)) {
        (Forms.isSame(other, mention) ? certain : likely).add(other);
      }
    }
    return unique(certain.isEmpty() ? likely : certain);
  }

  private void index(Mention mention) {
    List<Token> words = mention.tokens();
    put("first " + words.getFirst().lower(), mention);
    put("last " + words.getLast().lower(), mention);
    put("initials " + Forms.initials(words), mention);
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
      if (!candidate.equals(longest) && !Forms.isFuller(longest, candidate)) {
        return null;
      }
    }
    return longest;
  }
}
