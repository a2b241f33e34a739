/// In: a folder of gold data. Out: a TSV line a metric, with its floor, its goal and the best score
/// known. A set is one small class that implements [GoldSet] and one line in [Score#SETS]; floors
/// and goals stand in the resource `targets.tsv`.
@NullMarked
package dev.firsthand.quality;

import org.jspecify.annotations.NullMarked;
