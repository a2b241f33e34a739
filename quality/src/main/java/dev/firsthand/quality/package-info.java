/// In: a folder of gold data. Out: a TSV line a metric, with its floor, its goal and the best score
/// known. A set is one small class whose `score` is a [GoldSet] and one line in [Sets]; floors and
/// goals stand in the resource `targets.tsv`. The packages follow the steps that they score; those
/// of the models and weights are trained beside.
@NullMarked
package dev.firsthand.quality;

import org.jspecify.annotations.NullMarked;
