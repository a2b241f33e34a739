package dev.firsthand.mark.quote;

import dev.firsthand.mark.MarksInOrder;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells who is meant by a description: "the senator", "the Ohio Republican".
///
/// Of an office it is whom the text itself calls so: `President Ada Orlan`. What many may be is the
/// one near by whom the text calls so (`Ada Orlan, an Ohio Republican,`), or else the one person
/// whom the sentence before names. Where two could be meant nobody is told.
final class Described {

  private static final Map<String, Set<String>> NOUNS =
      WordTable.lists(Described.class, "descriptions.txt");

  private static final Map<String, String> SHORT =
      Map.of("sen", "senator", "gov", "governor", "gen", "general");

  /// So many words before a name, or between the commas behind it, describe who bears it.
  private static final int LONGEST = 8;

  private final List<Name> people;
  private final List<QuotedSentence> sentences;

  /// What each person is called somewhere in the text, by noun: the words that stand before it.
  private final Map<String, Map<String, Set<String>>> called = new HashMap<>();

  /// @param people in the order of the text, without those inside quotes
  Described(List<Name> people, List<QuotedSentence> sentences) {
    this.people = people;
    this.sentences = sentences;
    people.forEach(this::read);
  }

  private void read(Name name) {
    int at = QuotedSentence.at(sentences, name.start());
    String entity = name.entity();
    if (at == sentences.size() || entity == null) {
      return;
    }
    List<Token> tokens = sentences.get(at).tokens();
    int first = sentences.get(at).firstToken(name.start());
    int behind = sentences.get(at).firstToken(name.end());
    int from = first;
    while (from > 0 && first - from < LONGEST && tokens.get(from - 1).isWord()) {
      from--;
    }
    if (from < first) {
      call(entity, tokens.subList(from, first), first - from - 1);
    } else if (first > 1 && tokens.get(first - 1).is(".")) {
      call(entity, tokens.subList(first - 2, first - 1), 0);
    }
    int end = behind + 1;
    while (end < tokens.size() && end - behind <= LONGEST && tokens.get(end).isWord()) {
      end++;
    }
    if (behind < tokens.size() && tokens.get(behind).is(",")) {
      List<Token> apposed = tokens.subList(Math.min(behind + 1, end), end);
      for (int noun = 0; noun < apposed.size(); noun++) {
        call(entity, apposed, noun);
      }
    }
  }

  private void call(String entity, List<Token> words, int noun) {
    String lower = words.get(noun).lower();
    String full = SHORT.getOrDefault(lower, lower);
    if (isNoun(full)) {
      Set<String> before =
          called
              .computeIfAbsent(full, _ -> new LinkedHashMap<>())
              .computeIfAbsent(entity, _ -> new HashSet<>());
      words.subList(0, noun).forEach(word -> before.add(word.lower()));
    }
  }

  /// The full name of who is meant by a phrase; null if it is no such description, or if it can not
  /// be told.
  @Nullable String entity(List<Token> tokens, NounPhrase noun) {
    String head = tokens.get(noun.head()).lower();
    boolean definite = tokens.get(noun.start()).is("the") && noun.head() == noun.end() - 1;
    if (!definite || !isNoun(head)) {
      return null;
    }
    Set<String> near = namedBefore(tokens.get(noun.start()).start());
    List<String> more =
        tokens.subList(noun.start() + 1, noun.head()).stream().map(Token::lower).toList();
    Map<String, Set<String>> bearers = called.getOrDefault(head, Map.of());
    List<String> fitting =
        bearers.entrySet().stream()
            .filter(bearer -> more.isEmpty() || !Collections.disjoint(bearer.getValue(), more))
            .map(Map.Entry::getKey)
            .filter(bearer -> isOffice(head) || near.contains(bearer))
            .toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    boolean open = isHolder(head) || (bearers.isEmpty() && !more.isEmpty());
    return open && near.size() == 1 ? near.iterator().next() : null;
  }

  /// Whom the sentence before a position names, or its own up to there.
  private Set<String> namedBefore(int position) {
    int here = Math.min(QuotedSentence.at(sentences, position), sentences.size() - 1);
    int from = sentences.get(Math.max(0, here - 1)).sentence().start();
    Set<String> named = new HashSet<>();
    for (int at = MarksInOrder.firstFrom(people, from);
        at < people.size() && people.get(at).start() < position;
        at++) {
      String entity = people.get(at).entity();
      if (entity != null) {
        named.add(entity);
      }
    }
    return named;
  }

  /// Whether a noun describes somebody whom a text may name elsewhere.
  static boolean isNoun(String lower) {
    return isHolder(lower) || isOffice(lower);
  }

  private static boolean isHolder(String noun) {
    return NOUNS.getOrDefault("HOLDER", Set.of()).contains(noun);
  }

  private static boolean isOffice(String noun) {
    return NOUNS.getOrDefault("OFFICE", Set.of()).contains(noun);
  }
}
