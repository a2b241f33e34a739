/// In: gold data for marks. Out: trained models, and scores.
///
/// A scorer is a program: the folder of the data sets, then the part of the set (`dev`, `test`,
/// `all`), then `--errors` to see what it got wrong (never with `test`). It prints lines of tab
/// separated values: set, metric, score, floor, goal, best known.
@NullMarked
package dev.firsthand.quality.marks;

import org.jspecify.annotations.NullMarked;
