package dev.firsthand.weigh.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The days on which the reports of a story were published.
public record StoryDays(LocalDate first, LocalDate last) {

  /// What happened so many days before the first report may be part of the story itself.
  private static final int BEFORE = 7;

  /// Empty where no report says its day.
  public static Optional<StoryDays> of(List<Account> accounts) {
    List<LocalDate> days =
        accounts.stream()
            .flatMap(account -> account.day().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoryDays(days.getFirst(), days.getLast()));
  }

  /// The day from which on a happening may be part of the story.
  public LocalDate began() {
    return first.minusDays(BEFORE);
  }
}
