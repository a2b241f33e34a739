package dev.firsthand.quality.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads names in column files: Wikigold, Universal NER, CrossNER. A document is a list of
/// sentences.
final class ConllNames {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("PER", "PER"),
          Map.entry("LOC", "LOC"),
          Map.entry("ORG", "ORG"),
          Map.entry("MISC", "OTH"),
          Map.entry("OTH", "O"),
          Map.entry("person", "PER"),
          Map.entry("politician", "PER"),
          Map.entry("organisation", "ORG"),
          Map.entry("politicalparty", "ORG"),
          Map.entry("country", "LOC"),
          Map.entry("location", "LOC"),
          Map.entry("event", "OTH"),
          Map.entry("election", "OTH"),
          Map.entry("misc", "OTH"));

  private final List<List<TaggedSentence>> documents = new ArrayList<>();
  private List<TaggedSentence> document = new ArrayList<>();
  private SentenceBuilder sentence = new SentenceBuilder(0);
  private String last = "O";

  private ConllNames() {}

  /// Wikigold: word, blank, tag; `-DOCSTART-` opens a document.
  static List<List<TaggedSentence>> wikigold(Path file) throws IOException {
    return new ConllNames().read(file, " ", 0, 1);
  }

  /// Universal NER: number, word, tag; `# newdoc` opens a document.
  static List<List<TaggedSentence>> universal(Path file) throws IOException {
    return new ConllNames().read(file, "\t", 1, 2);
  }

  /// CrossNER: word, tag; single sentences.
  static List<List<TaggedSentence>> crossner(Path file) throws IOException {
    return new ConllNames().read(file, "\t", 0, 1);
  }

  private List<List<TaggedSentence>> read(Path file, String separator, int word, int tag)
      throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        endSentence();
      } else if (line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
        endDocument();
      } else if (!line.startsWith("# ")) {
        String[] fields = line.split(separator, -1);
        sentence.addName(fields[word], bio(fields[tag]));
      }
    }
    endDocument();
    return documents;
  }

  /// IOB1 and IOB2 alike become BIO with this project's kinds.
  private String bio(String tag) {
    String kind = tag.equals("O") ? "O" : KINDS.getOrDefault(tag.substring(2), "O");
    boolean begins = tag.startsWith("B-") || !last.equals(kind);
    last = kind;
    return kind.equals("O") ? "O" : (begins ? "B-" : "I-") + kind;
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      document.add(sentence.build());
      sentence = new SentenceBuilder(sentence.offset());
    }
    last = "O";
  }

  private void endDocument() {
    endSentence();
    if (!document.isEmpty()) {
      documents.add(document);
      sentence = new SentenceBuilder(0);
      document = new ArrayList<>();
    }
  }
}
