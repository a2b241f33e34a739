package dev.firsthand.quality.bench;

import dev.firsthand.quality.bench.BenchPages.BenchPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lets the contestants read all pages in turn on one thread, round after round. In a round they
/// take turns after every few pages, so that whatever else the machine does hits them alike; what
/// counts of their ratio is the median of the rounds' ratios. Before, each reads for some seconds,
/// since the JIT compiler needs them the more, the busier the machine is.
final class Race {

  private static final double NANOS = 1e9;

  /// So many pages make a turn: some hundredths of a second.
  private static final int TURN = 20;

  private final BenchPages pages;
  private final List<Map<Contestant, Long>> rounds = new ArrayList<>();
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
      race.rounds.add(race.round());
    }
    race.print();
  }

  private void warmUp(Contestant contestant, Duration least) {
    long left = least.toNanos();
    while (left > 0) {
      left -= time(contestant, pages.all());
    }
  }

  private Map<Contestant, Long> round() {
    Map<Contestant, Long> times = new EnumMap<>(Contestant.class);
    int count = pages.all().size();
    for (int from = 0; from < count; from += TURN) {
      List<BenchPage> turn = pages.all().subList(from, Math.min(count, from + TURN));
      for (Contestant contestant : Contestant.values()) {
        times.merge(contestant, time(contestant, turn), Long::sum);
      }
    }
    return times;
  }

  private long time(Contestant contestant, List<BenchPage> turn) {
    long start = System.nanoTime();
    for (BenchPage page : turn) {
      found += contestant.read(page);
    }
    return System.nanoTime() - start;
  }

  private double seconds(Contestant contestant) {
    return median(rounds.stream().map(round -> seconds(round, contestant)).toList());
  }

  private double ratio(Contestant one, Contestant other) {
    return median(rounds.stream().map(r -> seconds(r, one) / seconds(r, other)).toList());
  }

  private static double seconds(Map<Contestant, Long> round, Contestant contestant) {
    return round.getOrDefault(contestant, 0L) / NANOS;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
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
          ratio(contestant, Contestant.FIRSTHAND),
          ratio(contestant, Contestant.JSOUP));
    }
    System.err.println("bench: checksum " + found);
  }
}
