/// Trains linear-chain models, of words or of lines, and says beside each what it was made from.
@NullMarked
package dev.firsthand.quality.tag;

import org.jspecify.annotations.NullMarked;
