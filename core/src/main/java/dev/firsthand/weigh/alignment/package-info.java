/// In: accounts. Out: their figures lined up, those that speak of one quantity in one group.
///
/// Which pairs are compared is told by [FigureBlocks] and [LikelyPairs], which of them belong
/// together by [Counterparts], and [AverageLink] makes groups of the pairs.
@NullMarked
package dev.firsthand.weigh.alignment;

import org.jspecify.annotations.NullMarked;
