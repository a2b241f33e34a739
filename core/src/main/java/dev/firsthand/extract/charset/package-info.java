/// The text of a page's bytes, in every charset that browsers know.
@NullMarked
package dev.firsthand.extract.charset;

import org.jspecify.annotations.NullMarked;
