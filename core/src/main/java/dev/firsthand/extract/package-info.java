/// In: a [dev.firsthand.record.Page]. Out: the article on it, or the reason why there is none.
//// [Extractor] decodes the bytes; [HtmlReader] or [PageTextReader] gathers a [Draft]; [Composer]
/// makes the article of it. Markup is read once by the parser in `html`, and [HtmlScan] makes a
/// [Layout] of blocks and regions, from which [BodyFinder] takes the body; dates are [DateClaim]s
/// that [Dating] weighs.
/// The vocabularies are resources beside the classes: a new word for furniture, an agency, a zone
/// or a form of credit is a line there.
@NullMarked
package dev.firsthand.extract;

import org.jspecify.annotations.NullMarked;
