package dev.firsthand.extract;

/// A date that something on the page gives as the article's.
///
/// @param trust how much that something is worth, see [Trust]
/// @param updated whether it is the date of the last change
record DateClaim(Trust trust, boolean updated, PrintedDate date) {

  /// From the least to the most trusted. The order was settled on `dates-htmldate` and `wcxb`.
  enum Trust {
    ANYWHERE,
    CAPTION,
    NEAR_TEXT,
    NEAR_TITLE,
    NAMED_CLASS,
    TIME_ELEMENT,
    LABELLED,
    PAGE_DATA,
    ADDRESS,
    MICRODATA,
    META,
    LINKED_DATA
  }
}
