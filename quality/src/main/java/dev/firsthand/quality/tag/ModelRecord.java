package dev.firsthand.quality.tag;

import dev.firsthand.quality.Corpus;
import java.nio.file.Path;
import java.util.List;

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
    return Corpus.digest(files);
  }
}
