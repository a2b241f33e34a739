/// The records that the steps hand to each other: Page, Article, Marked, StoryChange, Dossier, and
/// the small records inside them. They depend on nothing but the JDK; the JSON Lines contract, the
/// store and the pages all follow their shape.
///
/// Offsets everywhere are Unicode code points into [Article#body], and `text` beside an offset pair
/// is exactly that slice.
@NullMarked
package dev.firsthand.record;

import org.jspecify.annotations.NullMarked;
