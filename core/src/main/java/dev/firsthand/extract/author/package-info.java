/// Who wrote the article.
@NullMarked
package dev.firsthand.extract.author;

import org.jspecify.annotations.NullMarked;
