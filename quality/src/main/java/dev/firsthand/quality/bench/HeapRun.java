package dev.firsthand.quality.bench;

import dev.firsthand.extract.Extractor;
import dev.firsthand.quality.bench.BenchPages.BenchPage;
import dev.firsthand.record.Page;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Extracts many pages, no two alike, and prints the heap that is in use after a collection.
///
/// The pages at hand come round again and again, each time with another id, address, class names
/// and words, so that whatever grows with what was seen shows.
final class HeapRun {

  private static final int EACH = 20_000;

  private HeapRun() {}

  static void run(BenchPages pages, int count) {
    Extractor extractor = new Extractor();
    System.out.println("pages\theap in use, MB");
    print(0);
    for (int i = 1; i <= count; i++) {
      extractor.extract(changed(pages.all().get(i % pages.all().size()), i));
      if (i % EACH == 0) {
        print(i);
      }
    }
  }

  private static Page changed(BenchPage page, int number) {
    String text =
        page.text()
            .replace("class=\"", "class=\"n" + number + " ")
            .replace(" the ", " the" + number + " ");
    String id = page.id() + '-' + number;
    return new Page(
        id, id, "https://example.org/" + id, null, null, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void print(int pages) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(Locale.ROOT, "%d\t%.1f%n", pages, used / 1e6);
  }
}
