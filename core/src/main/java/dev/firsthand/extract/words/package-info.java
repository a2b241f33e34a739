/// What words and lines of a page say, in many languages: names of agencies, cues, titles, the
/// smallest words; and what counts as prose.
@NullMarked
package dev.firsthand.extract.words;

import org.jspecify.annotations.NullMarked;
