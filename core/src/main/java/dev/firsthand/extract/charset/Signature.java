package dev.firsthand.extract.charset;

import java.util.Optional;

/// Tells bytes that are no text by how they begin, as `file` does.
public final class Signature {

  private static final int LOOKED_AT = 8192;

  /// More than this share of control characters is no text in any charset.
  private static final double CONTROLS = 0.02;

  private Signature() {}

  /// What the bytes are instead of text, such as `PNG image`; empty when they can be text.
  public static Optional<String> of(byte[] bytes) {
    String known = known(bytes);
    if (known != null) {
      return Optional.of(known);
    }
    return isUtf16(bytes) || !hasControls(bytes) ? Optional.empty() : Optional.of("binary data");
  }

  @SuppressWarnings("NullAway") // a table; absent is plain here
  private static String known(byte[] b) {
    if (starts(b, 0, "\u0089PNG")) {
      return "PNG image";
    } else if (starts(b, 0, "\u00ff\u00d8\u00ff")) {
      return "JPEG image";
    } else if (starts(b, 0, "GIF87a") || starts(b, 0, "GIF89a")) {
      return "GIF image";
    } else if (starts(b, 0, "RIFF") && starts(b, 8, "WEBP")) {
      return "WebP image";
    } else if (starts(b, 4, "ftypavif") || starts(b, 4, "ftypheic")) {
      return "AVIF or HEIC image";
    } else if (starts(b, 4, "ftyp")) {
      return "MP4 video";
    } else if (starts(b, 0, "%PDF-")) {
      return "PDF document";
    } else if (starts(b, 0, "{\\rtf")) {
      return "RTF document";
    } else if (starts(b, 0, "PK\u0003\u0004")) {
      return "ZIP archive or office document";
    } else if (starts(b, 0, "\u00d0\u00cf\u0011\u00e0")) {
      return "old office document";
    } else if (starts(b, 0, "\u001f\u008b")) {
      return "gzip data";
    } else if (starts(b, 0, "BZh") && hasControls(b)) {
      return "bzip2 data";
    } else if (starts(b, 0, "\u00fd7zXZ")) {
      return "xz data";
    } else if (starts(b, 0, "7z\u00bc\u00af")) {
      return "7z archive";
    } else if (starts(b, 0, "(\u00b5/\u00fd")) {
      return "zstd data";
    } else if (starts(b, 0, "\u007fELF") || starts(b, 0, "\u00ca\u00fe\u00ba\u00be")) {
      return "program";
    } else if (starts(b, 0, "MZ") && hasControls(b)) {
      return "Windows program";
    } else if (starts(b, 0, "SQLite format 3")) {
      return "SQLite database";
    } else if (starts(b, 0, "OggS") || (starts(b, 0, "ID3") && hasControls(b))) {
      return "audio or video";
    }
    return null;
  }

  /// Whether every second byte of a good part is zero, as in UTF-16 without a mark.
  static boolean isUtf16(byte[] bytes) {
    return isUtf16(bytes, 0) || isUtf16(bytes, 1) || hasMark(bytes);
  }

  /// Whether the zeros stand at even (`0`, big-endian) or odd (`1`, little-endian) places.
  static boolean isUtf16(byte[] bytes, int zerosAt) {
    int end = Math.min(bytes.length, LOOKED_AT) & ~1;
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < end; i += 2) {
      zeros += bytes[i + zerosAt] == 0 ? 1 : 0;
      others += bytes[i + 1 - zerosAt] == 0 ? 1 : 0;
    }
    return end >= 4 && zeros > end * 0.2 && others == 0;
  }

  private static boolean hasMark(byte[] b) {
    return starts(b, 0, "\u00ff\u00fe") || starts(b, 0, "\u00fe\u00ff");
  }

  private static boolean hasControls(byte[] bytes) {
    int end = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return controls > end * CONTROLS;
  }

  private static boolean starts(byte[] bytes, int at, String latin1) {
    if (bytes.length < at + latin1.length()) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if ((bytes[at + i] & 0xff) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
