/// In: a [dev.firsthand.record.Dossier]. Out: the story file as people read it.
///
/// [StoryFile] decides once what is told and in which order; [Terminal] and [Markdown] only set it.
/// A further way to show it is one more class beside them.
@NullMarked
package dev.firsthand.tell;

import org.jspecify.annotations.NullMarked;
