package dev.firsthand.quality.marks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads GUM: CoNLL-U, gzipped, a file a document, with the official split.
final class Gum {

  /// A syntactic word.
  ///
  /// @param tag Penn tag
  /// @param head the number of the word that governs it, from 1; 0 is the root
  /// @param entities what the `Entity=` field says: brackets that open and close here
  /// @param glued no blank stands behind it
  record Word(String form, String tag, int head, String relation, String entities, boolean glued) {}

  private Gum() {}

  /// The documents of one part (`train`, `dev`, `test`), in the order of their names.
  static List<List<List<Word>>> part(Path folder, String part) throws IOException {
    Set<String> dev = names(folder, "dev");
    Set<String> test = names(folder, "test");
    List<List<List<Word>>> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("dep"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".conllu.gz", "");
        String own = dev.contains(name) ? "dev" : test.contains(name) ? "test" : "train";
        if (own.equals(part)) {
          documents.add(document(file));
        }
      }
    }
    return documents;
  }

  private static Set<String> names(Path folder, String part) throws IOException {
    Set<String> names = new TreeSet<>();
    String section = "";
    for (String line : Files.readAllLines(folder.resolve("splits.md"))) {
      if (line.startsWith("#")) {
        section = line.replace("#", "").strip();
      } else if (section.startsWith(part) && line.contains("GUM_")) {
        names.add(line.substring(line.indexOf("GUM_")).strip());
      }
    }
    return names;
  }

  private static List<List<Word>> document(Path file) throws IOException {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isEmpty()) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      } else if (Character.isDigit(line.charAt(0))) {
        String[] fields = line.split("\t", -1);
        if (!fields[0].contains("-") && !fields[0].contains(".")) {
          sentence.add(word(fields));
        }
      }
    }
    return sentences;
  }

  private static Word word(String[] fields) {
    String entities = "";
    for (String field : fields[9].split("\\|", -1)) {
      if (field.startsWith("Entity=")) {
        entities = field.substring("Entity=".length());
      }
    }
    return new Word(
        fields[1],
        fields[4],
        Integer.parseInt(fields[6]),
        fields[7],
        entities,
        fields[9].contains("SpaceAfter=No"));
  }

  private static List<String> lines(Path file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
