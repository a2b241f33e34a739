package dev.firsthand.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Looks into packed bytes.
final class Gzip {

  private Gzip() {}

  static boolean isGzip(byte[] start) {
    return start.length >= 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
  }

  /// As much as the first bytes of a packed file give; nothing where they are broken.
  static byte[] unpackStart(byte[] start) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
      return in.readNBytes("filedesc:".length());
    } catch (IOException _) {
      return new byte[0];
    }
  }
}
