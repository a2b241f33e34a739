/// The article's text and title on a page of markup, or what the page is instead.
@NullMarked
package dev.firsthand.extract.body;

import org.jspecify.annotations.NullMarked;
