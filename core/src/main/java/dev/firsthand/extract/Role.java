package dev.firsthand.extract;

/// What a part of a page is for, as its tag, class, id or ARIA role says.
enum Role {
  NAVIGATION(true),
  FOOTER(true),
  SIDEBAR(true),
  COMMENTS(true),
  RELATED(true),
  PROMOTION(true),
  SHARING(true),
  TAGS(true),
  CONSENT(true),
  FORM(true),
  BIOGRAPHY(true),
  HIDDEN(true),
  HEADER(false),
  CAPTION(false),
  BYLINE(false),
  DATE(false),
  HEADLINE(false),
  SUMMARY(false),
  SECTION(false),
  BODY(false),
  MAIN(false);

  private final boolean furniture;

  Role(boolean furniture) {
    this.furniture = furniture;
  }

  /// Whether text in such a part is no part of an article.
  boolean isFurniture() {
    return furniture;
  }
}
