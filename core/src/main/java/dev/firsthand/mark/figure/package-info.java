/// Quantities. In: a reading with its moments and names. Out: [dev.firsthand.record.Mark.Figure]s.
@NullMarked
package dev.firsthand.mark.figure;

import org.jspecify.annotations.NullMarked;
