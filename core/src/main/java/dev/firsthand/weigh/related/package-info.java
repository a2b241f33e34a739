/// In: a dossier and the headlines of other stories. Out: the stories that belong beside it.
@NullMarked
package dev.firsthand.weigh.related;

import org.jspecify.annotations.NullMarked;
