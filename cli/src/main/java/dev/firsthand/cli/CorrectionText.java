package dev.firsthand.cli;

import dev.firsthand.record.Correction;

/// Tells a correction in words.
final class CorrectionText {

  private CorrectionText() {}

  static String of(Correction correction) {
    return Console.printable(
        switch (correction) {
          case Correction.Move(String article, String story) ->
              article + " was moved to story " + story + ".";
          case Correction.Split(String article, String story) ->
              article + " was split off into story " + story + ".";
          case Correction.Merge(String story, String into) ->
              "Story " + story + " was merged into story " + into + ".";
          case Correction.Pin(String article) -> article + " was pinned where it is.";
          case Correction.Apart(String article, String other) ->
              article + " and " + other + " never share a story.";
          case Correction.Unfold(String outlet) ->
              "Pieces of " + outlet + " are never taken for captures of each other.";
        });
  }
}
