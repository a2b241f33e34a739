package dev.firsthand.extract;

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

  static Kind kind(String tag) {
    return switch (tag) {
      case "meta" -> Kind.META;
      case "link" -> Kind.LINK;
      case "title" -> Kind.TITLE;
      case "script" -> Kind.SCRIPT;
      case "br" -> Kind.BREAK;
      case "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "button",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map",
          "datalist",
          "input",
          "img",
          "picture",
          "source",
          "amp-analytics",
          "amp-ad",
          "amp-iframe",
          "amp-sidebar",
          "amp-consent" ->
          Kind.UNREAD;
      case "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "ul" ->
          Kind.BLOCK;
      default -> Kind.INLINE;
    };
  }

  static Block.Kind blockKind(String tag) {
    return switch (tag) {
      case "p" -> Block.Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.ITEM;
      case "td", "th" -> Block.Kind.CELL;
      default -> Block.Kind.OTHER;
    };
  }

  static @Nullable Role role(String tag) {
    return switch (tag) {
      case "nav", "menu" -> Role.NAVIGATION;
      case "footer" -> Role.FOOTER;
      case "aside" -> Role.SIDEBAR;
      case "form", "fieldset" -> Role.FORM;
      case "dialog" -> Role.HIDDEN;
      case "figcaption" -> Role.CAPTION;
      case "header" -> Role.HEADER;
      case "main", "article" -> Role.MAIN;
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
