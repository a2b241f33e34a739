package dev.firsthand.quality.relate;

import dev.firsthand.quality.Errors;
import dev.firsthand.record.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Lists the labelled stories that came out worst: how much each costs, what it was taken apart
/// into, and which others it was put together with.
final class WorstStories {

  private static final int LISTED = 20;

  private final Map<String, Article> articles;
  private final Map<String, String> gold;
  private final Map<String, String> found;

  private record Loss(String story, double merged, double parted) {

    double all() {
      return merged + parted;
    }
  }

  /// @param articles by their ids
  /// @param gold the true story of each labelled article
  /// @param found the one it was put into
  WorstStories(Map<String, Article> articles, Map<String, String> gold, Map<String, String> found) {
    this.articles = articles;
    this.gold = gold;
    this.found = found;
  }

  void tell(Errors errors) {
    List<Loss> losses = new ArrayList<>();
    stories().forEach((story, members) -> losses.add(loss(story, members)));
    losses.sort(Comparator.comparingDouble(loss -> -loss.all()));
    for (Loss loss : losses.subList(0, Math.min(LISTED, losses.size()))) {
      errors.tell(
          "WORST",
          loss.story(),
          "merged %.2f, parted %.2f".formatted(loss.merged(), loss.parted()));
      gold.forEach(
          (id, story) -> {
            if (story.equals(loss.story()) || isMetBy(id, loss.story())) {
              errors.tell("  IN", found.get(id), "is " + story, date(id), title(id));
            }
          });
    }
  }

  private Map<String, List<String>> stories() {
    return gold.keySet().stream()
        .collect(
            Collectors.groupingBy(
                id -> Objects.requireNonNull(gold.get(id)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /// What the members of a story cost in BCubed, by articles put together and by articles parted.
  private Loss loss(String story, List<String> members) {
    double merged = 0;
    double parted = 0;
    for (String id : members) {
      long together = gold.keySet().stream().filter(other -> isTogether(id, other)).count();
      long right = members.stream().filter(other -> isTogether(id, other)).count();
      merged += 1 - (double) right / together;
      parted += 1 - (double) right / members.size();
    }
    return new Loss(story, merged, parted);
  }

  private boolean isTogether(String id, String other) {
    return Objects.equals(found.get(id), found.get(other));
  }

  private boolean isMetBy(String id, String story) {
    return gold.entrySet().stream()
        .anyMatch(entry -> entry.getValue().equals(story) && isTogether(entry.getKey(), id));
  }

  private String date(String id) {
    return String.valueOf(article(id).published());
  }

  private String title(String id) {
    return String.valueOf(article(id).title());
  }

  private Article article(String id) {
    return Objects.requireNonNull(articles.get(id));
  }
}
