/// In: the tokens of a sentence. Out: what the taggers of names and parts of speech know of each:
/// its form and its cluster of words. The chain itself is in `dev.firsthand.text.tag`.
@NullMarked
package dev.firsthand.mark.tag;

import org.jspecify.annotations.NullMarked;
