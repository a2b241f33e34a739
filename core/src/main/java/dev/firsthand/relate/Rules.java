package dev.firsthand.relate;

import dev.firsthand.record.Correction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people said, as far as it binds the fold.
final class Rules {

  private final Map<String, Set<String>> apart = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final Set<String> merged = new HashSet<>();
  private final Set<String> unfolded = new HashSet<>();

  Rules(List<Correction> corrections) {
    corrections.forEach(this::add);
  }

  private void add(Correction correction) {
    switch (correction) {
      case Correction.Apart(String article, String other) -> {
        settled.addAll(List.of(article, other));
        apart.computeIfAbsent(article, _ -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, _ -> new HashSet<>()).add(article);
      }
      case Correction.Unfold(String outlet) -> unfolded.add(outlet.toLowerCase(Locale.ROOT));
      // The store knows where these put articles that have come. Here they must stay.
      case Correction.Move(String article, String _) -> settled.add(article);
      case Correction.Split(String article, String _) -> settled.add(article);
      case Correction.Pin(String article) -> settled.add(article);
      case Correction.Merge(String _, String into) -> merged.add(into);
    }
  }

  /// The articles that this one, and what is copied from it, has nothing to do with.
  Set<String> apartFrom(String article) {
    return apart.getOrDefault(article, Set.of());
  }

  /// Whether an article is where people want it. What stories hold that people merged stays
  /// together.
  boolean isSettled(String article, String story) {
    return settled.contains(article) || merged.contains(story);
  }

  /// Whether pieces of the outlet may be captures of each other.
  boolean folds(@Nullable String outlet) {
    return outlet == null || !unfolded.contains(outlet.toLowerCase(Locale.ROOT));
  }
}
