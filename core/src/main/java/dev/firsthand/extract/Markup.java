package dev.firsthand.extract;

/// Tells markup from plain text.
final class Markup {

  private static final String[] TAGS = {
    "<html", "<body", "<head", "</p>", "</div>", "<div", "<br", "<meta", "<article", "</a>", "<p>"
  };

  private Markup() {}

  static boolean isIn(String text) {
    int at = 0;
    while (at < text.length() && Whitespace.isBlank(text.charAt(at))) {
      at++;
    }
    if (at + 1 < text.length() && text.charAt(at) == '<') {
      char next = text.charAt(at + 1);
      if (Character.isLetter(next) || next == '!' || next == '?') {
        return true;
      }
    }
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      for (String tag : TAGS) {
        if (text.regionMatches(true, open, tag, 0, tag.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
