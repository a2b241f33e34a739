package dev.firsthand.quality.weigh;

import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads the files of `timelines/t17`.
final class TimelineFiles {

  private static final int DATE = "2011-02-15".length();

  private TimelineFiles() {}

  /// The articles of a topic: a CSV file of dates and texts, a line of a text a sentence.
  static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (CSVParser rows =
        CSVParser.parse(
            new GZIPInputStream(Files.newInputStream(file)),
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        String id = file.getFileName() + " " + row.getRecordNumber();
        articles.add(article(id, row.get("date"), row.get("text")));
      }
    }
    return articles;
  }

  /// A timeline: a date, its sentences, a line of dashes, and so on.
  static SortedMap<LocalDate, List<String>> timeline(Path file) throws IOException {
    SortedMap<LocalDate, List<String>> timeline = new TreeMap<>();
    List<String> sentences = new ArrayList<>();
    for (String line : text(Files.readAllBytes(file)).lines().map(String::strip).toList()) {
      boolean isDate = line.length() == DATE && IsoTime.date(line).isPresent();
      if (isDate) {
        sentences = timeline.computeIfAbsent(LocalDate.parse(line), _ -> new ArrayList<>());
      } else if (line.startsWith("-----")) {
        sentences = new ArrayList<>();
      } else if (!line.isEmpty()) {
        sentences.add(line);
      }
    }
    return timeline;
  }

  /// UTF-8, or else ISO 8859-1.
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static Article article(String id, String published, String body) {
    return new Article(
        id,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        published,
        null,
        "en",
        body.strip(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
