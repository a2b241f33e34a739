package dev.firsthand.quality.bench;

import dev.firsthand.record.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The pages of a set in memory, as bytes and as text.
record BenchPages(List<BenchPage> all) {

  /// @param text for those who cannot read bytes; its decoding counts only where it is ours
  record BenchPage(Page page, String text) {

    String id() {
      return page.id();
    }
  }

  BenchPages {
    all = List.copyOf(all);
  }

  static BenchPages read(Path folder) throws IOException {
    List<BenchPage> pages = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        byte[] bytes = in.readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        pages.add(new BenchPage(Page.of(String.valueOf(file.getFileName()), bytes), text));
      }
    }
    return new BenchPages(pages);
  }

  long bytes() {
    return all.stream().mapToLong(page -> page.page().bytes().length).sum();
  }
}
