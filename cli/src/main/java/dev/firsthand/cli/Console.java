package dev.firsthand.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes.
///
/// @param bar whether standard error is a terminal, so that a progress bar can be drawn
/// @param colour whether standard output may be coloured
/// @param width of the terminal, in columns
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean bar, boolean colour, int width) {

  private static final int WIDTH = 100;

  /// The process's own streams. Java can not tell which of them is a terminal; the launcher can,
  /// and says so in system properties.
  static Console ofProcess() {
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    return new Console(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Boolean.getBoolean("firsthand.stderr.terminal"),
        Boolean.getBoolean("firsthand.stdout.terminal") && !plain,
        Math.max(40, Integer.getInteger("firsthand.columns", WIDTH)));
  }

  /// Prints a line for programs, at once, so that the next command in a pipe can go on.
  void line(String line) {
    text(line + "\n");
  }

  void text(String text) {
    out.print(text);
    out.flush();
    if (out.checkError()) {
      throw new OutputClosed();
    }
  }

  /// Prints a line for people.
  void say(String line) {
    err.print(printable(line) + "\n");
    err.flush();
  }

  /// The text without control characters, which could steer the terminal.
  static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
    }
    return clean.toString();
  }

  /// Nobody reads standard output any more, as in `firsthand extract pages | head`.
  static final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
