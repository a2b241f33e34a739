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
  private final Set<String> things = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

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
      if (Surroundings.isThing(tokens, at, at + mention.tokens().size())) {
        things.add(mention.key());
      }
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
    if (mention.kind() == Kind.ORGANISATION && mention.tokens().size() > 1) {
      openings.add(mention.tokens().getFirst().lower());
    }
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
    EnumMap<Kind, Integer> counts = votes.getOrDefault(mention.key(), new EnumMap<>(Kind.class));
    boolean thing = things.contains(mention.key()) && !people.contains(mention.key());
    Kind best = thing && mention.kind() == Kind.PERSON ? Kind.OTHER : mention.kind();
    for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
      boolean possible = !thing || entry.getKey() != Kind.PERSON;
      if (possible && entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    if (best == Kind.PERSON && isPeople(mention)) {
      return Kind.OTHER;
    }
    boolean body = isBody(mention.tokens()) || opensOne(mention);
    return best == Kind.PERSON && body ? Kind.ORGANISATION : best;
  }

  /// Whether it is what those of a country are called, all of them: `Norwegians`.
  private boolean isPeople(Mention mention) {
    String word = mention.key();
    return mention.tokens().size() == 1
        && word.endsWith("s")
        && !people.contains(word)
        && Gazetteer.get().is(word.substring(0, word.length() - 1), Gazetteer.Kind.DEMONYM);
  }

  /// Whether an organisation of this document begins with the word, and no list has it as a name
  /// of people.
  private boolean opensOne(Mention mention) {
    int listed = Gazetteer.Kind.GIVEN.bit() | Gazetteer.Kind.FAMILY.bit();
    return openings.contains(mention.key())
        && !people.contains(mention.key())
        && (Gazetteer.get().of(mention.key()) & listed) == 0;
  }

  /// Whether words that no person is called by make it an organisation: `Baltic Line`.
  private static boolean isBody(List<Token> words) {
    Gazetteer lists = Gazetteer.get();
    String first = words.getFirst().lower();
    boolean given = lists.is(first, Gazetteer.Kind.GIVEN) || lists.is(first, Gazetteer.Kind.TITLE);
    return words.size() > 1
        && !given
        && (lists.is(first, Gazetteer.Kind.ORGANISATION_WORD)
            || lists.is(words.getLast().lower(), Gazetteer.Kind.ORGANISATION_WORD));
  }
}
