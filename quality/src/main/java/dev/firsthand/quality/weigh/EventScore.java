package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Scores happenings: found by any mark on one of their mentions, and the date and status of such
/// a mark. As the guidelines have it, the date is that of the story file, which knows all reports,
/// and one that is coarser but not wrong counts half.
final class EventScore {

  private static final double COARSER = 0.5;

  private record Place(String article, int start, int end) {}

  /// A mark, with the date that the story file has for it.
  private record Dated(Happening mark, @Nullable String date) {}

  private final Errors errors;
  private final Share recall = new Share();
  private final Share dates = new Share();
  private final Share statuses = new Share();

  EventScore(Errors errors) {
    this.errors = errors;
  }

  void add(GoldStory gold, List<Story.Report> reports, Dossier dossier) {
    Map<Place, String> dates = dates(dossier);
    for (GoldStory.Event event : gold.events()) {
      List<Dated> found =
          reports.stream().flatMap(report -> marks(report, event, dates).stream()).toList();
      recall.add(!found.isEmpty());
      if (found.isEmpty()) {
        errors.tell("HAPPENING", event.mentions().stream().map(Mention::text).toList());
        continue;
      }
      score("DATE", this.dates, event, found, one -> date(event.date(), one.date()));
      score("STATUS", statuses, event, found, one -> event.status().equals(status(one)) ? 1 : 0);
    }
  }

  /// What the story file has for each mention of a happening that it dates.
  private static Map<Place, String> dates(Dossier dossier) {
    Map<Place, String> dates = new HashMap<>();
    Stream.concat(dossier.timeline().stream(), dossier.watch().stream())
        .filter(entry -> entry.date() != null)
        .forEach(
            entry ->
                entry.mentions().stream()
                    .map(mention -> new Place(mention.article(), mention.start(), mention.end()))
                    .forEach(place -> dates.put(place, entry.date())));
    return dates;
  }

  private void score(
      String kind,
      Share share,
      GoldStory.Event event,
      List<Dated> found,
      ToDoubleFunction<Dated> score) {
    double best = found.stream().mapToDouble(score).max().orElse(0);
    share.add(best);
    if (best < 1) {
      errors.tell(kind, event.date(), event.status(), event.what(), found);
    }
  }

  private static List<Dated> marks(
      Story.Report report, GoldStory.Event event, Map<Place, String> dates) {
    String article = report.article().id();
    return report.marked().marks(Happening.class).stream()
        .filter(
            mark ->
                event.mentions().stream()
                    .anyMatch(gold -> gold.overlap(article, mark.start(), mark.end()) > 0))
        .map(
            mark ->
                new Dated(
                    mark,
                    dates.getOrDefault(new Place(article, mark.start(), mark.end()), mark.date())))
        .toList();
  }

  private static double date(@Nullable String gold, @Nullable String date) {
    if (gold == null || date == null) {
      return gold == null && date == null ? 1 : 0;
    }
    return date.startsWith(gold) ? 1 : gold.startsWith(date) ? COARSER : 0;
  }

  private static String status(Dated one) {
    return one.mark().status().name().toLowerCase(Locale.ROOT);
  }

  List<Measure> measures() {
    return List.of(
        recall.measure("happening recall"),
        dates.measure("happening date"),
        statuses.measure("happening status"));
  }
}
