/// In: an account with earlier captures. Out: what its outlet changed from each to the next.
@NullMarked
package dev.firsthand.weigh.revision;

import org.jspecify.annotations.NullMarked;
