/// In: a [dev.firsthand.record.Page]. Out: the article on it, or the reason why there is none.
@NullMarked
package dev.firsthand.extract;

import org.jspecify.annotations.NullMarked;
