package dev.firsthand.quality.extract;

import dev.firsthand.extract.Extractor;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Runs the extractor over gzipped pages.
final class GoldPages {

  private static final Extractor EXTRACTOR = new Extractor();

  private GoldPages() {}

  /// The article of the page in a file, or nothing when it was rejected.
  static Optional<Article> article(Path file, String url) throws IOException {
    Page page = page(file, url);
    return EXTRACTOR.extract(page) instanceof Outcome.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }

  /// The files of a folder, in order.
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static Page page(Path file, String url) throws IOException {
    String name = file.getFileName().toString();
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new Page(name, name, url, null, null, in.readAllBytes());
    }
  }
}
