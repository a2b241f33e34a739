package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.text.CalendarWords;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The dates of entries as they are told: which day stands before a line, where a line without one
/// is set, and when it may be said that there is none.
final class EntryDates {

  /// Behind all that have a date.
  private static final String LAST = "~";

  /// Words that tell a day.
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tomorrow", "tonight", "weekend");

  /// Words that tell a time of any length.
  private static final Set<String> SPANS =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hours",
          "morning",
          "afternoon",
          "evening",
          "night",
          "earlier",
          "now",
          "just");

  /// What has happened by now may have happened on any day before.
  private static final Pattern PERFECT =
      Pattern.compile("\\b(?:has|have)(?:n['’]t)? (?!to |been to |no |a |an |the )\\p{Ll}");

  /// So many words of a dated sentence tell that it is about the same.
  private static final int SAME = 3;

  /// And this share of the shorter one's.
  private static final double SAME_SHARE = 0.3;

  /// How long a date is that tells a day.
  private static final int DAY = 10;

  private final Carriers carriers;
  private final List<Mention> dated;

  /// @param sentences all that the reports tell, to look for days that are told elsewhere
  EntryDates(Carriers carriers, Collection<Mention> sentences) {
    this.carriers = carriers;
    this.dated = sentences.stream().filter(mention -> namesDay(mention.context())).toList();
  }

  /// What stands before a line: its day; none beside a sentence that tells what has happened only
  /// aside, or that tells a day itself.
  ///
  /// @param undated what is said where no day is known
  String label(Entry entry, Mention told, String statement, String undated) {
    if (isOfNoDay(entry)) {
      return namesDay(statement) || isDatedElsewhere(told) ? "" : undated;
    }
    return isPast(entry) && Aside.is(told) ? "" : Days.of(entry.date());
  }

  /// Where a line stands among others, in the order of letters.
  String order(Entry entry, Mention told) {
    return isOfNoDay(entry)
        ? weekday(told).map(LocalDate::toString).orElse(LAST)
        : Objects.requireNonNull(entry.date());
  }

  /// Whether no report says the day: what has happened is not of the day on which somebody writes
  /// so, if nobody names a time.
  private static boolean isOfNoDay(Entry entry) {
    return entry.date() == null
        || (isPast(entry)
            && entry.date().length() >= DAY
            && entry.mentions().stream().allMatch(m -> PERFECT.matcher(m.text()).find())
            && entry.mentions().stream().noneMatch(m -> namesTime(m.context())));
  }

  private static boolean isPast(Entry entry) {
    return entry.status() == Status.HAPPENED || entry.status() == Status.DENIED;
  }

  /// The only weekday that a sentence names, the last one up to the day of its report.
  private Optional<LocalDate> weekday(Mention mention) {
    List<String> named =
        Tokens.of(mention.context()).stream()
            .map(Token::lower)
            .filter(CalendarWords::isWeekday)
            .distinct()
            .toList();
    LocalDate report = LocalDate.ofInstant(carriers.told(mention.article()), ZoneOffset.UTC);
    return named.size() != 1
        ? Optional.empty()
        : Optional.ofNullable(CalendarWords.WEEKDAYS.get(named.getFirst()))
            .map(day -> report.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day))));
  }

  /// Whether the same report tells much the same in a sentence that names a day.
  private boolean isDatedElsewhere(Mention told) {
    Set<String> stems = SharedStems.of(told.context());
    return dated.stream()
        .filter(mention -> mention.article().equals(told.article()))
        .map(mention -> SharedStems.of(mention.context()))
        .anyMatch(
            other ->
                SharedStems.count(stems, other) >= SAME
                    && SharedStems.share(stems, other) >= SAME_SHARE);
  }

  private static boolean namesDay(String text) {
    return Tokens.of(text).stream().anyMatch(EntryDates::namesDay);
  }

  private static boolean namesDay(Token token) {
    return TIMES.contains(token.lower())
        || CalendarWords.isWeekday(token.lower())
        || (token.isCapitalised() && !token.is("may") && CalendarWords.isMonth(token.lower()));
  }

  private static boolean namesTime(String text) {
    return Tokens.of(text).stream()
        .anyMatch(token -> namesDay(token) || SPANS.contains(token.lower()));
  }
}
