package dev.firsthand.extract.charset;

import dev.firsthand.extract.words.Whitespace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Looks for the charset that a page names in its first bytes: an XML declaration, then `<meta
/// charset>` or `<meta http-equiv>`, as the HTML standard's prescan does. Comments and other tags
/// are stepped over, and the content of any other `<meta>` is not believed.
final class CharsetPrescan {

  /// The standard asks for 1024 bytes; browsers read on while nothing is found, and so do pages.
  private static final int WITHIN = 4096;

  private final String head;
  private int at;

  private CharsetPrescan(byte[] bytes) {
    head = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
  }

  /// The declared charset; one that could not have been read so far is taken for UTF-8.
  static @Nullable Charset of(byte[] bytes) {
    CharsetPrescan scan = new CharsetPrescan(bytes);
    Charset declared = scan.inXmlDeclaration();
    declared = declared == null ? scan.inMeta() : declared;
    return declared != null && declared.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : declared;
  }

  private @Nullable Charset inXmlDeclaration() {
    if (!head.startsWith("<?xml")) {
      return null;
    }
    int end = head.indexOf("?>");
    at = end < 0 ? head.length() : head.indexOf("encoding");
    if (at < 0 || at > end) {
      at = Math.max(0, end);
      return null;
    }
    at += "encoding".length();
    return CharsetLabels.of(value());
  }

  private @Nullable Charset inMeta() {
    for (at = head.indexOf('<', at); at >= 0; at = head.indexOf('<', at)) {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at + 2);
        at = end < 0 ? head.length() : end + 3;
      } else if (isTag("meta")) {
        at += "<meta".length();
        Charset charset = meta();
        if (charset != null) {
          return charset;
        }
      } else {
        at++;
      }
    }
    return null;
  }

  private boolean isTag(String name) {
    int end = at + 1 + name.length();
    return head.regionMatches(true, at + 1, name, 0, name.length())
        && end < head.length()
        && (Whitespace.isBlank(head.charAt(end)) || head.charAt(end) == '/');
  }

  /// Reads the attributes of a `<meta>`.
  private @Nullable Charset meta() {
    boolean pragma = false;
    Charset charset = null;
    Charset content = null;
    for (String name = name(); !name.isEmpty(); name = name()) {
      String value = value();
      switch (name) {
        case "charset" -> charset = CharsetLabels.of(value);
        case "http-equiv" -> pragma = value.equalsIgnoreCase("content-type");
        case "content" -> content = CharsetLabels.inMediaType(value);
        default -> {} // says nothing here
      }
    }
    return charset == null && pragma ? content : charset;
  }

  /// The next attribute's name; empty at the end of the tag.
  private String name() {
    while (at < head.length() && (Whitespace.isBlank(head.charAt(at)) || head.charAt(at) == '/')) {
      at++;
    }
    int start = at;
    while (at < head.length() && !endsName(head.charAt(at))) {
      at++;
    }
    return head.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private static boolean endsName(char c) {
    return c == '=' || c == '>' || c == '/' || Whitespace.isBlank(c);
  }

  private String value() {
    skipBlanks();
    if (at >= head.length() || head.charAt(at) != '=') {
      return "";
    }
    at++;
    skipBlanks();
    int start = at;
    if (at < head.length() && (head.charAt(at) == '"' || head.charAt(at) == '\'')) {
      int close = head.indexOf(head.charAt(at), at + 1);
      at = close < 0 ? head.length() : close + 1;
      return close < 0 ? "" : head.substring(start + 1, close);
    }
    while (at < head.length() && head.charAt(at) != '>' && !Whitespace.isBlank(head.charAt(at))) {
      at++;
    }
    return head.substring(start, at);
  }

  private void skipBlanks() {
    while (at < head.length() && Whitespace.isBlank(head.charAt(at))) {
      at++;
    }
  }
}
