/// Articles in text that was copied from a browser, line by line.
@NullMarked
package dev.firsthand.extract.pagetext;

import org.jspecify.annotations.NullMarked;
