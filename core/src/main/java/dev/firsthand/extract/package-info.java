/// In: a [dev.firsthand.record.Page]. Out: the article on it, or the reason why there is none.
///
/// [Extractor] has the bytes decoded (`charset`); a page of markup goes to [HtmlReader], text that
/// was copied from a browser to `pagetext`. Markup is read once by the parser in `html`, and
/// `layout` makes blocks and regions of it; from these come the `body`, the `author`s and the
/// `date`s. What was gathered is a draft, and `article` makes the article of it, with the `credit`s
/// of agencies.
///
/// Each package knows only those that stand before it: `words`, `choice`, `charset`, `date`,
/// `html`, `layout`, `credit`, `body`, `author`, `article`, `pagetext`. The vocabularies are
/// resources beside the classes: a new word for furniture, an agency, a zone or a form of credit is
/// a line there.
@NullMarked
package dev.firsthand.extract;

import org.jspecify.annotations.NullMarked;
