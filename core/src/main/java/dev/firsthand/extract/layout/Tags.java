package dev.firsthand.extract.layout;

import dev.firsthand.extract.html.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What HTML's elements are to a reader of articles.
final class Tags {

  enum Kind {
    BLOCK,
    INLINE,
    BREAK,
    META,
    LINK,
    TITLE,
    SCRIPT,
    UNREAD
  }

  private Tags() {}

  static Kind kind(Tag tag) {
    return switch (tag) {
      case META -> Kind.META;
      case LINK -> Kind.LINK;
      case TITLE -> Kind.TITLE;
      case SCRIPT -> Kind.SCRIPT;
      case BR -> Kind.BREAK;
      case STYLE,
          NOEMBED,
          NOFRAMES,
          NOSCRIPT,
          TEMPLATE,
          SVG,
          MATH,
          IFRAME,
          OBJECT,
          EMBED,
          SELECT,
          BUTTON,
          TEXTAREA,
          CANVAS,
          AUDIO,
          VIDEO,
          MAP,
          DATALIST,
          INPUT,
          IMG,
          PICTURE,
          SOURCE,
          AMP_ANALYTICS,
          AMP_AD,
          AMP_EMBED,
          AMP_IFRAME,
          AMP_LIGHTBOX,
          AMP_LIST,
          AMP_NEXT_PAGE,
          AMP_SIDEBAR,
          AMP_USER_NOTIFICATION,
          AMP_CONSENT ->
          Kind.UNREAD;
      case HTML,
          BODY,
          ADDRESS,
          ARTICLE,
          ASIDE,
          BLOCKQUOTE,
          CENTER,
          DD,
          DETAILS,
          DIALOG,
          DIR,
          DIV,
          DL,
          DT,
          FIELDSET,
          FIGCAPTION,
          FIGURE,
          FOOTER,
          FORM,
          H1,
          H2,
          H3,
          H4,
          H5,
          H6,
          HEADER,
          HGROUP,
          HR,
          LEGEND,
          LI,
          MAIN,
          MENU,
          NAV,
          OL,
          P,
          PRE,
          SECTION,
          SUMMARY,
          TABLE,
          CAPTION,
          TBODY,
          THEAD,
          TFOOT,
          TR,
          TD,
          TH,
          UL ->
          Kind.BLOCK;
      default -> Kind.INLINE;
    };
  }

  static Block.Kind blockKind(Tag tag) {
    return switch (tag) {
      case P -> Block.Kind.PARAGRAPH;
      case H1, H2, H3, H4, H5, H6 -> Block.Kind.HEADING;
      case LI, DD, DT -> Block.Kind.ITEM;
      case TD, TH -> Block.Kind.CELL;
      default -> Block.Kind.OTHER;
    };
  }

  static @Nullable Role role(Tag tag) {
    return switch (tag) {
      case NAV, MENU -> Role.NAVIGATION;
      case FOOTER -> Role.FOOTER;
      case ASIDE -> Role.SIDEBAR;
      case FORM, FIELDSET -> Role.FORM;
      case DIALOG -> Role.HIDDEN;
      case FIGCAPTION -> Role.CAPTION;
      case HEADER -> Role.HEADER;
      case MAIN, ARTICLE -> Role.MAIN;
      default -> null;
    };
  }

  static @Nullable Role ariaRole(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "navigation", "menu", "menubar", "banner" -> Role.NAVIGATION;
      case "contentinfo" -> Role.FOOTER;
      case "complementary" -> Role.SIDEBAR;
      case "search", "form" -> Role.FORM;
      case "dialog", "alertdialog", "tooltip" -> Role.HIDDEN;
      case "main", "article" -> Role.MAIN;
      default -> null;
    };
  }
}
