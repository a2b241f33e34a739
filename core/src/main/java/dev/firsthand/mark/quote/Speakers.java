package dev.firsthand.mark.quote;

import dev.firsthand.mark.MarksInOrder;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells who is meant by the noun phrase that names a speaker.
final class Speakers {

  /// A speaker's label in a transcript, in capitals before a colon.
  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{Lu}.’' -]{1,30}):\\s");

  /// A name behind a dash, right behind the quote.
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[”\"]\\h*[—―–]\\h*(\\p{Lu}[\\p{L}.’'-]*+(?: \\p{Lu}[\\p{L}.’'-]*+){1,3}+)(?=\\h*(?:[.\\n“\"]|$))");

  /// A statement that speaks is the one told of no further back than this.
  private static final int REACH = 600;

  private final String body;
  private final List<Name> names;
  private final Persons persons;
  private final Writings writings;
  private Mark.@Nullable Speaker last;

  Speakers(String body, List<Name> names, Persons persons, Writings writings) {
    this.body = body;
    this.names = names;
    this.persons = persons;
    this.writings = writings;
  }

  Mark.Speaker of(List<Token> tokens, NounPhrase noun) {
    Mark.Speaker speaker = read(tokens, noun);
    last = speaker.entity() == null ? last : speaker;
    return speaker;
  }

  private Mark.Speaker read(List<Token> tokens, NounPhrase noun) {
    int start = tokens.get(noun.start()).start();
    int end = tokens.get(noun.end() - 1).end();
    Name name = nameIn(start, end, tokens.get(noun.head()));
    Name person = name != null && name.kind() == Name.Kind.PERSON ? name : apposed(tokens, noun);
    if (person != null) {
      return named(person);
    }
    if (name != null && !Described.isNoun(tokens.get(noun.head()).lower())) {
      return named(name);
    }
    return new Mark.Speaker(body.substring(start, end), start, end, meant(tokens, noun, start));
  }

  private Mark.Speaker named(Name name) {
    return new Mark.Speaker(
        body.substring(name.start(), name.end()), name.start(), name.end(), name.entity());
  }

  /// Who is meant by a phrase without a name.
  private @Nullable String meant(List<Token> tokens, NounPhrase noun, int start) {
    String word = tokens.get(noun.head()).lower();
    Gender gender = Gender.ofPronoun(word);
    if (gender != null) {
      Name person = persons.before(start, gender);
      return person == null ? null : person.entity();
    }
    if (noun.end() + 1 < tokens.size() && tokens.get(noun.end()).is("by")) {
      Name by = nameAt(tokens.get(noun.end() + 1).start());
      return by == null || by.kind() == Name.Kind.PLACE ? null : by.entity();
    }
    return Writings.is(word) ? author(word, start) : persons.described(tokens, noun);
  }

  private @Nullable String author(String word, int start) {
    Writings.Author author = writings.author(word, start);
    String entity =
        author == null ? null : read(author.sentence().tokens(), author.noun()).entity();
    if (entity != null) {
      return entity;
    }
    Mark.Speaker before = last;
    boolean near = before != null && before.end() < start && start - before.end() < REACH;
    return near && before != null ? before.entity() : null;
  }

  /// Who is named beside a description: "the director, Ken Graham", "Phil Davis, a reporter", "the
  /// owner, Baltic Line, said".
  private @Nullable Name apposed(List<Token> tokens, NounPhrase noun) {
    if (noun.end() + 1 < tokens.size() && tokens.get(noun.end()).is(",")) {
      Name behind = nameAt(tokens.get(noun.end() + 1).start());
      if (behind != null && (behind.kind() == Name.Kind.PERSON || isEnclosed(behind))) {
        return behind;
      }
    }
    boolean describing =
        noun.start() > 1
            && (isDeterminer(tokens.get(noun.start()).lower())
                || Described.isNoun(tokens.get(noun.head()).lower()));
    return describing && tokens.get(noun.start() - 1).is(",")
        ? personUpTo(tokens.get(noun.start() - 2).end())
        : null;
  }

  /// The full form of the name that a stretch of the text is, or the stretch itself: what only has
  /// words behind it (`Reuters`, `Reuters Politics`) is none.
  String fullName(Span words) {
    Name name = nameAt(words.start());
    boolean whole = name != null && name.end() == words.end();
    String full = whole && name != null ? name.entity() : null;
    return full == null || full.startsWith(words.of(body)) ? words.of(body) : full;
  }

  /// Whose name stands right behind a quote with a description between commas, in which the
  /// attribution was lost: "…" Ana Holm, who leads the “Now” campaign, said.
  Mark.@Nullable Speaker apposedBehind(Span quote, QuotedSentence sentence) {
    Name name = nameAt(behindMark(quote.end()));
    boolean apposed =
        name != null
            && name.kind() == Name.Kind.PERSON
            && name.end() < body.length()
            && body.charAt(name.end()) == ',';
    return name != null && apposed && speaksBehind(sentence, name.end()) ? named(name) : null;
  }

  private int behindMark(int at) {
    int start = at;
    while (start < body.length()
        && start - at < 3
        && !Character.isLetterOrDigit(body.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean speaksBehind(QuotedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int at = sentence.firstToken(from); at < tokens.size(); at++) {
      if (!sentence.isQuoted(at) && Cues.is(tokens.get(at).lower(), Cues.Use.SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /// The one of a kind last named in a stretch of the text; null if none is.
  Mark.@Nullable Speaker lastNamed(int from, int to, Name.Kind kind) {
    int at = MarksInOrder.firstFrom(names, to) - 1;
    while (at >= 0 && names.get(at).start() >= from) {
      if (names.get(at).kind() == kind) {
        return named(names.get(at));
      }
      at--;
    }
    return null;
  }

  /// Who speaks by the label within a quote ("WALLACE: …") or the signature behind it ("…" — X).
  Mark.@Nullable Speaker labelled(Span quote) {
    Matcher label = LABEL.matcher(body).region(quote.start(), quote.end());
    if (label.lookingAt()) {
      return spelled(label.start(1), label.end(1));
    }
    Matcher signature = SIGNATURE.matcher(body).region(quote.end(), body.length());
    return signature.lookingAt() ? spelled(signature.start(1), signature.end(1)) : null;
  }

  private Mark.Speaker spelled(int start, int end) {
    String words = body.substring(start, end);
    for (Name name : names) {
      String entity = name.entity();
      if (entity != null
          && entity.toLowerCase(Locale.ROOT).endsWith(words.toLowerCase(Locale.ROOT))) {
        return new Mark.Speaker(words, start, end, entity);
      }
    }
    return new Mark.Speaker(words, start, end, null);
  }

  private static boolean isDeterminer(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /// Whether it is an organisation with a comma or a full stop behind it.
  private boolean isEnclosed(Name name) {
    boolean ends = name.end() < body.length() && ",.".indexOf(body.charAt(name.end())) >= 0;
    return ends && name.kind() == Name.Kind.ORGANISATION;
  }

  private @Nullable Name nameAt(int start) {
    int at = MarksInOrder.firstFrom(names, start);
    return at < names.size() && names.get(at).start() == start ? names.get(at) : null;
  }

  private @Nullable Name personUpTo(int end) {
    int at = MarksInOrder.firstFrom(names, end) - 1;
    boolean here = at >= 0 && names.get(at).end() == end;
    return here && names.get(at).kind() == Name.Kind.PERSON ? names.get(at) : null;
  }

  /// Whether what speaks is another's or another thing of the one who is named: "Marsh's lawyer".
  private boolean isOwner(Name name, int end) {
    return name.end() + 1 < end && "'’".indexOf(body.charAt(name.end())) >= 0;
  }

  /// The name that the phrase ends in: of "state news agency Belta" it is Belta, but "a senior Fed
  /// official" is not the Fed. A writing speaks for its owner, but not for the site that it is on.
  private @Nullable Name nameIn(int start, int end, Token head) {
    boolean writing = Writings.isOf(head.lower());
    Name best = null;
    for (int at = MarksInOrder.firstFrom(names, start);
        at < names.size() && names.get(at).end() <= end;
        at++) {
      Name name = names.get(at);
      boolean apart = writing ? Platforms.is(name.text()) : isOwner(name, end);
      if (apart) {
        continue;
      }
      boolean atEnd = name.end() == end;
      boolean who = name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION;
      boolean meant = who && (writing || name.end() > head.start());
      if ((meant && (best == null || name.kind() == Name.Kind.PERSON)) || atEnd) {
        best = name;
      }
    }
    return best;
  }
}
