package dev.firsthand.extract.date;

/// A date that something on the page gives as the article's.
///
/// @param trust how much that something is worth, see [Trust]
/// @param updated whether it is the date of the last change
public record DateClaim(Trust trust, boolean updated, PrintedDate date) {

  /// From the least to the most trusted. The order decides on copied text; on markup, the places
  /// that agree on a day are weighed, see [DateCandidate].
  public enum Trust {
    ANYWHERE,
    CAPTION,
    NEAR_TEXT,
    FOOT_ELEMENT,
    FAR_LABELLED,
    NEAR_TITLE,
    NAMED_CLASS,
    TIME_ELEMENT,
    LABELLED,
    OTHER_META,
    PAGE_DATA,
    ADDRESS,
    MICRODATA,
    META,
    LINKED_DATA
  }
}
