package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names found in a document, to find them again where the model passed them over.
final class KnownNames {

  /// Behind these a month is one.
  private static final Set<String> DATING =
      Set.of(
          "in", "of", "since", "until", "by", "from", "to", "during", "last", "next", "this",
          "early", "late", "mid", "and", "through", "before", "after", "on", "every", "each");

  /// Before these it is a verb.
  private static final Set<String> ASKING =
      Set.of("i", "we", "you", "he", "she", "they", "it", "god", "the", "there", "all", "not");

  private final Map<String, List<Mention>> byFirstWord = new HashMap<>();
  private final Map<String, Boolean> seen = new HashMap<>();
  private final Capitals capitals;

  KnownNames(List<Mention> mentions, Capitals capitals) {
    this.capitals = capitals;
    for (Mention mention : mentions) {
      add(mention);
      if (mention.kind() == Kind.PERSON && mention.tokens().size() > 1) {
        Mention surname = new Mention(List.of(mention.tokens().getLast()), Kind.PERSON);
        if (isMonth(surname.tokens().getFirst())) {
          put(surname);
        } else {
          add(surname);
        }
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> b.tokens().size() - a.tokens().size()));
  }

  private void add(Mention mention) {
    if (!isWeak(mention)) {
      put(mention);
    }
  }

  private void put(Mention mention) {
    if (seen.put(mention.key(), true) == null) {
      byFirstWord
          .computeIfAbsent(mention.tokens().getFirst().lower(), _ -> new ArrayList<>())
          .add(mention);
    }
  }

  private static boolean isMonth(Token token) {
    return Gazetteer.get().is(token.lower(), Gazetteer.Kind.CALENDAR);
  }

  /// Whether a surname that is a month too may be the month here: "in May", "May 5", "May we go?".
  private static boolean isDate(List<Token> tokens, int at) {
    boolean behind = at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    boolean opens = at == 0 || !tokens.get(at - 1).isWord();
    boolean dated = at > 0 && DATING.contains(tokens.get(at - 1).lower());
    return dated || !behind || (opens && ASKING.contains(tokens.get(at + 1).lower()));
  }

  /// A single word that the document also writes small, or that is too short to be sure of.
  private boolean isWeak(Mention mention) {
    Token first = mention.tokens().getFirst();
    int habit = capitals.habit(first.lower());
    return mention.tokens().size() == 1
        && (habit == 1 || habit == 2 || first.text().length() < 3 || !first.isCapitalised());
  }

  /// The mentions of a sentence with those of known names added in the gaps between them.
  List<Mention> fill(List<Token> tokens, List<Mention> found) {
    List<Mention> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); ) {
      if (next < found.size() && tokens.get(i).start() == found.get(next).start()) {
        Mention mention = found.get(next++);
        all.add(mention);
        i += mention.tokens().size();
        continue;
      }
      int limit = next < found.size() ? found.get(next).start() : Integer.MAX_VALUE;
      Mention known = at(tokens, i, limit);
      if (known == null) {
        i++;
      } else {
        all.add(known);
        i += known.tokens().size();
      }
    }
    return all;
  }

  private @Nullable Mention at(List<Token> tokens, int from, int limit) {
    if (!tokens.get(from).isCapitalised()) {
      return null;
    }
    for (Mention name : byFirstWord.getOrDefault(tokens.get(from).lower(), List.of())) {
      int end = from + name.tokens().size();
      if (end <= tokens.size()
          && tokens.get(end - 1).end() <= limit
          && same(tokens.subList(from, end), name.tokens())
          && !(end == from + 1 && isMonth(tokens.get(from)) && isDate(tokens, from))) {
        return new Mention(tokens.subList(from, end), name.kind());
      }
    }
    return null;
  }

  private static boolean same(List<Token> here, List<Token> name) {
    for (int i = 0; i < name.size(); i++) {
      if (!here.get(i).text().equals(name.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}
