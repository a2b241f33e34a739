package dev.firsthand.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The digests of the data that the floors were measured on, by `corpora.tsv`.
///
/// @param digests SHA-256 by folder
record Corpora(Map<String, String> digests) {

  static Corpora read() throws IOException {
    try (InputStream in = Corpora.class.getResourceAsStream("corpora.tsv")) {
      if (in == null) {
        throw new IOException("no resource corpora.tsv");
      }
      Map<String, String> digests = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          digests.put(fields[0], fields[1]);
        }
      }
      return new Corpora(digests);
    }
  }

  /// Why the scores of a folder say nothing about its floors: nothing when its data is the same.
  Optional<String> difference(Path data, String folder) {
    String digest = Corpus.digest(List.of(data.resolve(folder)));
    return digest.equals(digests.get(folder))
        ? Optional.empty()
        : Optional.of(
            folder + ": other data than the floors were measured on; corpora.tsv: " + digest);
  }
}
