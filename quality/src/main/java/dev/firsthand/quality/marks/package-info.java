/// In: gold data for marks. Out: trained models, and scores as lines `set, metric, score, floor,
/// goal, best known`.
@NullMarked
package dev.firsthand.quality.marks;

import org.jspecify.annotations.NullMarked;
