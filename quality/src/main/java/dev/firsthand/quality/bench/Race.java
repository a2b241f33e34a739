package dev.firsthand.quality.bench;

import dev.firsthand.quality.bench.BenchPages.BenchPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lets the contestants read all pages in turn on one thread, round after round, so that whatever
/// else the machine does hits them alike; the median round counts. Before, each reads for some
/// seconds, since the JIT compiler needs them the more, the busier the machine is.
final class Race {

  private static final double NANOS = 1e9;

  private final BenchPages pages;
  private final Map<Contestant, List<Long>> times = new EnumMap<>(Contestant.class);
  private long found;

  private Race(BenchPages pages) {
    this.pages = pages;
  }

  static void run(BenchPages pages, Duration warmUp, int rounds) {
    Race race = new Race(pages);
    for (Contestant contestant : Contestant.values()) {
      race.warmUp(contestant, warmUp);
    }
    for (int round = 0; round < rounds; round++) {
      for (Contestant contestant : Contestant.values()) {
        long time = race.time(contestant);
        race.times.computeIfAbsent(contestant, _ -> new ArrayList<>()).add(time);
      }
    }
    race.print();
  }

  private void warmUp(Contestant contestant, Duration least) {
    long left = least.toNanos();
    while (left > 0) {
      left -= time(contestant);
    }
  }

  private long time(Contestant contestant) {
    long start = System.nanoTime();
    for (BenchPage page : pages.all()) {
      found += contestant.read(page);
    }
    return System.nanoTime() - start;
  }

  private double seconds(Contestant contestant) {
    List<Long> sorted = new ArrayList<>(times.getOrDefault(contestant, List.of()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2) / NANOS;
  }

  private void print() {
    System.out.println("reader\tpages/s\tMB/s\ttime, firsthand = 1\ttime, jsoup = 1");
    for (Contestant contestant : Contestant.values()) {
      double seconds = seconds(contestant);
      System.out.printf(
          Locale.ROOT,
          "%s\t%.0f\t%.1f\t%.2f\t%.2f%n",
          contestant.label(),
          pages.all().size() / seconds,
          pages.bytes() / 1e6 / seconds,
          seconds / seconds(Contestant.FIRSTHAND),
          seconds / seconds(Contestant.JSOUP));
    }
    System.err.println("bench: checksum " + found);
  }
}
