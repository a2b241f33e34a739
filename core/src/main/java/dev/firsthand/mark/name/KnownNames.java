package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names found in a document, to find them again where the model passed them over.
final class KnownNames {

  private final Map<String, List<Mention>> byFirstWord = new HashMap<>();
  private final Map<String, Boolean> seen = new HashMap<>();
  private final Capitals capitals;

  KnownNames(List<Mention> mentions, Capitals capitals) {
    this.capitals = capitals;
    for (Mention mention : mentions) {
      add(mention);
      if (mention.kind() == Kind.PERSON && mention.tokens().size() > 1) {
        List<Token> surname = List.of(mention.tokens().getLast());
        add(new Mention(surname, Kind.PERSON));
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> b.tokens().size() - a.tokens().size()));
  }

  private void add(Mention mention) {
    if (seen.put(mention.key(), true) == null && !isWeak(mention)) {
      byFirstWord
          .computeIfAbsent(mention.tokens().getFirst().lower(), _ -> new ArrayList<>())
          .add(mention);
    }
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
          && same(tokens.subList(from, end), name.tokens())) {
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
