package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every mention of one name the same kind: the one that the model chose most often in this
/// document.
final class Kinds {

  private final Map<String, EnumMap<Kind, Integer>> votes = new HashMap<>();

  static List<Mention> agreed(List<Mention> mentions) {
    Kinds kinds = new Kinds();
    mentions.forEach(kinds::vote);
    return mentions.stream().map(mention -> mention.as(kinds.of(mention))).toList();
  }

  private void vote(Mention mention) {
    count(mention.key(), mention.kind());
    if (mention.kind() == Kind.PERSON && mention.tokens().size() > 1) {
      // A full name also speaks for the surname that stands alone elsewhere.
      count(mention.tokens().getLast().lower(), Kind.PERSON);
    }
  }

  private void count(String key, Kind kind) {
    votes.computeIfAbsent(key, _ -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
  }

  private Kind of(Mention mention) {
    int known = Gazetteer.get().phrase(mention.tokens());
    if ((known & Gazetteer.Kind.COUNTRY.bit()) != 0 && mention.kind() != Kind.PERSON) {
      return Kind.PLACE;
    }
    Kind best = mention.kind();
    EnumMap<Kind, Integer> counts = votes.get(mention.key());
    if (counts != null) {
      for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
        if (entry.getValue() > counts.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
    }
    return best;
  }
}
