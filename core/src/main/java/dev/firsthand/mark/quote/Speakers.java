package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells who is meant by the noun phrase that names a speaker.
final class Speakers {

  private static final Set<String> PERSONAL = Set.of("he", "she");

  /// A pronoun reaches back no further than this for its person.
  private static final int REACH = 600;

  private final String body;
  private final List<Name> names;

  Speakers(String body, List<Name> names) {
    this.body = body;
    this.names = names;
  }

  Mark.Speaker of(List<Token> tokens, NounPhrase noun) {
    int start = tokens.get(noun.start()).start();
    int end = tokens.get(noun.end() - 1).end();
    Name name = nameIn(start, end);
    if (name != null) {
      return new Mark.Speaker(
          body.substring(name.start(), name.end()), name.start(), name.end(), name.entity());
    }
    String entity = null;
    if (noun.end() - noun.start() == 1 && PERSONAL.contains(tokens.get(noun.start()).lower())) {
      entity = lastPerson(start);
    }
    return new Mark.Speaker(body.substring(start, end), start, end, entity);
  }

  /// The name that the phrase ends in: of "state news agency Belta" it is Belta.
  private @Nullable Name nameIn(int start, int end) {
    Name best = null;
    for (int at = firstFrom(start); at < names.size() && names.get(at).end() <= end; at++) {
      Name name = names.get(at);
      boolean atEnd = name.end() == end;
      boolean who = name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION;
      if ((who && (best == null || name.kind() == Name.Kind.PERSON)) || atEnd) {
        best = name;
      }
    }
    return best;
  }

  private @Nullable String lastPerson(int before) {
    for (int at = firstFrom(before) - 1; at >= 0; at--) {
      Name name = names.get(at);
      if (before - name.end() > REACH) {
        return null;
      }
      if (name.kind() == Name.Kind.PERSON) {
        return name.entity();
      }
    }
    return null;
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
