package dev.firsthand.mark.name;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists of names: which words and phrases are known as countries, people of a country, places,
/// organisations, given and family names, titles, months.
public final class Gazetteer {

  /// What a word can be; a word can be several.
  public enum Kind {
    COUNTRY(1),
    DEMONYM(2),
    PLACE(4),
    ORGANISATION(8),
    GIVEN(16),
    FAMILY(32),
    TITLE(64),
    ORGANISATION_WORD(128),
    CALENDAR(256);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }

    public int bit() {
      return bit;
    }
  }

  private record Phrase(List<String> words, int bits) {}

  private static final Gazetteer INSTANCE = read();

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private Gazetteer() {}

  public static Gazetteer get() {
    return INSTANCE;
  }

  /// What a single word is known as, as bits of [Kind].
  public int of(String lower) {
    return words.getOrDefault(lower, 0);
  }

  public boolean is(String lower, Kind kind) {
    return (of(lower) & kind.bit()) != 0;
  }

  /// Whether a phrase of several words begins with this one.
  boolean opensPhrase(String lower) {
    return phrases.containsKey(lower);
  }

  /// Adds, to what each word of a sentence is known as, what the phrases are that begin at one of
  /// them.
  ///
  /// @param kinds bits of [Kind], those of the sentence's words from `base` on
  void addPhrases(List<Token> tokens, int at, int[] kinds, int base) {
    for (Phrase phrase : phrases.getOrDefault(tokens.get(at).lower(), List.of())) {
      if (matches(tokens, at, phrase.words)) {
        for (int i = at; i < at + phrase.words.size(); i++) {
          kinds[base + i] |= phrase.bits;
        }
      }
    }
  }

  /// What the whole phrase is known as, as bits of [Kind].
  public int phrase(List<Token> tokens) {
    if (tokens.size() == 1) {
      return of(tokens.getFirst().lower());
    }
    int bits = 0;
    for (Phrase phrase : phrases.getOrDefault(tokens.getFirst().lower(), List.of())) {
      if (phrase.words.size() == tokens.size() && matches(tokens, 0, phrase.words)) {
        bits |= phrase.bits;
      }
    }
    return bits;
  }

  /// Whether several words are known together as an organisation and as nothing else, whatever each
  /// may be alone: `General Motors`.
  boolean isOrganisation(List<Token> tokens) {
    return tokens.size() > 1 && phrase(tokens) == Kind.ORGANISATION.bit();
  }

  private static boolean matches(List<Token> tokens, int from, List<String> words) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(from + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(String line, int bit) {
    List<String> parts = Tokens.of(line).stream().map(Token::lower).toList();
    if (parts.size() == 1) {
      words.merge(parts.getFirst(), bit, (a, b) -> a | b);
    } else {
      phrases.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>()).add(new Phrase(parts, bit));
    }
  }

  private static Gazetteer read() {
    Gazetteer gazetteer = new Gazetteer();
    for (String file : List.of("gazetteer.txt", "known.txt", "words.txt")) {
      int bit = 0;
      for (String line : WordTable.lines(Gazetteer.class, file)) {
        if (line.startsWith("[")) {
          bit = Kind.valueOf(line.substring(1, line.length() - 1)).bit();
        } else {
          gazetteer.add(line, bit);
        }
      }
    }
    return gazetteer;
  }
}
