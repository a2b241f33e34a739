package dev.firsthand.capture;

import java.nio.file.Path;

/// One file to read, or a name that leads to none.
sealed interface Found {

  /// What the page in it will be called.
  String id();

  /// The path as the user can find it again.
  String source();

  /// @param bytes its size, for telling how far the work is
  record File(String id, String source, Path path, long bytes) implements Found {}

  record StandardInput(String id, String source) implements Found {}

  record Missing(String id, String source, String reason) implements Found {}
}
