package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Story;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Scores happenings: found by any mark on one of their mentions, and the date and status of such a
/// mark.
final class EventScore {

  private final Errors errors;
  private final Share recall = new Share();
  private final Share dates = new Share();
  private final Share statuses = new Share();

  EventScore(Errors errors) {
    this.errors = errors;
  }

  void add(GoldStory gold, List<Story.Report> reports) {
    for (GoldStory.Event event : gold.events()) {
      List<Happening> found =
          reports.stream().flatMap(report -> marks(report, event).stream()).toList();
      recall.add(!found.isEmpty());
      if (found.isEmpty()) {
        errors.tell("HAPPENING", event.mentions().stream().map(Mention::text).toList());
        continue;
      }
      score("DATE", dates, event, found, mark -> sameDate(event.date(), mark.date()));
      score("STATUS", statuses, event, found, mark -> event.status().equals(status(mark)));
    }
  }

  private void score(
      String kind,
      Share share,
      GoldStory.Event event,
      List<Happening> found,
      Predicate<Happening> right) {
    boolean any = found.stream().anyMatch(right);
    share.add(any);
    if (!any) {
      errors.tell(kind, event.date(), event.status(), event.what(), found);
    }
  }

  private static List<Happening> marks(Story.Report report, GoldStory.Event event) {
    String article = report.article().id();
    return report.marked().marks(Happening.class).stream()
        .filter(
            mark ->
                event.mentions().stream()
                    .anyMatch(gold -> gold.overlap(article, mark.start(), mark.end()) > 0))
        .toList();
  }

  private static boolean sameDate(@Nullable String gold, @Nullable String date) {
    return gold == null ? date == null : (date != null && date.startsWith(gold));
  }

  private static String status(Happening mark) {
    return mark.status().name().toLowerCase(Locale.ROOT);
  }

  List<Measure> measures() {
    return List.of(
        recall.measure("happening recall"),
        dates.measure("happening date"),
        statuses.measure("happening status"));
  }
}
