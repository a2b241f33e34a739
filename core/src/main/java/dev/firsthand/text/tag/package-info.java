/// In: a sequence, such as the words of a sentence or the lines of a page, as features. Out: a tag
/// for each, by a linear-chain model that the `quality` module trained.
///
/// A new tagger is a way to fill a [FeatureGrid] and a resource with a [TagModel].
@NullMarked
package dev.firsthand.text.tag;

import org.jspecify.annotations.NullMarked;
