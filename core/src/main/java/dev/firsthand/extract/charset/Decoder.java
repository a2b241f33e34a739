package dev.firsthand.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Turns a page's bytes into text in UTF-8.
///
/// As browsers do, in this order: byte order mark, HTTP media type, `<meta>`, then a look at the
/// bytes. Unlike browsers it believes no charset that the bytes contradict: bytes that are UTF-8
/// throughout are read as such whatever is declared, since text of another charset hardly ever is
/// valid UTF-8 by chance; and "UTF-8" that is not is sniffed instead.
public final class Decoder {

  /// How a charset of seven bits is switched to one of several bytes.
  private static final String SWITCH = "\u001b$";

  /// A page with at most one broken sequence in so many good ones is broken UTF-8, not another.
  private static final int GOOD_FOR_EACH_BAD = 10;

  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Decoder() {}

  /// The text in UTF-8, without a byte order mark; the very bytes where nothing is to be changed.
  public static byte[] utf8(byte[] bytes, @Nullable String mediaType) {
    byte[] text = decoded(bytes, mediaType);
    return hasUtf8Mark(text) ? Arrays.copyOfRange(text, UTF8_MARK.length, text.length) : text;
  }

  private static byte[] decoded(byte[] bytes, @Nullable String mediaType) {
    Charset marked = marked(bytes);
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      return recoded(bytes, marked);
    }
    return switch (Utf8.of(bytes)) {
      case NOT -> recoded(bytes, marked != null ? marked : charset(bytes, mediaType));
      case BEYOND_ASCII -> bytes;
      // Seven-bit bytes are the same in every charset but those that switch by escape.
      case ASCII -> {
        Charset escaped = escaped(bytes);
        yield escaped == null ? bytes : recoded(bytes, escaped);
      }
    };
  }

  private static byte[] recoded(byte[] bytes, Charset charset) {
    return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
  }

  /// The charset of bytes that bear no mark and are not UTF-8 throughout.
  private static Charset charset(byte[] bytes, @Nullable String mediaType) {
    Utf8Count utf8 = Utf8Count.of(bytes);
    if (utf8.good() > GOOD_FOR_EACH_BAD * utf8.bad()) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = declared(bytes, mediaType);
    return declared == null || declared.equals(StandardCharsets.UTF_8)
        ? CharsetGuess.of(bytes)
        : declared;
  }

  private static @Nullable Charset marked(byte[] b) {
    if (hasUtf8Mark(b)) {
      return StandardCharsets.UTF_8;
    }
    if ((b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) || Signature.isUtf16(b, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    if ((b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) || Signature.isUtf16(b, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static boolean hasUtf8Mark(byte[] b) {
    return b.length >= UTF8_MARK.length
        && Arrays.equals(b, 0, UTF8_MARK.length, UTF8_MARK, 0, UTF8_MARK.length);
  }

  private static @Nullable Charset declared(byte[] bytes, @Nullable String mediaType) {
    Charset http = mediaType == null ? null : CharsetLabels.inMediaType(mediaType);
    return http == null ? CharsetPrescan.of(bytes) : http;
  }

  /// The charset that switches by the escape sequences in these seven-bit bytes.
  private static @Nullable Charset escaped(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(SWITCH);
    if (at < 0 || at + 3 >= text.length()) {
      return null;
    }
    return switch (text.charAt(at + 2)) {
      case '@', 'B' -> CharsetLabels.of("iso-2022-jp");
      case ')' -> CharsetLabels.of(text.charAt(at + 3) == 'C' ? "iso-2022-kr" : "iso-2022-cn");
      default -> null;
    };
  }
}
