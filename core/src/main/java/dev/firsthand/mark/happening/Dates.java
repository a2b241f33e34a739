package dev.firsthand.mark.happening;

import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The date of a happening, from the moments in its clause or at the sentence's start.
final class Dates {

  /// A moment behind one of these bounds the happening but does not date it.
  private static final Set<String> BOUNDS = Set.of("since", "until", "before", "after", "by");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his");

  private final List<Token> tokens;
  private final List<Moment> moments;

  /// @param moments those of the sentence, from left to right
  Dates(List<Token> tokens, List<Moment> moments) {
    this.tokens = tokens;
    this.moments = moments;
  }

  @Nullable String of(ClauseSpan span) {
    int start = tokens.get(span.start()).start();
    int end = tokens.get(span.end() - 1).end();
    for (Moment moment : moments) {
      if (moment.start() >= start && moment.end() <= end && isDate(moment)) {
        return day(moment);
      }
    }
    Moment first = moments.isEmpty() ? null : moments.getFirst();
    boolean opens = first != null && first.start() - tokens.getFirst().start() < 12;
    return opens && first != null && first.end() <= start && isDate(first) ? day(first) : null;
  }

  private boolean isDate(Moment moment) {
    String value = moment.value();
    boolean date = moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.TIME;
    return date
        && value != null
        && Character.isDigit(value.charAt(0))
        && !isBound(moment)
        && !dates(moment);
  }

  /// "during the 2022 invasion": the moment dates the thing that it stands before, not the deed.
  private boolean dates(Moment moment) {
    Token before = before(moment);
    Token behind = null;
    for (Token token : tokens) {
      if (token.start() >= moment.end()) {
        behind = token;
        break;
      }
    }
    boolean determined = before != null && DETERMINERS.contains(before.lower());
    return determined && behind != null && behind.isWord() && !behind.lower().equals("and");
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
    return own || (before != null && BOUNDS.contains(before.lower()));
  }

  /// The value up to the day.
  private static @Nullable String day(Moment moment) {
    String value = moment.value();
    return value == null || value.length() <= 10 ? value : value.substring(0, 10);
  }
}
