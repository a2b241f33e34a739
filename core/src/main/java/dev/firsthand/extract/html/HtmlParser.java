package dev.firsthand.extract.html;

/// Reads markup as browsers do and tells what it meets.
///
/// Written for this project because building a tree of nodes, most of which nobody looks at, takes
/// longer than all the rest of an extraction. All markup is ASCII, so that a page is read as bytes
/// and only text that somebody wants is decoded. Scripts, styles, comments and attributes that
/// nobody reads cost a look at eight bytes at a time and no memory. The time is linear in the
/// page, the memory a stack of [OpenElements#DEEPEST] elements, whatever the page holds.
///
/// Agrees with the WHATWG's parsing rules but where it would have to wait for what follows: text
/// and elements that stand in a table outside of its cells are told where they stand, not before
/// the table; of formatting that a block ends too early only links are continued in the next one;
/// and a formatting element that ends under open blocks ends there, without copies of it inside of
/// them.
public final class HtmlParser {

  private HtmlParser() {}

  /// Tells the handler all that is on a page.
  ///
  /// @param page in UTF-8
  public static void parse(byte[] page, PageHandler handler) {
    new Tokenizer(page, handler).run();
  }
}
