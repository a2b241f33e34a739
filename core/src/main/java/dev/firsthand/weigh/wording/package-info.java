/// In: claims, and how people are described. Out: what reports name in more than one way.
@NullMarked
package dev.firsthand.weigh.wording;

import org.jspecify.annotations.NullMarked;
