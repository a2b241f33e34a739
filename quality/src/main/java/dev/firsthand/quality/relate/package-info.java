/// Scores lineage and stories against hand-checked pairs and editors' groups, and makes the weights
/// and counts that telling stories apart needs: classes with a `main`, which say what they take.
@NullMarked
package dev.firsthand.quality.relate;

import org.jspecify.annotations.NullMarked;
