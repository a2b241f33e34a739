package dev.firsthand.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// One walk over a page, which gathers all that the other classes here need to know of it.
final class HtmlScan implements NodeFilter {

  /// Where sites keep the pages of those who write for them.
  private static final String[] AUTHOR_FOLDERS = {
    "/author/",
    "/authors/",
    "/contributor/",
    "/contributors/",
    "/journalist/",
    "/reporter/",
    "/profile/",
    "/people/",
    "/staff/",
    "/autor/",
    "/auteur/",
    "/autore/",
    "/by/"
  };

  private static final int MOST_HINTS = 200;
  private static final int LONGEST_HINT = 400;

  private final Layout layout = new Layout();
  private final Map<String, Set<Role>> seen = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<OpenHint> hints = new ArrayDeque<>();
  private Region region;
  private Block.Kind kind = Block.Kind.OTHER;
  private int level;
  private int links;
  private int linkLength;

  private HtmlScan() {
    region = layout.open(null, "html", EnumSet.noneOf(Role.class));
  }

  static Layout of(Document document) {
    HtmlScan scan = new HtmlScan();
    document.filter(scan);
    scan.flush();
    scan.layout.settle();
    return scan.layout;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    switch (Tags.kind(tag)) {
      case META -> {
        layout.metadata.put(property(element), element.attr("content"));
        return FilterResult.SKIP_ENTIRELY;
      }
      case LINK -> {
        link(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case TITLE -> {
        layout.metadata.put("<title>", element.text());
        return FilterResult.SKIP_ENTIRELY;
      }
      case SCRIPT -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          layout.metadata.link(element.data());
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      case UNREAD -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case BREAK -> lineBreak();
      case BLOCK, INLINE -> {
        Set<Role> roles = roles(element, tag);
        if (isHidden(element)) {
          if (Tags.kind(tag) == Tags.Kind.INLINE) {
            return FilterResult.SKIP_ENTIRELY;
          }
          roles.add(Role.HIDDEN);
        }
        open(element, tag, roles);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String tag, Set<Role> roles) {
    switch (Tags.kind(tag)) {
      case BLOCK -> {
        flush();
        region = layout.open(region, tag, roles);
        kind = Tags.blockKind(tag);
        level = kind == Block.Kind.HEADING ? tag.charAt(1) - '0' : 0;
      }
      default -> links += tag.equals("a") && element.hasAttr("href") ? 1 : 0;
    }
    if (tag.equals("html")) {
      String lang = element.attr("lang");
      layout.language = lang.isEmpty() ? element.attr("xml:lang") : lang;
    }
    openHint(element, tag, roles);
  }

  private void leave(Element element) {
    String tag = element.normalName();
    Tags.Kind tagKind = Tags.kind(tag);
    if (tagKind == Tags.Kind.BREAK) {
      return;
    }
    closeHint(element);
    if (tagKind == Tags.Kind.BLOCK) {
      flush();
      layout.close(region);
      region = region.parent == null ? region : region.parent;
      kind = Tags.blockKind(region.tag);
      level = kind == Block.Kind.HEADING ? region.tag.charAt(1) - '0' : 0;
    } else if (tag.equals("a") && element.hasAttr("href")) {
      links--;
    }
  }

  private void append(String more) {
    int before = text.length();
    Whitespace.append(more, text);
    if (links > 0) {
      linkLength += text.length() - before;
    }
  }

  private void lineBreak() {
    trim();
    if (text.isEmpty()) {
      return;
    }
    if (text.charAt(text.length() - 1) == '\n') {
      flush();
    } else {
      text.append('\n');
    }
  }

  private void trim() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void flush() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty()) {
      layout.add(
          new Block(text.toString(), kind, level, Math.min(linkLength, text.length()), region));
      text.setLength(0);
    }
    linkLength = 0;
  }

  private static String property(Element meta) {
    for (String name : new String[] {"property", "name", "itemprop"}) {
      if (!meta.attr(name).isEmpty()) {
        return meta.attr(name);
      }
    }
    return "";
  }

  private void link(Element link) {
    String rel = link.attr("rel").toLowerCase(Locale.ROOT);
    if (rel.equals("canonical")) {
      layout.metadata.put("<canonical>", link.attr("href"));
    }
  }

  private Set<Role> roles(Element element, String tag) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (tag.equals("html") || tag.equals("body")) {
      return roles;
    }
    Role ofTag = Tags.role(tag);
    if (ofTag != null) {
      roles.add(ofTag);
    }
    add(element.attr("class"), roles);
    if (Tags.blockKind(tag) == Block.Kind.HEADING) {
      // A heading's names are often made of its words, and what it heads is another's affair.
      roles.removeIf(role -> role.isApart() && role != Role.HIDDEN);
    } else {
      add(element.attr("id"), roles);
    }
    Role aria = Tags.ariaRole(element.attr("role"));
    if (aria != null) {
      roles.add(aria);
    }
    if (element.attr("itemprop").equals("articleBody")) {
      roles.add(Role.BODY);
    }
    return roles;
  }

  private void add(String attribute, Set<Role> roles) {
    if (!attribute.isEmpty()) {
      roles.addAll(seen.computeIfAbsent(attribute, Vocabulary::roles));
    }
  }

  /// Not shown at first; much text in it is shown by a script later, see [Layout#settle].
  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  private record OpenHint(Element element, Role role, String property, int block, int offset) {

    @SuppressWarnings("ReferenceEquality") // the element itself, not one that looks the same
    boolean isOf(Element other) {
      return element == other;
    }
  }

  private void openHint(Element element, String tag, Set<Role> roles) {
    if (layout.hints.size() + hints.size() >= MOST_HINTS) {
      return;
    }
    String property = element.attr("itemprop");
    property = property.isEmpty() ? element.attr("rel") : property;
    Role role = isAuthorLink(element, tag) ? Role.BYLINE : hinted(tag, property, roles);
    if (role != null) {
      String named = property.isEmpty() && tag.equals("time") ? "time" : property;
      hints.push(new OpenHint(element, role, named, layout.blocks.size(), text.length()));
    }
  }

  private static boolean isAuthorLink(Element element, String tag) {
    String href = tag.equals("a") ? element.attr("href") : "";
    for (String folder : AUTHOR_FOLDERS) {
      if (href.contains(folder)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Role hinted(String tag, String property, Set<Role> roles) {
    return switch (property) {
      case "datePublished", "dateModified", "dateCreated" -> Role.DATE;
      case "author", "creator", "author nofollow" -> Role.BYLINE;
      case "headline" -> Role.HEADLINE;
      case "articleSection" -> Role.SECTION;
      default -> {
        if (tag.equals("time")) {
          yield Role.DATE;
        }
        for (Role role : new Role[] {Role.BYLINE, Role.DATE, Role.SECTION, Role.HEADLINE}) {
          if (roles.contains(role)) {
            yield role;
          }
        }
        yield null;
      }
    };
  }

  private void closeHint(Element element) {
    OpenHint open = hints.peek();
    if (open == null || !open.isOf(element)) {
      return;
    }
    hints.pop();
    StringBuilder shown = new StringBuilder();
    for (int i = open.block(); i < layout.blocks.size() && shown.length() < LONGEST_HINT; i++) {
      shown.append(layout.blocks.get(i).text()).append('\n');
    }
    boolean flushed = layout.blocks.size() > open.block();
    shown.append(text, flushed ? 0 : Math.min(open.offset(), text.length()), text.length());
    String told = shown.toString().strip();
    if (told.length() <= LONGEST_HINT) {
      layout.hints.add(
          new Hint(open.role(), told, value(element), open.property(), open.block(), region));
    }
  }

  private static @Nullable String value(Element element) {
    for (String name : new String[] {"datetime", "content", "data-datetime", "title"}) {
      if (!element.attr(name).isEmpty()) {
        return element.attr(name);
      }
    }
    return null;
  }
}
