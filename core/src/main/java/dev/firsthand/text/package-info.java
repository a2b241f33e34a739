/// Sentences, words and offsets of a body: what marking, relating and weighing all count in.
///
/// Inside the steps, offsets are `char` indices; [CodePoints] turns them into the code points that
/// the records carry.
@NullMarked
package dev.firsthand.text;

import org.jspecify.annotations.NullMarked;
