package dev.firsthand.mark.quote;

import dev.firsthand.mark.MarksInOrder;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of an article as the reporter names them, to tell who "he" or "she" is.
///
/// The one whom a sentence is about is likelier meant than one who is named nearer by: who is the
/// subject of a verb, or speaks, counts as much as two sentences. Names inside quotes are passed
/// over, and so is whoever is known to be given the other pronoun. It fails where a text never
/// tells the given name, and where two people of one gender take turns.
final class Persons {

  /// A pronoun reaches back no further than this for its person.
  private static final int REACH = 1200;

  private static final int SUBJECT = 5;
  private static final int GENDER = 1;

  /// A name of one word may be of something else.
  private static final int FULL = 2;

  private static final int SENTENCE = 2;

  /// Whoever goes on speaking does so in so many sentences at most.
  private static final int LONGEST_CHAIN = 3;

  private final List<Name> people = new ArrayList<>();
  private final Genders genders;
  private final Set<Integer> subjectEnds = new HashSet<>();
  private final List<QuotedSentence> sentences;
  private final Described described;

  /// @param names in the order of the text
  Persons(String body, List<Name> names, List<Span> quotes, List<QuotedSentence> sentences) {
    this.sentences = sentences;
    List<Name> addressed = new ArrayList<>();
    int quote = 0;
    for (Name name : names) {
      while (quote < quotes.size() && quotes.get(quote).end() <= name.start()) {
        quote++;
      }
      boolean quoted = quote < quotes.size() && quotes.get(quote).start() <= name.start();
      if (name.kind() == Name.Kind.PERSON && name.entity() != null) {
        addressed.add(name);
        if (!quoted) {
          people.add(name);
        }
      }
    }
    genders = new Genders(body, addressed, people, sentences);
    sentences.forEach(this::addSubjects);
    described = new Described(people, sentences);
  }

  private void addSubjects(QuotedSentence sentence) {
    for (VerbGroup verb : sentence.clauses().verbs()) {
      addSubject(sentence, verb.subject());
    }
    for (Attribution attribution : sentence.attributions()) {
      addSubject(sentence, attribution.speaker());
    }
  }

  private void addSubject(QuotedSentence sentence, @Nullable NounPhrase noun) {
    if (noun != null) {
      subjectEnds.add(sentence.tokens().get(noun.end() - 1).end());
      // "Orlan and Marsh left": the sentence is about both.
      if (noun.start() > 1 && sentence.tokens().get(noun.start() - 1).is("and")) {
        subjectEnds.add(sentence.tokens().get(noun.start() - 2).end());
      }
    }
  }

  /// The person whom a pronoun at a position means; null if none is near enough.
  @Nullable Name before(int position, Gender gender) {
    int start = position;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      int earlier = spokenBefore(start, gender);
      if (earlier < 0) {
        break;
      }
      start = earlier;
    }
    return nearest(start, gender, position - REACH);
  }

  /// Where the same pronoun spoke in the sentence before: "He said Holm had called. “Twice,” he
  /// said." is one speaker, though another is named between. -1 if it did not.
  private int spokenBefore(int position, Gender gender) {
    int here = QuotedSentence.at(sentences, position);
    if (here < 1 || here > sentences.size()) {
      return -1;
    }
    QuotedSentence before = sentences.get(here - 1);
    if (before.attributions().isEmpty()) {
      return -1;
    }
    NounPhrase speaker = before.attributions().getFirst().speaker();
    boolean same =
        speaker != null && Gender.ofPronoun(before.tokens().get(speaker.head()).lower()) == gender;
    return same && speaker != null ? before.tokens().get(speaker.start()).start() : -1;
  }

  /// The likeliest, unless another is as likely.
  ///
  /// @param from how far back
  private @Nullable Name nearest(int position, Gender gender, int from) {
    Map<String, Integer> scores = new HashMap<>();
    Name best = null;
    int most = Integer.MIN_VALUE;
    int here = QuotedSentence.at(sentences, position);
    for (int at = MarksInOrder.firstFrom(people, position) - 1; at >= 0; at--) {
      Name name = people.get(at);
      if (name.end() < from) {
        break;
      }
      if (genders.isOther(name.entity(), gender)) {
        continue;
      }
      int score = score(name, gender, here - QuotedSentence.at(sentences, name.start()));
      scores.merge(String.valueOf(name.entity()), score, Math::max);
      if (score >= most) {
        best = name;
        most = score;
      }
    }
    return best == null || isRivalled(best, most, scores) ? null : best;
  }

  private static boolean isRivalled(Name best, int most, Map<String, Integer> scores) {
    return scores.entrySet().stream()
        .anyMatch(each -> !each.getKey().equals(best.entity()) && each.getValue() >= most);
  }

  /// The full name of who is meant by a description; null if that can not be told.
  @Nullable String described(List<Token> tokens, NounPhrase noun) {
    return described.entity(tokens, noun);
  }

  private int score(Name name, Gender gender, int distance) {
    int subject = subjectEnds.contains(name.end()) ? SUBJECT : 0;
    int known = genders.of(name.entity()) == gender ? GENDER : 0;
    int full = name.entity() != null && name.entity().indexOf(' ') > 0 ? FULL : 0;
    return subject + known + full - SENTENCE * distance;
  }
}
