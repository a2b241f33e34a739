package dev.firsthand.weigh.digest;

import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.origin.Origins;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How near a text is to what the story's reports have in common.
final class Centrality {

  private final Map<String, Double> weight = new HashMap<>();

  /// A word weighs by the number of origins that use it, so that ten copies count once.
  Centrality(List<Account> accounts, Origins origins) {
    Map<String, Set<String>> users = new HashMap<>();
    for (Account account : accounts) {
      String origin = origins.of(account).id();
      for (Passage passage : account.passages()) {
        for (String word : passage.words()) {
          users.computeIfAbsent(word, _ -> new HashSet<>()).add(origin);
        }
      }
    }
    double all = Math.max(1, origins.all().size());
    users.forEach((word, by) -> weight.put(word, by.size() / all));
  }

  /// The mean weight of the words, 0 to 1; short texts are held back a little.
  double of(Collection<String> words) {
    double sum = words.stream().mapToDouble(word -> weight.getOrDefault(word, 0.0)).sum();
    return sum / (words.size() + 4.0);
  }
}
