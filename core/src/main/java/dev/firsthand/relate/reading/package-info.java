/// What lineage and stories both need to know of an arriving article: its words, numbered, and when
/// it was published.
@NullMarked
package dev.firsthand.relate.reading;

import org.jspecify.annotations.NullMarked;
