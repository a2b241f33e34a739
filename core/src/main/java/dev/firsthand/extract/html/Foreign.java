package dev.firsthand.extract.html;

import java.util.EnumSet;
import java.util.Set;

/// The elements of drawings and formulas, `<svg>` and `<math>`, in which HTML's rules rest.
final class Foreign {

  /// What ends `<svg>` and `<math>`, however deep in them it stands.
  private static final Set<Tag> NEVER_FOREIGN =
      EnumSet.of(
          Tag.B,
          Tag.BIG,
          Tag.BLOCKQUOTE,
          Tag.BODY,
          Tag.BR,
          Tag.CENTER,
          Tag.CODE,
          Tag.DD,
          Tag.DIV,
          Tag.DL,
          Tag.DT,
          Tag.EM,
          Tag.EMBED,
          Tag.H1,
          Tag.H2,
          Tag.H3,
          Tag.H4,
          Tag.H5,
          Tag.H6,
          Tag.HEAD,
          Tag.HR,
          Tag.I,
          Tag.IMG,
          Tag.LI,
          Tag.LISTING,
          Tag.MENU,
          Tag.META,
          Tag.NOBR,
          Tag.OL,
          Tag.P,
          Tag.PRE,
          Tag.RUBY,
          Tag.S,
          Tag.SMALL,
          Tag.SPAN,
          Tag.STRONG,
          Tag.STRIKE,
          Tag.SUB,
          Tag.SUP,
          Tag.TABLE,
          Tag.TT,
          Tag.U,
          Tag.UL,
          Tag.VAR);

  private final Elements elements;
  private final OpenElements open;

  Foreign(Elements elements) {
    this.elements = elements;
    this.open = elements.open;
  }

  /// Says whether the tag has been dealt with.
  boolean start(Tag tag, int from, int to, TagAttributes attributes) {
    if (!open.isForeign()) {
      return false;
    }
    if (NEVER_FOREIGN.contains(tag)) {
      leave();
      return false;
    }
    elements.push(tag, from, to, attributes);
    elements.popIf(attributes.isSelfClosing());
    return true;
  }

  /// Says whether the tag has been dealt with.
  boolean end(Tag tag, int from, int to) {
    if (!open.isForeign()) {
      return false;
    }
    if (tag == Tag.P || tag == Tag.BR) {
      leave();
      return false;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.isNamed(i, tag, from, to)) {
        elements.popTo(i);
        return true;
      }
      if (open.tag(i).rule() == Tag.Rule.FOREIGN) {
        return false;
      }
    }
    return false;
  }

  private void leave() {
    while (open.isForeign()) {
      elements.pop();
    }
  }
}
