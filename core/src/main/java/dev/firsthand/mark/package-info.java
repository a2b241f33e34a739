/// In: an [dev.firsthand.record.Article]. Out: the same article with its marks.
///
/// [Marker] lets each [Finder] read over the text in a fixed order; a finder may build on what
/// those before it found. A new kind of mark, or a new rule, is a new finder and one line in
/// [LanguagePack]; so is a new language.
@NullMarked
package dev.firsthand.mark;

import org.jspecify.annotations.NullMarked;
