/// The article made of a page's draft.
@NullMarked
package dev.firsthand.extract.article;

import org.jspecify.annotations.NullMarked;
