package dev.firsthand.cli;

import dev.firsthand.json.JsonLines;

/// Tells the next command of a pipe what was refused.
final class PassOn {

  private PassOn() {}

  static void rejection(Console console, Prepared.Refused refused) {
    console.line(JsonLines.rejected(refused.rejected().id(), refused.rejected().reason()));
  }
}
