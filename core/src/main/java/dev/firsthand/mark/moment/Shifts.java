package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.When.Shift;

/// Reads `last`, `this`, `next` and their like.
final class Shifts {

  private Shifts() {}

  static Shift at(TimeTokens tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return Shift.OPEN;
    }
    return switch (tokens.get(at).lower()) {
      case "last", "past", "previous" -> Shift.LAST;
      case "this", "current" -> Shift.THIS;
      case "next", "coming", "following", "upcoming" -> Shift.NEXT;
      default -> Shift.OPEN;
    };
  }

  /// How many units away that is.
  static int units(Shift shift) {
    return switch (shift) {
      case LAST -> -1;
      case THIS, OPEN -> 0;
      case NEXT -> 1;
    };
  }
}
