/// In: the tokens of a sentence. Out: their parts of speech, and the clauses that they form: verb
/// groups with their subjects and objects.
@NullMarked
package dev.firsthand.mark.clause;

import org.jspecify.annotations.NullMarked;
