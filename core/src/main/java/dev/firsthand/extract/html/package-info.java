/// In: a page's decoded text. Out: its elements and text in document order, as browsers read them.
///
/// [HtmlParser] tells a [PageHandler] what it meets. [Tokenizer] cuts the text into tags and text,
/// [Structure] opens and closes elements as HTML's rules say. A new element is a line in [Tag], an
/// attribute that somebody wants to read a line in [Attribute].
@NullMarked
package dev.firsthand.extract.html;

import org.jspecify.annotations.NullMarked;
