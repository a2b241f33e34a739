package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The date of a happening, from the moments in its clause, behind it, or at the sentence's start.
final class Dates {

  /// A moment behind one of these bounds the happening but does not date it.
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "before", "after", "by", "from", "than", "for");

  /// What a moment names may date the deed that was done there: "at a Thursday night briefing".
  private static final Set<String> AT = Set.of("at", "in", "during");

  private static final int DAY = "2025-12-12".length();

  /// A moment opens its sentence if no more characters stand before it: "Late on".
  private static final int OPENING = 12;

  private final Clauses clauses;
  private final List<Token> tokens;
  private final List<Moment> moments;

  /// @param moments those of the sentence, from left to right
  Dates(Clauses clauses, List<Moment> moments) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.moments = moments;
  }

  /// The date as ISO 8601, as fine as the text allows; null if the sentence gives none.
  ///
  /// What stands behind the verb tells more surely of it than what stands before.
  ///
  /// @param verb the token at which the verb, or the noun that tells the deed, begins
  @Nullable String of(ClauseSpan span, int verb) {
    return of(moment(span, verb), "");
  }

  /// The same of the moment that dates a happening.
  ///
  /// @param today the day of publication of what is ahead, so that no weekday is taken for a past
  ///     one; else empty
  static @Nullable String of(@Nullable Moment moment, String today) {
    String date = moment == null ? null : IsoDate.of(moment);
    return date != null && isWeekday(moment) ? IsoDate.notBefore(date, today) : date;
  }

  /// The date of a deed that a noun tells: the time that opens its sentence dates the first clause,
  /// and no noun far behind it ("On Monday a jury met to decide whether to punish the attack").
  @Nullable String ofNoun(ClauseSpan span, int noun) {
    Moment moment = moment(span, noun);
    boolean opens = moment != null && moment.equals(opening(noun)) && behind(span, noun) == null;
    return opens && verbsBefore(noun) > 1 ? null : of(moment, "");
  }

  private long verbsBefore(int token) {
    return clauses.verbs().stream().filter(verb -> verb.start() < token).count();
  }

  /// Whether a moment ends in the name of a weekday.
  static boolean isWeekday(@Nullable Moment moment) {
    return moment != null && TimeWords.endsInWeekday(moment.text());
  }

  /// The moment that dates a happening; null if the sentence gives none.
  @Nullable Moment moment(ClauseSpan span, int verb) {
    Moment moment = behind(span, verb);
    moment = moment == null ? before(span, verb) : moment;
    return moment == null ? opening(verb) : moment;
  }

  /// Whether the sentence names no time at all.
  boolean isEmpty() {
    return moments.isEmpty();
  }

  private @Nullable Moment behind(ClauseSpan span, int verb) {
    int start = tokens.get(verb).start();
    int end = tokens.get(span.end() - 1).end();
    int limit = nextClause(span);
    for (Moment moment : moments) {
      boolean inside = moment.start() >= start && moment.start() < end;
      boolean behind = moment.start() >= end && moment.end() <= limit && isLoose(span, moment);
      if ((inside || behind) && isDate(moment)) {
        return moment;
      }
    }
    return null;
  }

  /// Between subject and verb, where no other verb stands behind it.
  private @Nullable Moment before(ClauseSpan span, int verb) {
    int start = tokens.get(span.core()).start();
    int end = tokens.get(verb).start();
    for (Moment moment : moments) {
      if (moment.start() >= start && moment.end() <= end && isDate(moment)) {
        return isVerbless(span.core(), verb) ? moment : null;
      }
    }
    return null;
  }

  private boolean isVerbless(int from, int to) {
    for (VerbGroup verb : clauses.verbs()) {
      if (verb.start() >= from && verb.start() < to && verb.finite()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Moment opening(int verb) {
    Moment first = moments.isEmpty() ? null : moments.getFirst();
    boolean opens = first != null && first.start() - tokens.getFirst().start() < OPENING;
    int start = tokens.get(verb).start();
    return opens && first != null && first.end() <= start && isDate(first) ? first : null;
  }

  /// Where in the body the next clause begins: up to there, what stands behind a comma still tells
  /// of this one.
  private int nextClause(ClauseSpan span) {
    for (VerbGroup verb : clauses.verbs()) {
      if (verb.start() >= span.end()) {
        NounPhrase subject = verb.subject();
        boolean own = subject != null && subject.start() >= span.end();
        return tokens.get(own && subject != null ? subject.start() : verb.start()).start();
      }
    }
    return tokens.getLast().end();
  }

  /// Whether nothing joins a clause between a happening and the moment behind it: in "declined, but
  /// in 2020" the year tells of what follows.
  private boolean isLoose(ClauseSpan span, Moment moment) {
    for (int at = span.end(); tokens.get(at).start() < moment.start(); at++) {
      PartOfSpeech part = clauses.part(at);
      if (part == PartOfSpeech.CONJUNCTION || part == PartOfSpeech.WH || part.isVerb()) {
        return false;
      }
    }
    return true;
  }

  private boolean isDate(Moment moment) {
    String value = moment.value();
    boolean date = moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.TIME;
    return date
        && value != null
        && Character.isDigit(value.charAt(0))
        && !isBound(moment)
        && !isClock(moment)
        && !datesThing(moment);
  }

  /// "at 18:40" tells no day: the report of a night is published in the morning.
  private static boolean isClock(Moment moment) {
    return moment.kind() == Moment.Kind.TIME && !TimeWords.namesDay(moment.text());
  }

  /// "during the 2022 invasion", "the overnight rate": the moment tells of the thing before which
  /// it stands, not of the deed.
  private boolean datesThing(Moment moment) {
    for (NounPhrase noun : clauses.nouns()) {
      int start = tokens.get(noun.start()).start();
      if (start <= moment.start() && tokens.get(noun.head()).start() >= moment.end()) {
        boolean there = noun.start() > 0 && AT.contains(tokens.get(noun.start() - 1).lower());
        boolean day = moment.value() != null && moment.value().length() >= DAY;
        return start < moment.start() && !(there && day);
      }
    }
    return false;
  }

  /// The token before a moment, if it is not the first.
  private @Nullable Token before(Moment moment) {
    Token before = null;
    for (Token token : tokens) {
      if (token.end() > moment.start()) {
        break;
      }
      before = token;
    }
    return before;
  }

  private boolean isBound(Moment moment) {
    Token before = before(moment);
    boolean own = BOUNDS.stream().anyMatch(moment.text().toLowerCase(Locale.ROOT)::startsWith);
    return own
        || (before != null
            && (BOUNDS.contains(before.lower()) || isMovedTo(tokens.indexOf(before))));
  }

  /// "was moved to 9 March": the day is that of the thing, not of the deed.
  private boolean isMovedTo(int at) {
    return at > 0 && tokens.get(at).is("to") && tokens.get(at - 1).lower().endsWith("ed");
  }
}
