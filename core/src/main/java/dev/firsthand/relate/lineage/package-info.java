/// Who took which text from whom. In: an arrival, and the articles of the window. Out: the links to
/// earlier articles, each with its kind, share and direction.
///
/// To add an agency or a page's furniture, add a line to the resource of that name.
@NullMarked
package dev.firsthand.relate.lineage;

import org.jspecify.annotations.NullMarked;
