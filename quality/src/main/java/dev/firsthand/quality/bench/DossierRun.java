package dev.firsthand.quality.bench;

import dev.firsthand.Pipeline;
import dev.firsthand.quality.AllSides;
import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Assignments;
import dev.firsthand.tell.Markdown;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Measures how long a story file of 2, 100 and 1,000 reports takes, warm, in CPU time of the
/// thread: on the largest stories that a year of news falls into, put together until there are so
/// many reports. A union holds more different figures and quotes than a true story of that size.
final class DossierRun {

  private static final int YEAR = 2016;
  private static final List<Integer> SIZES = List.of(2, 100, 1000);
  private static final int ROUNDS = 5;

  /// So many reports are weighed before the clock starts.
  private static final int WARM_UP = 3000;

  private DossierRun() {}

  static void run(Path data) throws IOException {
    List<List<Story.Report>> stories = stories(new AllSides(data.resolve(AllSides.SET)));
    System.out.println(
        "reports\tms, best of " + ROUNDS + "\tms, median\tms to tell it, best\tclaims");
    for (int size : SIZES) {
      measure(union(stories, size));
    }
  }

  private static void measure(Story story) {
    Pipeline pipeline = new Pipeline();
    int rounds = Math.max(ROUNDS, WARM_UP / story.reports().size());
    Dossier dossier = pipeline.weigh(story, null);
    List<Double> weighing = times(rounds, () -> pipeline.weigh(story, null));
    List<Double> telling = times(rounds, () -> Markdown.of(dossier));
    System.out.printf(
        "%d\t%.1f\t%.1f\t%.1f\t%d%n",
        story.reports().size(),
        weighing.getFirst(),
        weighing.get(ROUNDS / 2),
        telling.getFirst(),
        dossier.claims().size());
  }

  /// The CPU times of the last rounds, the shortest first, in milliseconds.
  private static List<Double> times(int rounds, Supplier<?> work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = clock.getCurrentThreadCpuTime();
      Objects.requireNonNull(work.get());
      times.add((clock.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return times.subList(rounds - ROUNDS, rounds).stream().sorted().toList();
  }

  /// The stories of the year, the largest first.
  private static List<List<Story.Report>> stories(AllSides news) throws IOException {
    Pipeline pipeline = new Pipeline();
    Assignments assignments = new Assignments();
    List<Story.Report> reports = new ArrayList<>();
    for (Article article : news.articles(YEAR, YEAR)) {
      Marked marked = pipeline.mark(article);
      StoryChange change = pipeline.relate(marked);
      assignments.add(change);
      reports.add(new Story.Report(marked, change.lineage()));
    }
    return assignments.stories(reports).stream()
        .map(Story::reports)
        .sorted(Comparator.<List<Story.Report>>comparingInt(List::size).reversed())
        .toList();
  }

  private static Story union(List<List<Story.Report>> stories, int size) {
    List<Story.Report> reports =
        stories.stream()
            .filter(story -> size > SIZES.getFirst() || story.size() == size)
            .flatMap(List::stream)
            .limit(size)
            .toList();
    return new Story("union", reports);
  }
}
