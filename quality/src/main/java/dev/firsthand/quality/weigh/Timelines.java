package dev.firsthand.quality.weigh;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.record.Dossier.Milestone;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.timeline.Milestones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Scores the milestones of long stories on `timelines/t17`: for each timeline that journalists
/// wrote, as many days as it has, and as many sentences a day, out of the articles of its time.
///
/// The best known results are averages over 19 timelines, of which the set holds the articles of
/// 14 only.
public final class Timelines {

  private final Errors errors;
  private final Share dates = new Share();
  private final Share rouge = new Share();

  private Timelines(Errors errors) {
    this.errors = errors;
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    Timelines timelines = new Timelines(errors);
    try (Stream<Path> topics = Files.list(folder.resolve("references"))) {
      for (Path topic : topics.sorted().toList()) {
        Path articles = folder.resolve("documents").resolve(topic.getFileName() + ".csv.gz");
        if (Files.exists(articles)) {
          timelines.addTopic(topic, reports(articles));
        }
      }
    }
    return List.of(timelines.dates.measure("date F1"), timelines.rouge.measure("align ROUGE-1"));
  }

  private static List<Story.Report> reports(Path file) throws IOException {
    Marker marker = new Marker();
    return TimelineFiles.articles(file).parallelStream()
        .map(article -> new Story.Report(marker.mark(article), List.of()))
        .toList();
  }

  private void addTopic(Path topic, List<Story.Report> reports) throws IOException {
    try (Stream<Path> files = Files.list(topic)) {
      for (Path file : files.sorted().toList()) {
        add(topic.getFileName() + "/" + file.getFileName(), TimelineFiles.timeline(file), reports);
      }
    }
  }

  private void add(
      String name, SortedMap<LocalDate, List<String>> reference, List<Story.Report> reports) {
    LocalDate from = reference.firstKey();
    LocalDate to = reference.lastKey();
    List<Story.Report> within =
        reports.stream()
            .filter(
                report ->
                    IsoTime.date(report.article().published())
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .isPresent())
            .toList();
    int sentences = reference.values().stream().mapToInt(List::size).sum();
    int each = Math.max(1, Math.round((float) sentences / reference.size()));
    List<Milestone> found =
        Milestones.of(new Story(name, within), from, to, reference.size(), each);
    Map<LocalDate, List<String>> told = new HashMap<>();
    found.forEach(day -> told.put(LocalDate.parse(day.date()), texts(day)));
    Set<LocalDate> both = new HashSet<>(reference.keySet());
    both.retainAll(told.keySet());
    double dateF1 = 2.0 * both.size() / (reference.size() + told.size());
    double alignment = AlignedRouge.f1(told, reference);
    dates.add(dateF1);
    rouge.add(alignment);
    errors.tell(name, "date F1 %.3f, align ROUGE-1 %.3f".formatted(dateF1, alignment));
  }

  private static List<String> texts(Milestone day) {
    return day.sentences().stream().map(excerpt -> excerpt.text()).toList();
  }
}
