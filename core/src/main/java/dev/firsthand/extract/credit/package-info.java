/// Credits of agencies and datelines, in all the forms in which they are printed.
@NullMarked
package dev.firsthand.extract.credit;

import org.jspecify.annotations.NullMarked;
