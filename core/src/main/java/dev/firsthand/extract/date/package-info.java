/// The dates and clocks that pages print and declare, and which of them is the publication.
@NullMarked
package dev.firsthand.extract.date;

import org.jspecify.annotations.NullMarked;
