/// In: a [dev.firsthand.record.Dossier]. Out: the story file as people read it.
///
/// [StoryFile] decides once what is told and in which order; [Terminal], [Markdown] and [Html] only
/// set it.
/// [Html] draws its pictures as well. A section is a class of rows, and one line in [Draft].
@NullMarked
package dev.firsthand.tell;

import org.jspecify.annotations.NullMarked;
