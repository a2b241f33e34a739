package dev.firsthand.extract.layout;

/// What a part of a page is for, as its tag, class, id or ARIA role says.
///
/// The number is the share of the page's prose above which a part cannot be what it is called: a
/// "sidebar" with a third of the text is none. Tuned on `wcxb`.
public enum Role {
  NAVIGATION(0.3),
  FOOTER(0.4),
  SIDEBAR(0.3),
  COMMENTS(0.95),
  RELATED(0.4),
  PROMOTION(0.3),
  PAYWALL(0.3),
  TEASER(0.99),
  SHARING(0.2),
  TAGS(0.2),
  CONSENT(0.3),
  FORM(0.4),
  BIOGRAPHY(0.3),
  HIDDEN(0.4),
  CAPTION(0.3),
  HEADER,
  BYLINE,
  DATE,
  HEADLINE,
  SUMMARY,
  SECTION,
  BODY,
  MAIN,
  LISTING;

  private final double most;

  Role() {
    this(1);
  }

  Role(double most) {
    this.most = most;
  }

  /// Whether such a part stands apart from an article's text: furniture or a caption.
  boolean isApart() {
    return most < 1;
  }

  /// Whether text in such a part is no part of an article.
  boolean isFurniture() {
    return isApart() && this != CAPTION;
  }

  /// The greatest share of the page's prose that such a part can have.
  double most() {
    return most;
  }
}
