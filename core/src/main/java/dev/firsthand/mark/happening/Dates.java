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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The date of a happening, from the moments in its clause, behind it, or at the sentence's start.
final class Dates {

  private static final Set<String> CLAUSE_OPENERS = Set.of(",", ";", ":", "that", "“", "—");

  private static final int DAY = "2025-12-12".length();

  /// What may stand between "for" and the day: "the morning of".
  private static final int FARTHEST_DAY = "the morning of ".length();

  /// A moment opens its sentence if no more characters stand before it: "Late on".
  private static final int OPENING = 12;

  private final Clauses clauses;
  private final List<Token> tokens;
  private final List<Moment> moments;
  private final DatingMoments dating;
  private final Reach reach;

  /// @param moments those of the sentence, from left to right
  Dates(Clauses clauses, List<Moment> moments) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
    this.moments = moments;
    this.dating = new DatingMoments(clauses);
    this.reach = new Reach(clauses);
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

  /// The moment that dates what is ahead: a deadline does as well, as in "must leave by 12 March".
  @Nullable Moment ahead(ClauseSpan span, int verb) {
    Moment behind = behind(span, verb);
    Moment deadline = behind == null ? deadline(span, verb) : behind;
    return deadline == null ? moment(span, verb) : deadline;
  }

  /// The day right behind a span, as far as it is a day.
  @Nullable Moment next(ClauseSpan span) {
    int end = tokens.get(span.end() - 1).end();
    for (Moment moment : moments) {
      if (moment.start() > end) {
        boolean near =
            moment.start() <= end + FARTHEST_DAY && moment.kind() != Moment.Kind.DURATION;
        String date = near ? IsoDate.of(moment) : null;
        return date != null && date.length() == DAY ? moment : null;
      }
    }
    return null;
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
    moment = moment == null ? leading(span) : moment;
    return moment == null ? opening(verb) : moment;
  }

  /// Whether nothing up to the next clause names a time, but for the rate of an amount.
  ///
  /// @param from the token from which on a time may tell of it
  boolean isOpen(ClauseSpan span, int from) {
    int start = tokens.get(from).start();
    int limit = reach.end(span);
    return moments.stream()
        .filter(moment -> moment.start() >= start && moment.start() < limit)
        .allMatch(Dates::isRate);
  }

  /// "2,000 crowns a year", but not "each year".
  private static boolean isRate(Moment moment) {
    String text = moment.text().toLowerCase(Locale.ROOT);
    return moment.kind() == Moment.Kind.SET && (text.startsWith("a ") || text.startsWith("per "));
  }

  private @Nullable Moment behind(ClauseSpan span, int verb) {
    return first(span, verb, dating::isDate);
  }

  private @Nullable Moment deadline(ClauseSpan span, int verb) {
    return first(span, verb, dating::isDeadline);
  }

  /// The first moment inside or behind a clause that is of a kind.
  private @Nullable Moment first(ClauseSpan span, int verb, Predicate<Moment> kind) {
    int start = tokens.get(verb).start();
    int end = tokens.get(span.end() - 1).end();
    int limit = reach.end(span);
    for (Moment moment : moments) {
      boolean inside = moment.start() >= start && moment.start() < end;
      boolean behind = moment.start() >= end && moment.end() <= limit && reach.holds(span, moment);
      if ((inside || behind) && kind.test(moment)) {
        return moment;
      }
    }
    return null;
  }

  /// Between subject and verb, where no other verb stands behind it.
  private @Nullable Moment before(ClauseSpan span, int verb) {
    int start = tokens.get(span.core()).start();
    int end = tokens.get(verb).start();
    for (Moment moment : moments.reversed()) {
      if (moment.start() >= start && moment.end() <= end && dating.isDate(moment)) {
        return isVerbless(span.core(), verb, moment) ? moment : null;
      }
    }
    return null;
  }

  /// "…, but in 2020 the mayor resigned": the time that opens the clause.
  private @Nullable Moment leading(ClauseSpan span) {
    int start = tokens.get(span.start()).start();
    for (Moment moment : moments) {
      boolean adjoins = moment.end() <= start && start - moment.end() <= ", ".length();
      if (adjoins && dating.isDate(moment) && opensClause(moment)) {
        return moment;
      }
    }
    return null;
  }

  private boolean opensClause(Moment moment) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < moment.start()) {
      at++;
    }
    at -= at > 0 && clauses.part(at - 1) == PartOfSpeech.PREPOSITION ? 2 : 1;
    return at < 0
        || clauses.part(at) == PartOfSpeech.CONJUNCTION
        || CLAUSE_OPENERS.contains(tokens.get(at).lower());
  }

  /// Whether no other verb has a tense there, and none without one ("work begun two years ago")
  /// stands before the moment.
  private boolean isVerbless(int from, int to, Moment moment) {
    for (VerbGroup verb : clauses.verbs()) {
      boolean inside = verb.start() >= from && verb.start() < to;
      if (inside && (verb.finite() || tokens.get(verb.start()).start() < moment.start())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Moment opening(int verb) {
    Moment first = moments.isEmpty() ? null : moments.getFirst();
    int start = tokens.get(verb).start();
    return first != null && opens(first) && first.end() <= start && dating.isDate(first)
        ? first
        : null;
  }

  private boolean opens(Moment first) {
    int fronted = Fronted.end(clauses);
    return first.start() - tokens.getFirst().start() < OPENING
        || (fronted > 0 && first.end() <= tokens.get(fronted).start());
  }

  /// The day that the noun before a verb gives to what it names and the verb tells: "the May 3
  /// attack killing six".
  @Nullable String ofThing(NounPhrase thing) {
    int start = tokens.get(thing.start()).start();
    int end = tokens.get(thing.head()).start();
    for (Moment moment : moments) {
      if (moment.start() >= start && moment.end() <= end && moment.kind() == Moment.Kind.DATE) {
        String date = IsoDate.of(moment);
        return date != null && date.length() == DAY ? date : null;
      }
    }
    return null;
  }
}
