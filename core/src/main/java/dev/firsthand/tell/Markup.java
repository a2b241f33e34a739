package dev.firsthand.tell;

/// Puts text into markup.
final class Markup {

  private Markup() {}

  /// Nothing that an outlet writes may be read as markup.
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c < ' ' || c == 0x7f ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
