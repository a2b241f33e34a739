/// In: accounts. Out: what happened, what is still to watch, and the days that a long story turned
/// on.
@NullMarked
package dev.firsthand.weigh.timeline;

import org.jspecify.annotations.NullMarked;
