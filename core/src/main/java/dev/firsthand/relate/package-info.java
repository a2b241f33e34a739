/// In: marked articles, one after the other. Out: for each, the story it belongs to, whose text it
/// rests on, and why.
@NullMarked
package dev.firsthand.relate;

import org.jspecify.annotations.NullMarked;
