package dev.firsthand.weigh.party;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads how a report describes somebody, in its own words: before the name ("U.S. special envoy
/// John Coale") or behind it ("Ana Reyes, the port's director,").
final class Roles {

  private static final Set<String> NOUNS = WordTable.words(Roles.class, "roles.txt");

  /// Words that make a clause of what stands between the commas ("the president said", "flanked by
  /// the minister").
  private static final Set<String> SAYING =
      Set.of(
          "said", "says", "told", "tells", "added", "is", "was", "are", "were", "has", "had",
          "have", "will", "would", "who", "whose", "which", "that", "by", "from", "with");

  private static final Set<String> BODIES =
      Set.of("agency", "carrier", "group", "operator", "owner", "party", "union");

  private static final Set<String> OWNING = Set.of("his", "her", "their", "its", "my", "our");

  /// Words with which somebody else or a clause begins: "and his wife", "including a professor".
  private static final Set<String> LEADING_ON =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "as",
          "where",
          "when",
          "while",
          "himself",
          "herself",
          "themselves",
          "despite",
          "unlike",
          "like",
          "not");

  /// Words in "-ing" that tell what somebody is.
  private static final Set<String> BEING =
      Set.of(
          "acting",
          "leading",
          "ranking",
          "founding",
          "outgoing",
          "incoming",
          "sitting",
          "managing",
          "rising",
          "aspiring",
          "retiring",
          "visiting");

  /// Without these an office is another: `former Kalvik Mayor`.
  private static final Set<String> BOUNDING =
      Set.of("former", "acting", "deputy", "incoming", "outgoing", "late", "interim", "onetime");

  /// With these nobody's role begins behind his name: "in quotes carried on the agency".
  private static final Set<String> LEADING_IN =
      Set.of(
          "in",
          "on",
          "at",
          "for",
          "after",
          "before",
          "during",
          "under",
          "through",
          "since",
          "until",
          "to",
          "into",
          "over",
          "about",
          "against",
          "between",
          "among",
          "according",
          "if",
          "because",
          "though",
          "although");

  /// Behind these somebody is named who was there as well: "alongside adviser Orlin".
  private static final Set<String> BESIDE =
      Set.of(
          "alongside", "beside", "besides", "with", "including", "like", "unlike", "plus", "via");

  /// What somebody has, and what nobody is: "a larger role for the ambassador".
  private static final Set<String> HELD =
      Set.of("role", "job", "post", "position", "task", "move", "title", "choice", "change");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not",
          "did", "does", "do");

  /// The most words a role has.
  private static final int LONGEST = 9;

  private Roles() {}

  static Optional<Excerpt> of(Account account, Name name) {
    Passage passage = account.passage(name);
    List<Token> tokens = passage.tokens();
    int from = passage.at(name.start());
    int to = passage.at(name.end());
    int first = 0;
    while (first < tokens.size() && tokens.get(first).end() <= from) {
      first++;
    }
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).start() < to) {
      behind++;
    }
    int next = behind;
    boolean mayBefore =
        name.kind() == Name.Kind.PERSON || (first > 0 && isBody(tokens.get(first - 1)));
    return (mayBefore ? before(tokens, first) : Optional.<Span>empty())
        .or(() -> after(tokens, next, name.kind() == Name.Kind.PERSON))
        .map(role -> account.excerpt(passage, role.start(), role.end()))
        .filter(role -> !role.text().contains(name.text()));
  }

  /// What a body is, as nobody is: `the carrier Orlin Air`, unlike `premier Orlin Forum debates`.
  private static boolean isBody(Token token) {
    return BODIES.contains(token.lower());
  }

  /// The run of describing words that ends in a role noun right before the name.
  private static Optional<Span> before(List<Token> tokens, int end) {
    if (end == 0 || !isRole(tokens.get(end - 1))) {
      return Optional.empty();
    }
    int start = end - 1;
    while (start > 0
        && end - start < LONGEST
        && !BESIDE.contains(tokens.get(start - 1).lower())
        && (describes(tokens.get(start - 1)) || isInName(tokens, start - 1))) {
      start--;
    }
    start = wordOf(tokens, afterVerb(tokens, afterAuxiliary(tokens, start, end), end));
    return Optional.of(new Span(tokens.get(start).start(), tokens.get(end - 1).end()));
  }

  /// The whole word where a hyphen was met first: `then-President`.
  private static int wordOf(List<Token> tokens, int start) {
    return start > 0 && tokens.get(start).is("-") ? start - 1 : start;
  }

  /// "and" in "House Oversight and Government Reform Committee chairman".
  private static boolean isInName(List<Token> tokens, int at) {
    return (tokens.get(at).is("and") || tokens.get(at).is("of"))
        && at > 0
        && tokens.get(at - 1).isCapitalised()
        && tokens.get(at + 1).isCapitalised();
  }

  /// "will indict officer": what an auxiliary governs is a verb.
  private static int afterAuxiliary(List<Token> tokens, int start, int end) {
    boolean verb = start > 0 && AUXILIARIES.contains(tokens.get(start - 1).lower());
    return verb && end - start > 1 ? start + 1 : start;
  }

  /// A small word before a capital one ("met U.S. envoy") is not part of the role.
  private static int afterVerb(List<Token> tokens, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (tokens.get(i).isCapitalised()
          && !tokens.get(i - 1).isCapitalised()
          && !isInName(tokens, i - 1)) {
        boolean whole = tokens.get(i - 1).is("-");
        return whole ? start : BOUNDING.contains(tokens.get(i - 1).lower()) ? i - 1 : i;
      }
    }
    return start;
  }

  /// What stands between the commas behind the name, when it holds a role noun: that of a body
  /// where the name is none of a person.
  private static Optional<Span> after(List<Token> tokens, int comma, boolean person) {
    if (comma + 1 >= tokens.size() || !tokens.get(comma).is(",")) {
      return Optional.empty();
    }
    int start = comma + 1;
    if (isArticle(tokens.get(start))) {
      start++;
    }
    boolean role = false;
    int end = start;
    while (end < tokens.size() && end - start <= LONGEST && !isPunctuation(tokens.get(end))) {
      if (SAYING.contains(tokens.get(end).lower())
          || (!role && HELD.contains(tokens.get(end).lower()))) {
        return Optional.empty();
      }
      role |= person ? isRole(tokens.get(end)) : isBody(tokens.get(end));
      end++;
    }
    boolean closed =
        end < tokens.size()
            && isPunctuation(tokens.get(end))
            && (!tokens.get(end).is(".") || end == tokens.size() - 1)
            && !tokens.get(end).is("/")
            && !leadsOn(tokens.get(start))
            && !OWNING.contains(tokens.get(start).lower());
    return role && closed && end - start <= LONGEST
        ? Optional.of(new Span(tokens.get(start).start(), tokens.get(end - 1).end()))
        : Optional.empty();
  }

  private static boolean leadsOn(Token token) {
    String word = token.lower();
    return LEADING_ON.contains(word)
        || LEADING_IN.contains(word)
        || (!token.isCapitalised() && word.endsWith("ing") && !BEING.contains(word));
  }

  /// Whether a word tells what somebody is: `mayor`.
  static boolean isRole(Token token) {
    return NOUNS.contains(token.lower());
  }

  /// Whether a word in small letters tells what a person is, not what a body is.
  static boolean isOffice(String lower) {
    return NOUNS.contains(lower) && !BODIES.contains(lower);
  }

  private static boolean isArticle(Token token) {
    return token.is("the") || token.is("a") || token.is("an");
  }

  private static boolean isPunctuation(Token token) {
    return !token.isWord() && !token.isNumber() && !token.is("-") && token.text().length() == 1;
  }

  /// Whether the word can belong to a role: a noun, an adjective or a country, not a small word and
  /// not a verb that happens to stand there.
  private static boolean describes(Token token) {
    return token.is("-")
        || token.text().equals("First")
        || (Words.isContent(token)
            && !LEADING_ON.contains(token.lower())
            && !token.lower().endsWith("ing")
            && !(token.lower().endsWith("ed") && !token.isCapitalised()));
  }
}
