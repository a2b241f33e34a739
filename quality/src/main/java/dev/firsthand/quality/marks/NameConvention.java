package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.Gazetteer;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns the mentions of sets that mark whole noun phrases, nested and often without a name in them
/// ("Apple CEO Steve Jobs", "the Iraqi city", "he"), into names as this project marks them: flat,
/// without articles, titles and appositions. A nationality is no place, a country that acts is a
/// place still, and its government is an organisation. What is left without a name of its own is a
/// description.
final class NameConvention {

  /// The tag of a word in a description of which the set does not say what names are in it.
  static final String UNJUDGED = "?";

  /// A mention as the set marks it.
  ///
  /// @param kind `PER`, `ORG`, `LOC` or `OTH`
  /// @param start,end of its words in the sentence
  /// @param entity whom or what it stands for; empty where the set does not say
  record Phrase(String kind, int start, int end, String entity) {

    int length() {
      return end - start;
    }
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "de", "la", "al", "el", "bin", "ibn", "von",
          "van", "der", "du", "da", "&", "-", "–", "'s", "'", "’", ".");

  /// Where an apposition or a bracket begins.
  private static final Set<String> CUTS = Set.of(",", "(", "[", ";", ":", "–", "--");

  private static final Set<String> POSSESSIVES = Set.of("'s", "'", "’");

  private static final Comparator<Phrase> OUTERMOST_FIRST =
      Comparator.comparing((Phrase phrase) -> phrase.kind.equals("OTH"))
          .thenComparing(Comparator.comparingInt(Phrase::length).reversed())
          .thenComparingInt(Phrase::start)
          .thenComparing(Phrase::kind);

  private final boolean judgesDescriptions;

  /// @param judgesDescriptions whether the set marks the names inside of descriptions too
  NameConvention(boolean judgesDescriptions) {
    this.judgesDescriptions = judgesDescriptions;
  }

  /// The names of a sentence, of whatever mentions its set gives.
  TaggedSentence tagged(List<Token> words, List<Phrase> mentions) {
    String[] entities = new String[words.size()];
    Arrays.fill(entities, "");
    String[] tags = new String[words.size()];
    Arrays.fill(tags, "O");
    List<Phrase> names = new ArrayList<>();
    for (Phrase mention : mentions) {
      Phrase name = name(words, mention);
      if (isName(words, name)) {
        names.add(name);
      } else if (!judgesDescriptions) {
        Arrays.fill(tags, mention.start, mention.end, UNJUDGED);
      }
    }
    names.sort(OUTERMOST_FIRST);
    for (Phrase name : names) {
      boolean free = true;
      for (int at = name.start; at < name.end; at++) {
        free &= tags[at].length() == 1;
      }
      if (free) {
        Arrays.fill(tags, name.start, name.end, "I-" + name.kind);
        tags[name.start] = "B-" + name.kind;
        entities[name.start] = name.entity;
      }
    }
    return new TaggedSentence(words, List.of(tags), List.of(entities));
  }

  private static Phrase name(List<Token> words, Phrase mention) {
    int start = mention.start;
    int end = mention.end;
    while (start < end && (isMark(words.get(start)) || isArticle(words.get(start)))) {
      start++;
    }
    for (int at = start + 1; at < end; at++) {
      boolean within = mention.kind.equals("LOC") && words.get(at).is("in");
      if (within || CUTS.contains(words.get(at).lower())) {
        end = at;
      }
    }
    while (end > start && isTail(words.get(end - 1))) {
      end--;
    }
    if (mention.kind.equals("PER")) {
      start = behindTitles(words, start, end);
    }
    return new Phrase(kind(words.subList(start, end), mention.kind), start, end, mention.entity);
  }

  /// The place behind the last title or word without a capital, unless a name ends there: "the
  /// prime minister of Canada" has a title and no name of a person.
  private static int behindTitles(List<Token> words, int start, int end) {
    int from = start;
    for (int at = start; at < end; at++) {
      Token word = words.get(at);
      String bare = word.lower().replace(".", "");
      boolean title = Gazetteer.get().is(bare, Gazetteer.Kind.TITLE);
      if (title || (!word.isCapitalised() && !isLink(word))) {
        from = at + 1;
      }
    }
    while (from < end && from > start && words.get(from).is(".")) {
      from++;
    }
    return from;
  }

  private static String kind(List<Token> words, String kind) {
    if (words.isEmpty() || kind.equals("PER")) {
      return kind;
    }
    int known = Gazetteer.get().phrase(words);
    boolean country = (known & Gazetteer.Kind.COUNTRY.bit()) != 0;
    if (country && kind.equals("ORG")) {
      return "LOC";
    }
    Token last = words.getLast();
    boolean body = Gazetteer.get().is(last.lower(), Gazetteer.Kind.ORGANISATION_WORD);
    if (kind.equals("LOC") && body && (known & Gazetteer.Kind.PLACE.bit()) == 0) {
      return "ORG";
    }
    return (known & Gazetteer.Kind.DEMONYM.bit()) != 0 && !country ? "OTH" : kind;
  }

  private static boolean isName(List<Token> words, Phrase phrase) {
    if (phrase.length() == 0 || !isProper(words.get(phrase.start))) {
      return false;
    }
    Token last = words.get(phrase.end - 1);
    boolean broken = isLink(last) && !last.is(".");
    boolean pronoun = phrase.length() == 1 && PRONOUNS.contains(last.lower());
    return !broken
        && !pronoun
        && words.subList(phrase.start, phrase.end).stream()
            .allMatch(word -> isProper(word) || isLink(word));
  }

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "he", "she", "it", "we", "they", "you", "this", "that", "these", "those", "his",
          "her", "its", "our", "their", "my", "your", "who", "which", "some", "many", "others",
          "all", "one", "both");

  /// Whether the word has a capital anywhere, as `iPhone`, or is a number.
  private static boolean isProper(Token word) {
    return word.isNumber() || word.text().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isLink(Token word) {
    return LINKS.contains(word.lower());
  }

  private static boolean isArticle(Token word) {
    return ARTICLES.contains(word.lower());
  }

  private static boolean isMark(Token word) {
    return !word.isWord() && !word.isNumber();
  }

  private static boolean isTail(Token word) {
    String lower = word.lower().toLowerCase(Locale.ROOT);
    return POSSESSIVES.contains(lower) || (isMark(word) && !word.is(".") && !word.is("!"));
  }
}
