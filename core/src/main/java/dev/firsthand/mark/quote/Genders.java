package dev.firsthand.mark.quote;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pronoun an article gives to each of its people: told by a form of address (`Mrs Orlan`),
/// by the given name, or by the pronouns that stand behind the name in sentences that name nobody
/// else (`Orlan drove his car`).
final class Genders {

  /// So many times as many pronouns of one kind tell a gender.
  private static final int CLEARLY_MORE = 3;

  private final Map<String, Gender> known = new HashMap<>();

  /// @param addressed all who are named, also in quotes
  /// @param people whom the reporter names, in the order of the text
  Genders(String body, List<Name> addressed, List<Name> people, List<QuotedSentence> sentences) {
    addressed.forEach(name -> learn(name, Gender.ofAddress(body, name.start())));
    people.forEach(
        name -> learn(name, name.entity() == null ? null : Gender.ofName(name.entity())));
    follow(people, sentences);
  }

  private void learn(Name name, @Nullable Gender gender) {
    if (gender != null && name.entity() != null) {
      known.putIfAbsent(name.entity(), gender);
    }
  }

  /// Counts the pronouns behind those of whom nothing else tells it.
  private void follow(List<Name> people, List<QuotedSentence> sentences) {
    Map<String, EnumMap<Gender, Integer>> votes = new HashMap<>();
    int next = 0;
    for (QuotedSentence sentence : sentences) {
      Set<String> named = new HashSet<>();
      int behind = 0;
      for (; next < people.size() && people.get(next).start() < sentence.sentence().end(); next++) {
        named.add(String.valueOf(people.get(next).entity()));
        behind = people.get(next).end();
      }
      Gender gender = named.size() == 1 ? firstPronoun(sentence, behind) : null;
      if (gender != null) {
        votes
            .computeIfAbsent(named.iterator().next(), _ -> new EnumMap<>(Gender.class))
            .merge(gender, 1, Integer::sum);
      }
    }
    votes.forEach(this::elect);
  }

  private void elect(String entity, Map<Gender, Integer> counts) {
    int she = counts.getOrDefault(Gender.SHE, 0);
    int he = counts.getOrDefault(Gender.HE, 0);
    if (Math.max(she, he) >= CLEARLY_MORE * Math.min(she, he)) {
      known.putIfAbsent(entity, she > he ? Gender.SHE : Gender.HE);
    }
  }

  private static @Nullable Gender firstPronoun(QuotedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int at = sentence.firstToken(from); at < tokens.size(); at++) {
      Gender gender = sentence.isQuoted(at) ? null : Gender.ofOwner(tokens.get(at).lower());
      if (gender != null) {
        return gender;
      }
    }
    return null;
  }

  /// Null if nothing tells it.
  @Nullable Gender of(@Nullable String entity) {
    return known.get(entity);
  }

  /// Whether somebody is known to be given the other pronoun.
  boolean isOther(@Nullable String entity, Gender gender) {
    Gender told = known.get(entity);
    return told != null && told != gender;
  }
}
