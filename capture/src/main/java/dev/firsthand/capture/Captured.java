package dev.firsthand.capture;

import dev.firsthand.json.Line;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;

/// One thing read from the inputs.
public sealed interface Captured {

  /// Where it came from, for messages and for knowing it again.
  String source();

  /// A page whose article is still to be taken out.
  record OfPage(Page page) implements Captured {
    @Override
    public String source() {
      return page.source();
    }
  }

  /// A line of JSON, with as much of the way done as it carries.
  ///
  /// @param text the line as it stood, without its end
  record OfLine(String source, String text, Line line) implements Captured {}

  /// Something that could not be read.
  record Refused(Outcome.Rejected rejected) implements Captured {
    @Override
    public String source() {
      return rejected.source();
    }
  }

  /// Something that could not be read, and why.
  static Refused refused(String id, String source, String reason) {
    return new Refused(new Outcome.Rejected(id, source, reason));
  }
}
