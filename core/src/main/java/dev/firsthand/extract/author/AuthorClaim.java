package dev.firsthand.extract.author;

/// A person whom something on the page names as one who wrote the article.
///
/// @param line number of the line or the property that says it; who stand in one are said together
/// @param beside whether it stands beside the title
record AuthorClaim(Source source, String name, int line, boolean beside) {

  /// Where it is said.
  enum Source {
    ARTICLE_DATA,
    ORGANISATION_DATA,
    PAGE_DATA,
    META,
    META_PAIR,
    META_OTHER,
    PROFILE,
    SCRIPT,
    ITEM,
    REL,
    LINK,
    CLASS,
    OPENED,
    DATED,
    BARE,
    BEGUN,
    BIOGRAPHY,
    FOOT_ITEM,
    FOOT_OPENED,
    FOOT_BARE,
    FAR_ITEM,
    OWNER,
    APART;

    /// Whether the page says it to machines.
    boolean isDeclared() {
      return compareTo(SCRIPT) <= 0;
    }
  }
}
