package dev.firsthand.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The elements that HTML's rules or a reader of pages know; all others are [#OTHER].
public enum Tag {
  A(Rule.LINK),
  ADDRESS(Rule.BLOCK),
  AMP_AD(Rule.OTHER),
  AMP_ANALYTICS(Rule.OTHER),
  AMP_CONSENT(Rule.OTHER),
  AMP_EMBED(Rule.OTHER),
  AMP_IFRAME(Rule.OTHER),
  AMP_LIGHTBOX(Rule.OTHER),
  AMP_LIST(Rule.OTHER),
  AMP_NEXT_PAGE(Rule.OTHER),
  AMP_SIDEBAR(Rule.OTHER),
  AMP_USER_NOTIFICATION(Rule.OTHER),
  APPLET(Rule.EMBEDDED),
  AREA(Rule.VOID),
  ARTICLE(Rule.BLOCK),
  ASIDE(Rule.BLOCK),
  AUDIO(Rule.OTHER),
  B(Rule.FORMATTING),
  BASE(Rule.HEAD_VOID),
  BASEFONT(Rule.HEAD_VOID),
  BGSOUND(Rule.HEAD_VOID),
  BIG(Rule.FORMATTING),
  BLOCKQUOTE(Rule.BLOCK),
  BODY(Rule.DOCUMENT),
  BR(Rule.VOID),
  BUTTON(Rule.BUTTON),
  CANVAS(Rule.OTHER),
  CAPTION(Rule.CAPTION),
  CENTER(Rule.BLOCK),
  CODE(Rule.FORMATTING),
  COL(Rule.DOCUMENT),
  COLGROUP(Rule.DOCUMENT),
  DATALIST(Rule.OTHER),
  DD(Rule.TERM),
  DESC(Rule.OTHER),
  DETAILS(Rule.BLOCK),
  DIALOG(Rule.BLOCK),
  DIR(Rule.BLOCK),
  DIV(Rule.BLOCK),
  DL(Rule.BLOCK),
  DT(Rule.TERM),
  EM(Rule.FORMATTING),
  EMBED(Rule.VOID),
  FIELDSET(Rule.BLOCK),
  FIGCAPTION(Rule.BLOCK),
  FIGURE(Rule.BLOCK),
  FONT(Rule.FORMATTING),
  FOOTER(Rule.BLOCK),
  FOREIGNOBJECT(Rule.OTHER),
  FORM(Rule.FORM),
  FRAME(Rule.DOCUMENT),
  FRAMESET(Rule.DOCUMENT),
  H1(Rule.HEADING),
  H2(Rule.HEADING),
  H3(Rule.HEADING),
  H4(Rule.HEADING),
  H5(Rule.HEADING),
  H6(Rule.HEADING),
  HEAD(Rule.DOCUMENT),
  HEADER(Rule.BLOCK),
  HGROUP(Rule.BLOCK),
  HR(Rule.BLOCK_VOID),
  HTML(Rule.DOCUMENT),
  I(Rule.FORMATTING),
  IFRAME(Rule.RAW),
  IMAGE(Rule.VOID),
  IMG(Rule.VOID),
  INPUT(Rule.VOID),
  KEYGEN(Rule.VOID),
  LEGEND(Rule.OTHER),
  LI(Rule.ITEM),
  LINK(Rule.HEAD_VOID),
  LISTING(Rule.BLOCK),
  MAIN(Rule.BLOCK),
  MAP(Rule.OTHER),
  MARQUEE(Rule.EMBEDDED),
  MATH(Rule.FOREIGN),
  MENU(Rule.BLOCK),
  META(Rule.HEAD_VOID),
  NAV(Rule.BLOCK),
  NOBR(Rule.FORMATTING),
  NOEMBED(Rule.RAW),
  NOFRAMES(Rule.HEAD_RAW),
  NOSCRIPT(Rule.HEAD_RAW),
  OBJECT(Rule.EMBEDDED),
  OL(Rule.BLOCK),
  OPTGROUP(Rule.OPTION),
  OPTION(Rule.OPTION),
  P(Rule.BLOCK),
  PARAM(Rule.VOID),
  PICTURE(Rule.OTHER),
  PLAINTEXT(Rule.BLOCK),
  PRE(Rule.BLOCK),
  RB(Rule.RUBY),
  RP(Rule.RUBY),
  RT(Rule.RUBY),
  RTC(Rule.RUBY),
  RUBY(Rule.OTHER),
  S(Rule.FORMATTING),
  SCRIPT(Rule.HEAD_RAW),
  SEARCH(Rule.BLOCK),
  SECTION(Rule.BLOCK),
  SELECT(Rule.SELECT),
  SMALL(Rule.FORMATTING),
  SOURCE(Rule.VOID),
  SPAN(Rule.OTHER),
  STRIKE(Rule.FORMATTING),
  STRONG(Rule.FORMATTING),
  STYLE(Rule.HEAD_RAW),
  SUB(Rule.OTHER),
  SUMMARY(Rule.BLOCK),
  SUP(Rule.OTHER),
  SVG(Rule.FOREIGN),
  TABLE(Rule.TABLE),
  TBODY(Rule.ROW_GROUP),
  TD(Rule.CELL),
  TEMPLATE(Rule.TEMPLATE),
  TEXTAREA(Rule.RAW),
  TFOOT(Rule.ROW_GROUP),
  TH(Rule.CELL),
  THEAD(Rule.ROW_GROUP),
  TIME(Rule.OTHER),
  TITLE(Rule.HEAD_RAW),
  TR(Rule.ROW),
  TRACK(Rule.VOID),
  TT(Rule.FORMATTING),
  U(Rule.FORMATTING),
  UL(Rule.BLOCK),
  VAR(Rule.OTHER),
  VIDEO(Rule.OTHER),
  WBR(Rule.VOID),
  XMP(Rule.RAW),
  /// An element that nobody knows.
  OTHER(Rule.OTHER);

  /// How an element is opened and closed.
  enum Rule {
    /// Its own end tag ends it and whatever is open inside; it ends an open paragraph.
    BLOCK,
    BLOCK_VOID,
    HEADING,
    ITEM,
    TERM,
    FORM,
    /// Its own end tag ends it alone: `<b><p></b>`.
    FORMATTING,
    LINK,
    BUTTON,
    SELECT,
    OPTION,
    RUBY,
    /// A world of its own, into which no formatting reaches.
    EMBEDDED,
    TEMPLATE,
    TABLE,
    CAPTION,
    ROW_GROUP,
    ROW,
    CELL,
    /// `<svg>` and `<math>`
    FOREIGN,
    VOID,
    /// Its content is text up to its own end tag.
    RAW,
    /// In the head of a page: empty, or with text up to its own end tag.
    HEAD_VOID,
    HEAD_RAW,
    /// Opened and closed by [Structure] itself, whatever the page says.
    DOCUMENT,
    OTHER
  }

  private static final NameTable<Tag> TABLE_OF_NAMES = new NameTable<>(512);

  static {
    for (Tag tag : values()) {
      if (tag != OTHER) {
        TABLE_OF_NAMES.put(tag.text, tag);
      }
    }
  }

  private final String text;
  private final Rule rule;
  private final boolean special;
  private final boolean scope;

  Tag(Rule rule) {
    this.text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.rule = rule;
    this.special = isSpecial(text, rule);
    this.scope =
        switch (rule) {
          case EMBEDDED, TEMPLATE, TABLE, CAPTION, CELL -> true;
          default -> text.equals("html") || text.equals("foreignobject");
        };
  }

  private static boolean isSpecial(String text, Rule rule) {
    return switch (rule) {
      case FORMATTING, LINK, OPTION, RUBY, FOREIGN -> false;
      case OTHER -> text.equals("foreignobject");
      default -> !text.equals("dialog");
    };
  }

  /// The name in markup: `div`; that of [#OTHER] says nothing.
  public String text() {
    return text;
  }

  Rule rule() {
    return rule;
  }

  /// Whether no end tag of an element around it closes it by chance.
  boolean isSpecial() {
    return special;
  }

  /// Whether no end tag inside of it closes what is around it.
  boolean isScope() {
    return scope;
  }

  boolean isVoid() {
    return switch (rule) {
      case VOID, BLOCK_VOID, HEAD_VOID -> true;
      default -> false;
    };
  }

  /// Whether character references in its text are decoded.
  boolean isEscapable() {
    return this == TITLE || this == TEXTAREA;
  }

  /// The element of a name in small letters.
  public static Tag of(String name) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    int hash = 0;
    for (byte letter : letters) {
      hash = NameTable.hash(hash, letter);
    }
    return of(letters, 0, letters.length, hash);
  }

  static Tag of(byte[] page, int from, int to, int hash) {
    @Nullable Tag tag = TABLE_OF_NAMES.get(page, from, to, hash);
    return tag == null ? OTHER : tag;
  }
}
