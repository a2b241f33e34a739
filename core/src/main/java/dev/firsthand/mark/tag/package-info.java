/// In: the tokens of a sentence. Out: a tag for each, by a linear-chain model that the `quality`
/// module trained.
///
/// A new tagger is a way to fill a [FeatureGrid] and a resource with a [TagModel].
@NullMarked
package dev.firsthand.mark.tag;

import org.jspecify.annotations.NullMarked;
