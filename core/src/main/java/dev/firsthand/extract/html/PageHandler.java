package dev.firsthand.extract.html;

/// What a reader of a page does with its elements and text, in document order.
///
/// Elements end innermost first, but for formatting elements (`<a>`, `<b>` and their like), which
/// may end while elements that began inside of them are still open, as in `<a><p></a>text</p>`.
public interface PageHandler {

  /// An element begins.
  ///
  /// @param element its number on the page, which tells it from all others
  /// @param attributes to be read now; they say something else when this method has returned
  /// @return whether its content and its end are to be told
  boolean start(int element, Tag tag, Attributes attributes);

  /// The tag of an element that a page can have but once and that is open: `<html>` or `<body>`.
  /// What it says that the one before did not say counts.
  void again(Tag tag, Attributes attributes);

  /// A piece of text, with character references decoded; the content of a script as it stands.
  /// `from` and `to` are offsets into `text`, whose content may change when this method has
  /// returned.
  void text(char[] text, int from, int to);

  /// An element ends of which [#start] said that its end is to be told.
  void end(int element, Tag tag);
}
