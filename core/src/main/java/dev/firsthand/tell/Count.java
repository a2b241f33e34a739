package dev.firsthand.tell;

/// Writes how many of something there are.
final class Count {

  private Count() {}

  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
