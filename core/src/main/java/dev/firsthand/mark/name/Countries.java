package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells of which country a name is, as far as its words or those around it say so: `Oslo`, `the
/// Norwegian Parliament`, `Norway's foreign minister, Ida Lund`.
///
/// What one mention says holds for all of its entity. Where two say different things, none does.
final class Countries {

  /// How many words the role between a country and a person may have.
  private static final int LONGEST_ROLE = 5;

  /// Beside the titles of the gazetteer.
  private static final Set<String> OFFICES = Set.of("minister", "politician", "lawmaker", "tsar");

  private static final String NONE = "NONE";

  private static final Map<String, String> CODES = read();

  private final Map<String, Set<String>> found = new HashMap<>();

  /// @param entity the fullest form of the name
  void read(String entity, Mention mention, List<Token> sentence, int start) {
    String country =
        mention.kind() == Kind.PERSON
            ? ofRole(sentence, start, start + mention.tokens().size())
            : of(mention.tokens(), mention.kind());
    if (country != null) {
      found.computeIfAbsent(entity, _ -> new HashSet<>()).add(country);
    }
  }

  /// Its code of ISO 3166, or null where none is told.
  @Nullable String of(String entity) {
    Set<String> codes = found.getOrDefault(entity, Set.of());
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  /// The country that the whole name is, or that one of its words names.
  private static @Nullable String of(List<Token> name, Kind kind) {
    String whole = phrase(name);
    if (whole != null || kind == Kind.PLACE) {
      return whole;
    }
    String only = null;
    for (Token word : name) {
      String code = CODES.get(word.lower());
      if (code != null && only != null && !code.equals(only)) {
        return null;
      }
      only = code == null ? only : code;
    }
    return only;
  }

  /// The country of the role before a person's name, or behind it between commas: of "Norwegian
  /// Prime Minister" and "the Norwegian prime minister".
  private static @Nullable String ofRole(List<Token> sentence, int start, int end) {
    int last = start > 0 && sentence.get(start - 1).is(",") ? start - 2 : start - 1;
    boolean titled = last >= 0 && isTitle(sentence.get(last));
    int farthest = Math.max(0, titled ? last - LONGEST_ROLE : start - 1);
    for (int at = last; at >= farthest && !sentence.get(at).is(","); at--) {
      String code = codeAt(sentence, at);
      if (code != null) {
        return code;
      }
    }
    return ofApposition(sentence, end);
  }

  private static @Nullable String ofApposition(List<Token> sentence, int end) {
    if (end >= sentence.size() || !sentence.get(end).is(",")) {
      return null;
    }
    String country = null;
    for (int at = end + 1; at < Math.min(sentence.size(), end + LONGEST_ROLE + 2); at++) {
      Token word = sentence.get(at);
      if (country != null && isTitle(word)) {
        return country;
      }
      if (!word.isWord() && !isPossessive(word)) {
        return null;
      }
      country = country == null ? codeAt(sentence, at) : country;
    }
    return null;
  }

  /// What a word names alone, or with the one before it: "South Korean".
  private static @Nullable String codeAt(List<Token> sentence, int at) {
    if (!sentence.get(at).isCapitalised()) {
      return null;
    }
    String two = at == 0 ? null : phrase(sentence.subList(at - 1, at + 1));
    return two == null ? CODES.get(sentence.get(at).lower()) : two;
  }

  private static boolean isTitle(Token word) {
    return OFFICES.contains(word.lower()) || Gazetteer.get().is(word.lower(), Gazetteer.Kind.TITLE);
  }

  private static boolean isPossessive(Token word) {
    return word.is("'s") || word.is("’s");
  }

  private static @Nullable String phrase(List<Token> words) {
    StringBuilder phrase = new StringBuilder();
    for (Token word : words) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(word.lower());
    }
    return CODES.get(phrase.toString());
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    codes.putAll(WordTable.phrases(Countries.class, "countries.txt"));
    codes.putAll(WordTable.phrases(Countries.class, "country-words.txt"));
    codes.values().removeIf(NONE::equals);
    return Map.copyOf(codes);
  }
}
