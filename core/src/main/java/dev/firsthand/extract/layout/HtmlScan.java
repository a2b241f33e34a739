package dev.firsthand.extract.layout;

import dev.firsthand.extract.html.Attribute;
import dev.firsthand.extract.html.Attributes;
import dev.firsthand.extract.html.HtmlParser;
import dev.firsthand.extract.html.PageHandler;
import dev.firsthand.extract.html.Tag;
import dev.firsthand.extract.words.Prose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One walk over a page, which gathers all that the other classes here need to know of it.
public final class HtmlScan implements PageHandler {

  /// Where sites keep the pages of those who write for them.
  private static final Set<String> AUTHOR_FOLDERS =
      Set.of(
          "author",
          "authors",
          "contributor",
          "contributors",
          "journalist",
          "reporter",
          "profile",
          "people",
          "staff",
          "autor",
          "auteur",
          "autore",
          "by");

  private static final int LONGEST_FOLDER = 12;
  private static final Role[] HINTED = {Role.BYLINE, Role.DATE, Role.SECTION, Role.HEADLINE};
  private static final int MOST_HINTS = 200;
  private static final int LONGEST_HINT = 400;

  private final Layout layout = new Layout();
  private final Map<String, Roles> seen = new HashMap<>();
  private final FoldedText text = new FoldedText();

  /// The content of a title or script that is being read.
  private final StringBuilder kept = new StringBuilder();

  private final Deque<OpenHint> hints = new ArrayDeque<>();
  private Region region;
  private Block.Kind kind = Block.Kind.OTHER;
  private int level;

  /// How many links are open, and which `<a>` that are none.
  private int links;

  private final Set<Integer> anchors = new HashSet<>();
  private int linkLength;
  private boolean keeping;

  public HtmlScan() {
    region = layout.open(null, Tag.HTML, Roles.NONE);
  }

  /// @param html in UTF-8
  public static Layout of(byte[] html) {
    HtmlScan scan = new HtmlScan();
    HtmlParser.parse(html, scan);
    return scan.layout();
  }

  public Layout layout() {
    flush();
    layout.settle();
    return layout;
  }

  @Override
  public boolean start(int element, Tag tag, Attributes attributes) {
    Tags.Kind tagKind = Tags.kind(tag);
    return switch (tagKind) {
      case META -> {
        layout.metadata.put(property(attributes), attributes.value(Attribute.CONTENT));
        yield false;
      }
      case LINK -> {
        link(attributes);
        yield false;
      }
      case TITLE -> keep(true);
      case SCRIPT -> keep(isLinkedData(attributes));
      case UNREAD -> false;
      case BREAK -> {
        lineBreak();
        yield false;
      }
      case BLOCK, INLINE -> {
        Roles roles = roles(tag, attributes);
        boolean hidden = isHidden(attributes);
        if (hidden && tagKind == Tags.Kind.INLINE) {
          yield false;
        }
        open(element, tag, attributes, hidden ? roles.and(Role.HIDDEN) : roles);
        yield true;
      }
    };
  }

  private boolean keep(boolean wanted) {
    keeping = wanted;
    return wanted;
  }

  private static boolean isLinkedData(Attributes attributes) {
    return attributes.value(Attribute.TYPE).toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private void open(int element, Tag tag, Attributes attributes, Roles roles) {
    if (Tags.kind(tag) == Tags.Kind.BLOCK) {
      flush();
      region = layout.open(region, tag, roles);
      read(region);
    } else if (tag == Tag.A) {
      openLink(element, attributes.has(Attribute.HREF));
    }
    again(tag, attributes);
    openHint(element, tag, attributes, roles);
  }

  private void openLink(int element, boolean leads) {
    if (leads) {
      links++;
    } else {
      anchors.add(element);
    }
  }

  private void closeLink(int element) {
    if (anchors.isEmpty() || !anchors.remove(element)) {
      links--;
    }
  }

  @Override
  public void again(Tag tag, Attributes attributes) {
    if (tag == Tag.HTML && layout.language.isEmpty()) {
      layout.language = first(attributes, Attribute.LANG, Attribute.XML_LANG);
    }
  }

  private void read(Region now) {
    kind = Tags.blockKind(now.tag);
    level = kind == Block.Kind.HEADING ? now.tag.text().charAt(1) - '0' : 0;
  }

  @Override
  public void end(int element, Tag tag) {
    switch (Tags.kind(tag)) {
      case TITLE -> layout.metadata.put("<title>", taken());
      case SCRIPT -> layout.metadata.link(taken());
      case BLOCK -> {
        closeHint(element);
        flush();
        layout.close(region);
        region = region.parent == null ? region : region.parent;
        read(region);
      }
      default -> {
        closeHint(element);
        if (tag == Tag.A) {
          closeLink(element);
        }
      }
    }
  }

  private String taken() {
    String content = kept.toString();
    kept.setLength(0);
    keeping = false;
    return content;
  }

  @Override
  public void text(char[] more, int from, int to) {
    if (keeping) {
      kept.append(more, from, to - from);
      return;
    }
    int before = text.length();
    text.append(more, from, to);
    if (links > 0) {
      linkLength += text.length() - before;
    }
  }

  private void lineBreak() {
    text.trimBlanks();
    if (text.endsLine()) {
      flush();
    } else if (!text.isEmpty()) {
      text.breakLine();
    }
  }

  private void flush() {
    text.trim();
    if (!text.isEmpty()) {
      String whole = text.toString();
      int inLinks = Math.min(linkLength, whole.length());
      layout.add(new Block(whole, Prose.length(whole), kind, level, inLinks, region));
      text.clear();
    }
    linkLength = 0;
  }

  private static String property(Attributes meta) {
    return first(meta, Attribute.PROPERTY, Attribute.NAME, Attribute.ITEMPROP);
  }

  /// The first of some attributes that says something.
  private static String first(Attributes attributes, Attribute... names) {
    for (Attribute name : names) {
      String value = attributes.value(name);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private void link(Attributes link) {
    if (link.value(Attribute.REL).equalsIgnoreCase("canonical")) {
      layout.metadata.put("<canonical>", link.value(Attribute.HREF));
    }
  }

  private Roles roles(Tag tag, Attributes attributes) {
    if (tag == Tag.HTML || tag == Tag.BODY) {
      return named(attributes, Attribute.CLASS).only(Role.LISTING); // one article or many
    }
    Roles roles = with(Roles.NONE, Tags.role(tag)).and(named(attributes, Attribute.CLASS));
    if (Tags.blockKind(tag) == Block.Kind.HEADING) {
      // A heading's names are often made of its words, and what it heads is another's affair.
      roles = roles.ofHeading();
    } else {
      roles = roles.and(named(attributes, Attribute.ID));
    }
    if (attributes.has(Attribute.ROLE)) {
      roles = with(roles, Tags.ariaRole(attributes.value(Attribute.ROLE)));
    }
    boolean body = attributes.value(Attribute.ITEMPROP).equals("articleBody");
    return body ? roles.and(Role.BODY) : roles;
  }

  private static Roles with(Roles roles, @Nullable Role role) {
    return role == null ? roles : roles.and(role);
  }

  private Roles named(Attributes attributes, Attribute attribute) {
    String names = attributes.value(attribute);
    return names.isEmpty() ? Roles.NONE : seen.computeIfAbsent(names, Vocabulary::roles);
  }

  /// Not shown at first; much text in it is shown by a script later, see [Layout#settle].
  private static boolean isHidden(Attributes attributes) {
    if (attributes.has(Attribute.HIDDEN)) {
      return true;
    }
    String style = attributes.value(Attribute.STYLE);
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  private record OpenHint(
      int element, Role role, @Nullable String value, String property, int block, int offset) {}

  private void openHint(int element, Tag tag, Attributes attributes, Roles roles) {
    if (layout.hints.size() + hints.size() >= MOST_HINTS) {
      return;
    }
    String property = first(attributes, Attribute.ITEMPROP, Attribute.REL);
    Role role = isAuthorLink(tag, attributes) ? Role.BYLINE : hinted(tag, property, roles);
    if (role != null) {
      String named = property.isEmpty() ? byTag(tag) : property;
      int block = layout.blocks.size();
      hints.push(new OpenHint(element, role, value(attributes), named, block, text.length()));
    }
  }

  private static String byTag(Tag tag) {
    return tag == Tag.TIME ? "time" : tag == Tag.A ? "a" : "";
  }

  private static boolean isAuthorLink(Tag tag, Attributes attributes) {
    String href = tag == Tag.A ? attributes.value(Attribute.HREF) : "";
    int from = href.indexOf('/') + 1;
    for (int to = href.indexOf('/', from); to >= 0 && from > 0; to = href.indexOf('/', from)) {
      if (to - from <= LONGEST_FOLDER && AUTHOR_FOLDERS.contains(href.substring(from, to))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static @Nullable Role hinted(Tag tag, String property, Roles roles) {
    return switch (property) {
      case "datePublished", "dateModified", "dateCreated" -> Role.DATE;
      case "author", "creator", "author nofollow" -> Role.BYLINE;
      case "headline" -> Role.HEADLINE;
      case "articleSection" -> Role.SECTION;
      default -> {
        if (tag == Tag.TIME) {
          yield Role.DATE;
        }
        for (Role role : HINTED) {
          if (roles.has(role)) {
            yield role;
          }
        }
        yield null;
      }
    };
  }

  private void closeHint(int element) {
    if (!hints.isEmpty() && element <= hints.element().element()) {
      for (var each = hints.iterator(); each.hasNext(); ) {
        OpenHint open = each.next();
        if (open.element() == element) {
          each.remove();
          tell(open);
          return;
        }
      }
    }
  }

  private void tell(OpenHint open) {
    StringBuilder shown = new StringBuilder();
    for (int i = open.block(); i < layout.blocks.size() && shown.length() < LONGEST_HINT; i++) {
      shown.append(layout.blocks.get(i).text()).append('\n');
    }
    boolean flushed = layout.blocks.size() > open.block();
    shown.append(text.substring(flushed ? 0 : Math.min(open.offset(), text.length())));
    String told = shown.toString().strip();
    if (told.length() <= LONGEST_HINT) {
      layout.hints.add(
          new Hint(open.role(), told, open.value(), open.property(), open.block(), region));
    }
  }

  private static @Nullable String value(Attributes attributes) {
    String value =
        first(
            attributes,
            Attribute.DATETIME,
            Attribute.CONTENT,
            Attribute.DATA_DATETIME,
            Attribute.TITLE);
    return value.isEmpty() ? null : value;
  }
}
