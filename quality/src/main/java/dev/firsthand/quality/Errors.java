package dev.firsthand.quality;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where scorers tell what went wrong, item by item.
public final class Errors {

  /// Lists nothing.
  public static final Errors SILENT = new Errors(null);

  private final @Nullable PrintStream out;

  private Errors(@Nullable PrintStream out) {
    this.out = out;
  }

  /// Lists every error as a line.
  public static Errors to(PrintStream out) {
    return new Errors(out);
  }

  /// The part of a set that is scored: a test part is scored but never looked at, so whoever wants
  /// errors gets the dev part.
  public Part part() {
    return out == null ? Part.TEST : Part.DEV;
  }

  /// Lists an error: its kind, then whatever explains it.
  public void tell(String kind, @Nullable Object... parts) {
    if (out != null) {
      out.println(
          kind
              + " "
              + Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" | ")));
    }
  }
}
