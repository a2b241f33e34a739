/// In: a [dev.firsthand.mark.Reading] with names and moments. Out: who did what to whom, when and
/// where.
@NullMarked
package dev.firsthand.mark.happening;

import org.jspecify.annotations.NullMarked;
