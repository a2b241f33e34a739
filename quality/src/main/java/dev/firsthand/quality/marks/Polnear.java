package dev.firsthand.quality.marks;

import dev.firsthand.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads PolNeAR: texts with brat annotation of source, cue and content.
final class Polnear {

  /// Who said what.
  ///
  /// @param content the parts of the content, which may be broken by the cue
  /// @param source the parts of the source; none if the text names none
  record Attribution(List<Span> content, List<Span> source, List<Span> cue) {}

  record Document(String name, String text, List<Attribution> attributions) {}

  private Polnear() {}

  static List<Document> part(Path folder, String part) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve(part).resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        Path ann = folder.resolve(part).resolve("attributions").resolve(name + ".ann");
        documents.add(new Document(name, Files.readString(file), attributions(ann)));
      }
    }
    return documents;
  }

  private static List<Attribution> attributions(Path file) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("T")) {
        spans.put(fields[0], spans(fields[1]));
      } else if (line.startsWith("E")) {
        attributions.add(attribution(fields[1], spans));
      }
    }
    attributions.removeIf(attribution -> attribution.content().isEmpty());
    attributions.sort(Comparator.comparingInt(one -> one.content().getFirst().start()));
    return attributions;
  }

  private static List<Span> spans(String field) {
    List<Span> parts = new ArrayList<>();
    for (String part : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = part.strip().split(" ", -1);
      parts.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return parts;
  }

  private static Attribution attribution(String roles, Map<String, List<Span>> spans) {
    List<Span> content = new ArrayList<>();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    for (String role : roles.split(" ", -1)) {
      String[] parts = role.split(":", -1);
      if (parts.length == 2) {
        List<Span> target =
            parts[0].startsWith("Content")
                ? content
                : parts[0].startsWith("Source")
                    ? source
                    : parts[0].startsWith("Cue") ? cue : new ArrayList<>();
        target.addAll(spans.getOrDefault(parts[1], List.of()));
      }
    }
    return new Attribution(content, source, cue);
  }
}
