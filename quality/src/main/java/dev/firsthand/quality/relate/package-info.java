/// Scores lineage and stories against hand-checked pairs and editors' groups. Each class with a
/// `main` takes the data folder and prints lines of `set, metric, score, floor, goal, best known`,
/// tab-separated.
@NullMarked
package dev.firsthand.quality.relate;

import org.jspecify.annotations.NullMarked;
