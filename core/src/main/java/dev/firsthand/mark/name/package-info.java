/// In: a [dev.firsthand.mark.Reading]. Out: its names, each with the fullest form of that name in
/// the article.
@NullMarked
package dev.firsthand.mark.name;

import org.jspecify.annotations.NullMarked;
