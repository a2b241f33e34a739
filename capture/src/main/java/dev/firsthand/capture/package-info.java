/// In: the names of files, folders, archives and `-` for standard input. Out: a lazy stream of
/// [dev.firsthand.capture.Captured]: pages, lines of articles, and what could not be read. A new
/// format is a new [dev.firsthand.capture.Kind] and the class that reads it.
@NullMarked
package dev.firsthand.capture;

import org.jspecify.annotations.NullMarked;
