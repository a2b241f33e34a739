package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import java.util.List;
import java.util.Optional;

/// The surname of a person who has one beside a given name, long enough to be told alone.
public final class Surname {

  private static final int SHORTEST = 4;

  private Surname() {}

  /// @param words of the full name
  public static Optional<String> of(List<String> words, Name.Kind kind) {
    return kind == Name.Kind.PERSON && words.size() > 1
        ? Optional.of(words.getLast()).filter(last -> last.length() >= SHORTEST)
        : Optional.empty();
  }
}
