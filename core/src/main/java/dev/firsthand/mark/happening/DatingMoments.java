package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which moments of a sentence can date a deed: not those that only bound it, that tell of a thing,
/// or that name no day.
final class DatingMoments {

  /// A moment behind one of these bounds the happening but does not date it.
  private static final Set<String> BOUNDS =
      Set.of("since", "until", "before", "after", "by", "from", "than", "for");

  /// What a moment names may date the deed that was done there: "at a Thursday night briefing".
  private static final Set<String> AT = Set.of("at", "in", "during");

  private static final int YEAR = "2025".length();
  private static final int DAY = "2025-12-12".length();
  private static final int MONTH = "2025-12".length();

  private final Clauses clauses;
  private final List<Token> tokens;

  DatingMoments(Clauses clauses) {
    this.clauses = clauses;
    this.tokens = clauses.tokens();
  }

  boolean isDate(Moment moment) {
    String value = moment.value();
    boolean date = moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.TIME;
    return date
        && value != null
        && Character.isDigit(value.charAt(0))
        && !isBound(moment)
        && !isClock(moment)
        && !isOwned(moment)
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
        if (isPartOfDay(noun, moment)) {
          return false;
        }
        boolean there = noun.start() > 0 && AT.contains(tokens.get(noun.start() - 1).lower());
        boolean day = moment.value() != null && moment.value().length() >= DAY;
        return (start < moment.start() && !(there && day)) || isEdition(noun, moment);
      }
    }
    return false;
  }

  /// "The 2008 nominee", "a captain and 2008 champion", unlike "in 2008 voters chose".
  private boolean isEdition(NounPhrase noun, Moment moment) {
    return isYear(moment)
        && (noun.start() == 0 || clauses.part(noun.start() - 1) != PartOfSpeech.PREPOSITION);
  }

  private static boolean isYear(Moment moment) {
    String value = moment.value();
    return value != null && value.length() == YEAR && moment.text().length() == YEAR;
  }

  /// "The mayor's 2011 “Dear Friend” letter", wherever the noun of it stands.
  private boolean isOwned(Moment moment) {
    Token before = before(moment);
    return isYear(moment)
        && before != null
        && (before.is("'s")
            || before.is("the")
            || before.is("a")
            || before.is("his")
            || before.is("her")
            || before.is("its")
            || before.is("their"));
  }

  /// "was cut to a Category 3 early Wednesday evening": behind a noun or number, "early" and "late"
  /// tell of the deed, unlike in "a late Friday filing".
  private boolean isPartOfDay(NounPhrase noun, Moment moment) {
    for (int at = noun.start() + 1; at < noun.end(); at++) {
      PartOfSpeech before = clauses.part(at - 1);
      boolean behind = before.isNominal() || before == PartOfSpeech.NUMBER;
      if (behind && (tokens.get(at).is("early") || tokens.get(at).is("late"))) {
        return tokens.get(at).start() <= moment.start()
            && at + 1 < noun.end()
            && tokens.get(at + 1).start() <= moment.start() + "early ".length();
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

  /// "by 12 March", but "by 2050" is a goal, not a date.
  boolean isDeadline(Moment moment) {
    Token before = before(moment);
    String date = IsoDate.of(moment);
    return before != null
        && before.is("by")
        && moment.kind() == Moment.Kind.DATE
        && date != null
        && date.length() >= MONTH;
  }
}
