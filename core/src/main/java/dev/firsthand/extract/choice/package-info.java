/// Choosing among candidates by small trained models.
@NullMarked
package dev.firsthand.extract.choice;

import org.jspecify.annotations.NullMarked;
