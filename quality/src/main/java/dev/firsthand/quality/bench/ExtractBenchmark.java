package dev.firsthand.quality.bench;

import dev.firsthand.quality.bench.BenchPages.BenchPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The time in which each contestant reads all pages of the set that `firsthand.data` and
/// `firsthand.set` name: `./bench --jmh [JMH's arguments]`.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class ExtractBenchmark {

  @Param({"FIRSTHAND", "JSOUP", "READABILITY4J", "BOILERPIPE"})
  public String contestant = "";

  private @Nullable BenchPages pages;

  @Setup
  public void read() throws IOException {
    String set = System.getProperty("firsthand.set", "extract/scrapinghub");
    pages = BenchPages.read(Path.of(System.getProperty("firsthand.data"), set, "html"));
  }

  @Benchmark
  public int allPages() {
    if (pages == null) {
      throw new IllegalStateException("no pages were read");
    }
    int found = 0;
    Contestant reader = Contestant.valueOf(contestant);
    for (BenchPage page : pages.all()) {
      found += reader.read(page);
    }
    return found;
  }
}
