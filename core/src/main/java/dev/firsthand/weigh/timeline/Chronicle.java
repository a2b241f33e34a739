package dev.firsthand.weigh.timeline;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.StoryDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lines up the happenings of all reports, and tells what is past from what is still to watch.
public final class Chronicle {

  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing(Entry::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final List<Entry> timeline = new ArrayList<>();
  private final List<Entry> watch = new ArrayList<>();

  public static Chronicle of(List<Account> accounts) {
    return new Chronicle(accounts);
  }

  private Chronicle(List<Account> accounts) {
    Optional<StoryDays> days = StoryDays.of(accounts);
    String today = days.map(StoryDays::last).map(LocalDate::toString).orElse("");
    String began = days.map(StoryDays::began).map(LocalDate::toString).orElse("");
    for (List<Telling> group : Tellings.grouped(accounts, began)) {
      Entry entry = entry(group);
      boolean ahead = isAhead(entry, today);
      if (ahead && isWhole(group) && !group.getFirst().happening().negated()) {
        watch.add(entry);
      } else if (!ahead && isWhole(group)) {
        timeline.add(entry);
      }
    }
    watch.addAll(OpenQuestions.of(accounts));
    timeline.sort(BY_DATE);
    watch.sort(BY_DATE);
  }

  public List<Entry> timeline() {
    return List.copyOf(timeline);
  }

  public List<Entry> watch() {
    return List.copyOf(watch);
  }

  private static boolean isAhead(Entry entry, String today) {
    return switch (entry.status()) {
      case PLANNED, POSSIBLE, DEMANDED ->
          entry.date() == null || entry.date().compareTo(today) >= 0;
      case HAPPENED, DENIED -> false;
    };
  }

  /// Whether the entry can stand alone: two reports tell it in words of their own, or it names who
  /// acted or was acted on, and has a day or says the rest of what happened, and is more than talk.
  private static boolean isWhole(List<Telling> group) {
    return (group.stream().map(Telling::account).distinct().count() > 1
            && !group.stream().allMatch(Telling::isQuoted))
        || group.stream()
            .filter(telling -> !telling.isMereTalk() && !telling.announces())
            .map(Telling::happening)
            .anyMatch(h -> saysWho(h) && (h.date() != null || saysMore(h)));
  }

  private static boolean saysWho(Happening happening) {
    return isNamed(happening.actor())
        || isNamed(happening.recipient())
        || Character.isUpperCase(happening.text().codePointAt(0));
  }

  private static boolean saysMore(Happening happening) {
    return happening.actor() != null
        && (happening.recipient() != null || happening.place() != null);
  }

  private static boolean isNamed(@Nullable String party) {
    return party != null && party.codePoints().anyMatch(Character::isUpperCase);
  }

  /// The entry of one group: its finest date, told in the words of the mention that says most of
  /// those that have it.
  private static Entry entry(List<Telling> group) {
    String date =
        group.stream()
            .map(Telling::date)
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(String::length))
            .orElse(null);
    Telling best =
        group.stream()
            .filter(telling -> Objects.equals(date, telling.date()))
            .max(Comparator.comparingInt(Telling::fullness))
            .orElseThrow();
    return new Entry(
        date,
        best.happening().text(),
        best.happening().status(),
        group.stream().map(Telling::mention).toList());
  }
}
