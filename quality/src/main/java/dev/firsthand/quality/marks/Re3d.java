package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.firsthand.quality.marks.NameConvention.Phrase;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the names of RE3D. Its people marked any words that stand for somebody or something, and
/// often the whole without its parts, so a name inside of a description is not judged.
final class Re3d {

  private static final JsonMapper JSON = new JsonMapper();
  private static final NameConvention CONVENTION = new NameConvention(false);

  /// A mention by the offsets of its document.
  private record Marked(String kind, Span span) {}

  private Re3d() {}

  /// The documents in the order of their folders and lines, a tag a token.
  static List<List<TaggedSentence>> tagged(Path folder) throws IOException {
    List<List<TaggedSentence>> documents = new ArrayList<>();
    List<Path> folders;
    try (Stream<Path> all = Files.list(folder)) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    for (Path source : folders) {
      Map<String, List<Marked>> marked = marked(source.resolve("entities.json"));
      for (JsonNode document : lines(source.resolve("documents.json"))) {
        String id = document.path("_id").asText();
        documents.add(tagged(document.path("text").asText(), marked.getOrDefault(id, List.of())));
      }
    }
    return documents;
  }

  private static Map<String, List<Marked>> marked(Path file) throws IOException {
    Map<String, List<Marked>> marked = new HashMap<>();
    for (JsonNode line : lines(file)) {
      String kind =
          switch (line.path("type").asText()) {
            case "Person" -> "PER";
            case "Organisation" -> "ORG";
            case "Location" -> "LOC";
            default -> "OTH";
          };
      Span span = new Span(line.path("begin").asInt(), line.path("end").asInt());
      marked
          .computeIfAbsent(line.path("documentId").asText(), _ -> new ArrayList<>())
          .add(new Marked(kind, span));
    }
    return marked;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  private static List<TaggedSentence> tagged(String text, List<Marked> marked) {
    List<TaggedSentence> sentences = new ArrayList<>();
    for (Span span : Sentences.of(text, "en")) {
      List<Token> tokens = Tokens.of(text, span);
      List<Phrase> phrases = new ArrayList<>();
      for (Marked mention : marked) {
        int start = 0;
        while (start < tokens.size() && tokens.get(start).end() <= mention.span.start()) {
          start++;
        }
        int end = start;
        while (end < tokens.size() && tokens.get(end).start() < mention.span.end()) {
          end++;
        }
        if (end > start) {
          phrases.add(new Phrase(mention.kind, start, end, ""));
        }
      }
      sentences.add(CONVENTION.tagged(tokens, phrases));
    }
    return sentences;
  }
}
