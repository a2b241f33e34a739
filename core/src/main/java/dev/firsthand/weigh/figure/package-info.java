/// In: an account. Out: its figures, each with what it counts, of whom, and as of when.
///
/// A new sense or unit is a word in the resources beside the classes.
@NullMarked
package dev.firsthand.weigh.figure;

import org.jspecify.annotations.NullMarked;
