package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Clauses;
import dev.firsthand.mark.clause.VerbGroup;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.PictureWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a picture's caption from a sentence of news, where a body holds both. A caption tells the
/// past in the present: "A soldier stands guard in Kalvik on October 31", published in November.
/// What it shows is no happening of the story.
final class Captions {

  /// Forms of the present that are forms of the past as well.
  private static final Set<String> EITHER_TENSE =
      Set.of(
          "put", "cut", "hit", "set", "let", "hurt", "read", "beat", "cost", "quit", "shut",
          "split", "spread", "burst", "cast", "shed", "bet", "bid");

  private static final int DAY = "2025-12-12".length();

  private Captions() {}

  /// @param text the sentence
  /// @param today the day of publication as an ISO date, or empty
  static boolean isCaption(String text, Clauses clauses, Dates dates, String today) {
    return PictureWords.standIn(text) || tellsThePastInThePresent(clauses, dates, today);
  }

  private static boolean tellsThePastInThePresent(Clauses clauses, Dates dates, String today) {
    List<VerbGroup> verbs = clauses.verbs();
    for (int i = 0; i < verbs.size(); i++) {
      VerbGroup verb = verbs.get(i);
      if (verb.finite()) {
        return isPresent(clauses, verb)
            && isPastDay(dates.moment(ClauseSpan.of(clauses, verb, i, null), verb.start()), today);
      }
    }
    return false;
  }

  private static boolean isPresent(Clauses clauses, VerbGroup verb) {
    return verb.subject() != null
        && verb.present()
        && verb.modal() == null
        && !EITHER_TENSE.contains(clauses.tokens().get(verb.head()).lower());
  }

  /// Whether a day is told by its number and is not ahead, or a month or year that is over. A
  /// weekday may be that of tomorrow's vote.
  private static boolean isPastDay(@Nullable Moment moment, String today) {
    if (moment == null || moment.value() == null || today.isEmpty()) {
      return false;
    }
    String date = IsoDate.of(moment);
    if (date == null || !moment.text().chars().anyMatch(Character::isDigit)) {
      return false;
    }
    int order = date.compareTo(today.substring(0, Math.min(date.length(), today.length())));
    return date.length() < DAY ? order < 0 : order <= 0;
  }
}
