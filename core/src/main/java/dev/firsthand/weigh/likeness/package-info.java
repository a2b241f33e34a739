/// In: two figures of a story. Out: how likely they count the same.
///
/// A new trait is a constant in [Trait], a line in [FigureTraits] that measures it, and one in
/// [FigureOutline] that says how much it may weigh; the training gives it its weight.
@NullMarked
package dev.firsthand.weigh.likeness;

import org.jspecify.annotations.NullMarked;
