package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts from a name what is no part of it: titles before a person, a closing `'s`, quote marks and
/// the like at its edges.
final class NameTrim {

  /// What somebody from a place is called behind its name.
  private static final Set<String> MEMBERS =
      Set.of("republican", "democrat", "independent", "senator", "native");

  /// Offices that are no word of a name either; the list of titles is what the model has learnt by.
  private static final Set<String> OFFICES =
      Set.of("whip", "premier", "pastor", "rabbi", "coach", "trooper", "comptroller", "anchor");

  /// Titles before two or more: `Reps. Ada Orlan and Ivo Marsh`.
  private static final Set<String> SEVERAL = Set.of("reps", "sens", "govs", "drs", "messrs");

  private NameTrim() {}

  /// What is left of the name, if anything.
  static Optional<Mention> trim(Mention found) {
    Mention mention = withoutMember(found);
    List<Token> tokens = mention.tokens();
    int from = 0;
    int to = tokens.size();
    boolean listed = Gazetteer.get().isOrganisation(tokens);
    while (from < to - 1 && !listed && isEdge(tokens.get(from), mention.kind())) {
      from++;
    }
    boolean full = mention.kind() == Kind.PERSON && to - from > 2;
    from += full && OFFICES.contains(tokens.get(from).lower()) ? 1 : 0;
    while (to > from && isTail(tokens.get(to - 1))) {
      to--;
    }
    boolean named = from < to && tokens.subList(from, to).stream().anyMatch(NameTrim::hasCapital);
    return named && !(to - from == 1 && isNoName(tokens.get(from), mention.kind()))
        ? Optional.of(new Mention(tokens.subList(from, to), mention.kind()))
        : Optional.empty();
  }

  /// The place alone of `Ohio Republican`, which names nobody.
  private static Mention withoutMember(Mention mention) {
    List<Token> tokens = mention.tokens();
    int last = tokens.size() - 1;
    if (last < 1 || !MEMBERS.contains(tokens.get(last).lower())) {
      return mention;
    }
    List<Token> rest = tokens.subList(0, last);
    boolean place = (Gazetteer.get().phrase(rest) & Gazetteer.Kind.PLACE.bit()) != 0;
    return place ? new Mention(rest, Kind.PLACE) : mention;
  }

  private static boolean isNoName(Token token, Kind kind) {
    boolean person = is(token, Gazetteer.Kind.GIVEN) || is(token, Gazetteer.Kind.FAMILY);
    boolean title = is(token, Gazetteer.Kind.TITLE) && !person;
    boolean date = is(token, Gazetteer.Kind.CALENDAR) && !(kind == Kind.PERSON && person);
    return title || date || isMark(token);
  }

  private static boolean isEdge(Token token, Kind kind) {
    boolean title =
        kind == Kind.PERSON && (is(token, Gazetteer.Kind.TITLE) || SEVERAL.contains(token.lower()));
    boolean demonym = kind == Kind.PERSON && is(token, Gazetteer.Kind.DEMONYM);
    return title || demonym || isMark(token) || token.text().equals("the");
  }

  private static boolean isTail(Token token) {
    return token.is("'s") || (isMark(token) && !token.is(".") && !token.is("!"));
  }

  private static boolean isMark(Token token) {
    return !token.isWord() && !token.isNumber();
  }

  private static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase) || token.isNumber();
  }

  private static boolean is(Token token, Gazetteer.Kind kind) {
    return Gazetteer.get().is(token.lower(), kind);
  }
}
