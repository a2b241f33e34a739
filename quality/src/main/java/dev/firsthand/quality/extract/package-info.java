/// Scores extraction on pages whose article, title, byline and date people have written down.
@NullMarked
package dev.firsthand.quality.extract;

import org.jspecify.annotations.NullMarked;
