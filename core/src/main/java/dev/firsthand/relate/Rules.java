package dev.firsthand.relate;

import dev.firsthand.record.Correction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people said that holds for articles to come.
final class Rules {

  private final Map<String, Set<String>> apart = new HashMap<>();
  private final Set<String> unfolded = new HashSet<>();

  Rules(List<Correction> corrections) {
    corrections.forEach(this::add);
  }

  private void add(Correction correction) {
    switch (correction) {
      case Correction.Apart(String article, String other) -> {
        apart.computeIfAbsent(article, _ -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, _ -> new HashSet<>()).add(article);
      }
      case Correction.Unfold(String outlet) -> unfolded.add(outlet.toLowerCase(Locale.ROOT));
      // These say where articles belong that have come, and the store knows that.
      case Correction.Move _, Correction.Split _, Correction.Merge _, Correction.Pin _ -> {}
    }
  }

  /// The articles that this one, and what is copied from it, has nothing to do with.
  Set<String> apartFrom(String article) {
    return apart.getOrDefault(article, Set.of());
  }

  /// Whether pieces of the outlet may be captures of each other.
  boolean folds(@Nullable String outlet) {
    return outlet == null || !unfolded.contains(outlet.toLowerCase(Locale.ROOT));
  }
}
