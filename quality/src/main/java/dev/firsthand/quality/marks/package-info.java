/// In: gold data for marks. Out: trained models, and scores.
@NullMarked
package dev.firsthand.quality.marks;

import org.jspecify.annotations.NullMarked;
