package dev.firsthand.quality.bench;

import dev.firsthand.quality.AllSides;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.Relater;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Relates very many articles in one stream and prints, for each tenth of it, how fast it went
/// and the heap that is in use after a collection: neither may depend on how much came before.
///
/// The articles of `stream/allsides` come round again and again, each time years later and about
/// other people and places. Only the time of relating counts, on one thread.
final class GrowthRun {

  private static final int PARTS = 10;

  private GrowthRun() {}

  static void run(Path data, int count) throws IOException {
    List<Article> articles =
        new AllSides(data.resolve(AllSides.SET)).articles(AllSides.FIRST_YEAR, AllSides.LAST_YEAR);
    Relater relater = new Relater();
    Clock clock = new Clock();
    int part = count / PARTS;
    int checkpointBytes = 0;
    System.out.println("articles\tarticles/s\theap in use, MB\tcheckpoint, MB");
    for (int i = 0; i < count; i++) {
      Renaming renaming = new Renaming(i / articles.size());
      Marked marked = new Marked(renaming.of(articles.get(i % articles.size())), List.of());
      clock.start();
      relater.relate(marked);
      var checkpoint = relater.checkpoint();
      clock.stop();
      checkpointBytes = checkpoint.map(kept -> kept.state().length).orElse(checkpointBytes);
      if ((i + 1) % part == 0) {
        print(i + 1, part / clock.seconds(), checkpointBytes);
        clock = new Clock();
      }
    }
  }

  private static void print(int articles, double speed, int checkpointBytes) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT, "%d\t%.0f\t%.0f\t%.1f%n", articles, speed, used / 1e6, checkpointBytes / 1e6);
  }

  /// Counts the processor's time between start and stop.
  static final class Clock {

    private static final double NANOS = 1e9;

    private long started;
    private long passed;

    void start() {
      started = now();
    }

    void stop() {
      passed += now() - started;
    }

    double seconds() {
      return passed / NANOS;
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }
}
