package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads the news of which nobody has said what is in it, article by article.
///
/// @param files `articles-*.jsonl.gz`, in the order of their names
record UnlabelledNews(List<Path> files) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static UnlabelledNews in(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new UnlabelledNews(
          all.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList());
    }
  }

  /// Gives the body of each article with the tokens of its sentences.
  void read(BiConsumer<String, List<List<Token>>> reader) {
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String body = JSON.readTree(line).path("content_original").asText();
          reader.accept(body, sentences(body));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }

  private static List<List<Token>> sentences(String body) {
    List<List<Token>> sentences = new ArrayList<>();
    for (Span span : Sentences.of(body, "en")) {
      sentences.add(Tokens.of(body, span));
    }
    return sentences;
  }
}
