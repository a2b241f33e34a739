/// In: a [dev.firsthand.mark.Reading] with its names. Out: what is quoted, word for word or in the
/// reporter's words, with who said it and who passed it on.
@NullMarked
package dev.firsthand.mark.quote;

import org.jspecify.annotations.NullMarked;
