package dev.firsthand.relate.lineage;

/// A place where a text credits an agency.
///
/// @param start,end `char` indices into the body, both 0 where the credit stands elsewhere
record Credit(String agency, Form form, int start, int end) {

  /// How the credit is given, strongest first.
  enum Form {
    /// The page is the agency's own.
    OWN_PAGE,
    /// `MINSK (AP) —` opens the text.
    DATELINE,
    /// A copyright line, a byline or a writer's line.
    COPY,
    /// The agency contributed, or gave inputs.
    CONTRIBUTED,
    /// The agency is named as the source of a passage.
    REPORTED,
    /// Somebody told the agency something.
    TOLD,
    /// A photo's credit.
    PHOTO
  }

  /// Whether the text as a whole is the agency's.
  boolean isOfDispatch() {
    return switch (form) {
      case OWN_PAGE, DATELINE, COPY -> true;
      case CONTRIBUTED, REPORTED, TOLD, PHOTO -> false;
    };
  }

  /// Whether the text itself may be the agency's.
  boolean isOfText() {
    return switch (form) {
      case OWN_PAGE, DATELINE, COPY, CONTRIBUTED -> true;
      case REPORTED, TOLD, PHOTO -> false;
    };
  }
}
