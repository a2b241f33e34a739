package dev.firsthand.cli;

import dev.firsthand.capture.Captured;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.StoryChange;
import java.util.Optional;

/// What the steps that look at one input alone made of it.
sealed interface Prepared {

  /// An article, marked as far as the command asked for it.
  ///
  /// @param change what an earlier `relate` said of it
  record Ready(Captured from, Marked marked, Optional<StoryChange> change) implements Prepared {}

  /// @param earlier an earlier command refused it and has listed it
  record Refused(Outcome.Rejected rejected, boolean earlier) implements Prepared {}
}
