package dev.firsthand.capture;

/// How much of one thing is read before it is refused.
///
/// @param page the most bytes of one page
/// @param line the most bytes of one line of JSON
public record Limits(int page, int line) {

  private static final int MIB = 1 << 20;

  /// No news page comes near 64 MiB (the largest of 25,000 seen was 6); what is larger is an
  /// accident or an attack.
  public static final Limits DEFAULT = new Limits(64 * MIB, 64 * MIB);

  static String inWords(long bytes) {
    return bytes >= MIB ? bytes / MIB + " MB" : bytes + " bytes";
  }
}
