/// Numbers in running text, in digits and in words. In: tokens and a place among them. Out: the
/// [Numeral] that stands there. Knows nothing of units, approximators or dates.
@NullMarked
package dev.firsthand.mark.number;

import org.jspecify.annotations.NullMarked;
