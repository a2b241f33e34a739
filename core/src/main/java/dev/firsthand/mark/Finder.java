package dev.firsthand.mark;

/// Finds marks of one kind.
///
/// A finder holds no state of the text it reads, so that one serves all threads.
@FunctionalInterface
public interface Finder {

  /// Adds what it finds to the reading, in `char` offsets.
  void find(Reading reading);
}
