/// What comparing many with many needs: places in a list, and who shares how much with whom.
@NullMarked
package dev.firsthand.weigh.index;

import org.jspecify.annotations.NullMarked;
