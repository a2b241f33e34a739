/// In: what was lined up of figures, quotes and happenings. Out: claims, each with its standing and
/// the origins behind it; which reports are silent on them, and what of them is news to a reader.
@NullMarked
package dev.firsthand.weigh.claim;

import org.jspecify.annotations.NullMarked;
