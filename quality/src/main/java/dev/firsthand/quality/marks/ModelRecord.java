package dev.firsthand.quality.marks;

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
/// @param sources the training data and their licences
/// @param files the files and folders that were read
record ModelRecord(String sources, List<Path> files) {

  String text() {
    return """
    Made by: dev.firsthand.quality.marks.Train DATA core/src/main/resources
    Trained on: %s
    SHA-256 of the data: %s
    """
        .formatted(sources, digest());
  }

  String digest() {
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
