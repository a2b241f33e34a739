package dev.firsthand.capture;

import dev.firsthand.record.Page;
import java.io.IOException;
import java.io.InputStream;

/// Reads a page that is a file of its own.
final class WholePage {

  private WholePage() {}

  /// @param size the bytes to come, or -1 where that is not known
  static Captured read(String id, String source, Kind kind, InputStream in, long size, int limit)
      throws IOException {
    if (size > limit) {
      return tooLarge(id, source, limit);
    }
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      return tooLarge(id, source, limit);
    }
    return new Captured.OfPage(new Page(id, source, null, kind.mediaType(), null, bytes));
  }

  private static Captured tooLarge(String id, String source, int limit) {
    return Captured.refused(id, source, "larger than " + Limits.inWords(limit));
  }
}
