/// Which story an article belongs to. In: an arrival's sketch and its ties of shared text. Out: a
/// placement, with the features that decided it.
///
/// A new feature is a new line in [Features] and a weight in [Decision].
@NullMarked
package dev.firsthand.relate.story;

import org.jspecify.annotations.NullMarked;
