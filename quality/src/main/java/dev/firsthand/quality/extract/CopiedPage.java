package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page of `extract/wcxb` as text, copied as each of [CopyHabit#ALL] does it.
///
/// @param gold what people wrote down of it
record CopiedPage(String url, JsonNode gold, List<String> copies) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// All pages in the order of their ids.
  static List<CopiedPage> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder.resolve("ground-truth"))) {
      files = list.sorted().toList();
    }
    List<CopiedPage> pages = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".json", ".html.gz");
      pages.add(read(folder.resolve("html").resolve(name), JSON.readTree(file.toFile())));
    }
    return pages;
  }

  private static CopiedPage read(Path html, JsonNode told) throws IOException {
    JsonNode gold = told.path("ground_truth");
    try (var in = new GZIPInputStream(Files.newInputStream(html))) {
      Document page = Jsoup.parse(in, null, "");
      List<String> copies =
          CopyHabit.ALL.stream()
              .map(habit -> habit.cut(CopiedText.of(page, habit), article(gold)))
              .toList();
      return new CopiedPage(told.path("url").asText(), gold, copies);
    }
  }

  private static String article(JsonNode gold) {
    return gold.path("main_content").asText("");
  }

  /// The text that people took for the article.
  String article() {
    return article(gold);
  }
}
