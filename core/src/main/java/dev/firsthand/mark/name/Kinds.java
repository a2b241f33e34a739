package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives every mention of one name the same kind: the one that the model chose most often in this
/// document.
final class Kinds {

  private final Map<String, EnumMap<Kind, Integer>> votes = new HashMap<>();
  private final Set<String> people = new HashSet<>();

  /// A word beside the name that tells its kind outweighs what the model took it for.
  private static final int CERTAIN = 4;

  /// Counts the names of a sentence, which are in the order of the text.
  void vote(List<Token> tokens, List<Mention> mentions) {
    int at = 0;
    for (Mention mention : mentions) {
      while (tokens.get(at).start() < mention.start()) {
        at++;
      }
      vote(mention);
      Kind certain = Surroundings.kind(tokens, at);
      if (certain == Kind.PERSON) {
        people.add(mention.key());
      }
      for (int i = 0; certain != null && i < CERTAIN; i++) {
        count(mention.key(), certain);
      }
    }
  }

  private void vote(Mention mention) {
    count(mention.key(), mention.kind());
    if (mention.kind() == Kind.PERSON && mention.tokens().size() > 1) {
      // A full name also speaks for the surname that stands alone elsewhere.
      count(mention.tokens().getLast().lower(), Kind.PERSON);
      people.add(mention.tokens().getLast().lower());
    }
  }

  private void count(String key, Kind kind) {
    votes.computeIfAbsent(key, _ -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
  }

  Kind of(Mention mention) {
    int known = Gazetteer.get().phrase(mention.tokens());
    if ((known & Gazetteer.Kind.COUNTRY.bit()) != 0 && mention.kind() != Kind.PERSON) {
      return Kind.PLACE;
    }
    if (Gazetteer.get().isOrganisation(mention.tokens())) {
      return Kind.ORGANISATION;
    }
    boolean place = (known & Gazetteer.Kind.PLACE.bit()) != 0;
    boolean given = (known & Gazetteer.Kind.GIVEN.bit()) != 0;
    if (place && !given && !people.contains(mention.key())) {
      return mention.kind() == Kind.PERSON ? Kind.PLACE : majority(mention);
    }
    return majority(mention);
  }

  private Kind majority(Mention mention) {
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
