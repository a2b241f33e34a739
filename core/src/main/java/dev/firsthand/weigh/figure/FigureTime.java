package dev.firsthand.weigh.figure;

import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When a figure holds.
///
/// @param asOf the moment it stands for: its own, else that of the report
/// @param hours the hours of day that its sentence names
/// @param ofAnotherYear whether its sentence names another year than that of the report, or counts
///     the years to it: "two years after", "an anniversary"
record FigureTime(Optional<Instant> asOf, Set<String> hours, boolean ofAnotherYear) {

  private static final Set<String> WHILES = Set.of("year", "years", "decade", "decades");

  private static final Set<String> DISTANCES = Set.of("after", "ago", "before", "earlier", "later");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  static FigureTime of(Account account, Figure figure, Passage passage) {
    List<String> moments =
        account.marks(Moment.class, passage).stream()
            .map(Moment::value)
            .filter(Objects::nonNull)
            .toList();
    Set<String> hours =
        moments.stream()
            .filter(value -> value.contains("T") && !value.startsWith("P"))
            .collect(Collectors.toSet());
    String year = account.day().map(day -> Integer.toString(day.getYear())).orElse("");
    boolean another =
        moments.stream()
            .anyMatch(value -> YEAR.matcher(value).lookingAt() && !value.startsWith(year));
    return new FigureTime(
        IsoTime.asOf(figure.asOf(), account.told()),
        hours,
        another || countsYears(passage.tokens()));
  }

  private static boolean countsYears(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean aWhile = i > 0 && WHILES.contains(tokens.get(i - 1).lower());
      if (tokens.get(i).is("anniversary")
          || (aWhile && DISTANCES.contains(tokens.get(i).lower()))) {
        return true;
      }
    }
    return false;
  }
}
