package dev.firsthand.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The digest of gold data, which pins what a score was measured and a model trained on.
public final class Corpus {

  private Corpus() {}

  /// The SHA-256 of the content of all these files, and of those below these folders in the order
  /// of their names.
  public static String digest(List<Path> paths) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path path : paths) {
        try (Stream<Path> tree = Files.walk(path)) {
          for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
