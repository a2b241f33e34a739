package dev.firsthand.quality.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// What a model was made from: stands beside it as a text.
///
/// @param command what makes it
/// @param sources the training data and their licences
/// @param files the files and folders that were read
public record ModelRecord(String command, String sources, List<Path> files) {

  public String text() {
    return """
    Made by: %s
    Trained on: %s
    SHA-256 of the data: %s
    """
        .formatted(command, sources, digest());
  }

  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path path : files) {
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
