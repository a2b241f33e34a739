package dev.firsthand.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns a page's bytes into text.
///
/// As browsers do, in this order: byte order mark, HTTP media type, `<meta>`, then a look at the
/// bytes. Unlike browsers it believes no charset that the bytes contradict: bytes that are UTF-8
/// throughout are read as such whatever is declared, since text of another charset hardly ever is
/// valid UTF-8 by chance; and "UTF-8" that is not is sniffed instead.
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int META_WITHIN = 4096;
  private static final int SNIFFED = 1 << 16;

  /// ICU's confidence, of 100, from which a sniffed charset is preferred to Western European.
  private static final int CONFIDENT = 40;

  /// A page with at most one broken sequence in so many good ones is broken UTF-8, not another.
  private static final int GOOD_FOR_EACH_BAD = 10;

  private Decoder() {}

  static char[] decode(byte[] bytes, @Nullable String mediaType) {
    char[] text = decoded(bytes, mediaType);
    return text.length > 0 && text[0] == '\uFEFF' ? Arrays.copyOfRange(text, 1, text.length) : text;
  }

  private static char[] decoded(byte[] bytes, @Nullable String mediaType) {
    Charset marked = marked(bytes);
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      return text(bytes, marked);
    }
    Optional<char[]> utf8 = Utf8.decode(bytes);
    if (utf8.isEmpty()) {
      return text(bytes, marked != null ? marked : charset(bytes, mediaType));
    }
    // Seven-bit bytes are the same in every charset but those that switch by escape.
    boolean sevenBit = utf8.get().length == bytes.length;
    Charset declared = sevenBit ? declared(bytes, mediaType) : null;
    return declared == null || declared.equals(StandardCharsets.UTF_8)
        ? utf8.get()
        : text(bytes, declared);
  }

  private static char[] text(byte[] bytes, Charset charset) {
    return new String(bytes, charset).toCharArray();
  }

  /// The charset of bytes that bear no mark and are not UTF-8 throughout.
  private static Charset charset(byte[] bytes, @Nullable String mediaType) {
    Utf8Count utf8 = Utf8Count.of(bytes);
    if (utf8.good() > GOOD_FOR_EACH_BAD * utf8.bad()) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = declared(bytes, mediaType);
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return declared;
    }
    return utf8.bad() == 0 ? StandardCharsets.UTF_8 : sniffed(bytes);
  }

  private static @Nullable Charset marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
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

  private static @Nullable Charset declared(byte[] bytes, @Nullable String mediaType) {
    Charset http = mediaType == null ? null : named(mediaType.toLowerCase(Locale.ROOT));
    if (http != null) {
      return http;
    }
    int end = Math.min(bytes.length, META_WITHIN);
    String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = head.startsWith("<?xml") ? head.indexOf("encoding") : head.indexOf("<meta");
    while (at >= 0) {
      int close = head.indexOf('>', at);
      Charset meta = named(head.substring(at, close < 0 ? head.length() : close));
      if (meta != null) {
        boolean impossible = meta.name().startsWith("UTF-16"); // or the tag could not be read
        return impossible ? StandardCharsets.UTF_8 : meta;
      }
      at = close < 0 ? -1 : head.indexOf("<meta", close);
    }
    return null;
  }

  /// The charset after `charset=` or `encoding=` in a small-letter text.
  private static @Nullable Charset named(String text) {
    int at = Math.max(text.indexOf("charset"), text.indexOf("encoding"));
    at = at < 0 ? -1 : text.indexOf('=', at);
    if (at < 0) {
      return null;
    }
    int start = at + 1;
    while (start < text.length() && " \t\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && " \t\"';,/>?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return forLabel(text.substring(start, end));
  }

  /// What browsers read under a label, by the table of the WHATWG.
  private static @Nullable Charset forLabel(String label) {
    String name =
        switch (label) {
          case "iso-8859-1", "latin1", "l1", "ascii", "us-ascii", "iso8859-1" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "x-windows-874";
          case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese" -> "GB18030";
          case "shift_jis", "sjis", "shift-jis", "x-sjis", "ms_kanji" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
          case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
          default -> label;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    } catch (IllegalArgumentException _) {
      return null; // an empty label
    }
  }

  private static Charset sniffed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED)));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < CONFIDENT) {
      return WINDOWS_1252;
    }
    Charset charset = forLabel(match.getName().toLowerCase(Locale.ROOT));
    return charset == null || charset.name().startsWith("UTF-") ? WINDOWS_1252 : charset;
  }
}
