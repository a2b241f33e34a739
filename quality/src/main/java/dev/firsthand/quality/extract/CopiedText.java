package dev.firsthand.quality.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Renders a page of markup as the text that a browser gives when all of it is selected and copied:
/// blocks on lines of their own, cells behind tabs, menus and footers and all. What only a style
/// sheet or a script hides is there, too, for neither is read.
final class CopiedText implements NodeVisitor {

  private static final Set<String> UNSHOWN =
      tags(
          "head script style noscript template svg math iframe object embed"
              + " select textarea canvas audio video map datalist img");

  private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

  /// Elements that browsers show as blocks without being told by a style sheet.
  private static final Set<String> BLOCKS =
      tags(
          "address article aside blockquote body center dd details dialog dir div"
              + " dl dt fieldset figcaption figure footer form header hgroup hr legend"
              + " li main menu nav ol pre section summary search table caption"
              + " tbody thead tfoot tr ul p h1 h2 h3 h4 h5"
              + " h6");

  private final CopyHabit habit;
  private final StringBuilder text = new StringBuilder();
  private int unshown;
  private int preformatted;

  /// Line breaks that stand before the next text; a blank line is two.
  private int breaks;

  private boolean blank;

  private CopiedText(CopyHabit habit) {
    this.habit = habit;
  }

  private static Set<String> tags(String list) {
    return Set.of(list.split(" ", -1));
  }

  static String of(Document page, CopyHabit habit) {
    CopiedText copied = new CopiedText(habit);
    page.traverse(copied);
    return copied.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode part) {
      if (unshown == 0) {
        append(part.getWholeText());
      }
    } else if (node instanceof Element element) {
      unshown += isUnshown(element) ? 1 : 0;
      if (unshown == 0) {
        open(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (unshown == 0) {
        String tag = element.normalName();
        preformatted -= tag.equals("pre") ? 1 : 0;
        breaks(tag);
      }
      unshown -= isUnshown(element) ? 1 : 0;
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    preformatted += tag.equals("pre") ? 1 : 0;
    if (tag.equals("br")) {
      breaks++;
    } else if (tag.equals("td") || tag.equals("th")) {
      if (element.previousElementSibling() != null && breaks == 0) {
        text.append('\t');
      }
    } else {
      breaks(tag);
    }
    if (tag.equals("li")) {
      bullet(element);
    }
  }

  private void breaks(String tag) {
    if (SPACED.contains(tag)) {
      breaks = Math.max(breaks, habit.blankLines() ? 2 : 1);
    } else if (BLOCKS.contains(tag)) {
      breaks = Math.max(breaks, habit.blankLinesAll() ? 2 : 1);
    }
  }

  private void bullet(Element item) {
    if (!habit.bullet().isEmpty()) {
      flush();
      Element list = item.parent();
      boolean numbered = list != null && list.normalName().equals("ol");
      text.append(numbered ? (item.elementSiblingIndex() + 1) + ". " : habit.bullet());
    }
  }

  private void append(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\n' && preformatted > 0) {
        breaks++;
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        blank = true;
      } else {
        flush();
        text.append(c);
      }
    }
  }

  private void flush() {
    if (text.isEmpty()) {
      breaks = 0;
      blank = false;
    }
    if (breaks > 0) {
      text.append("\n".repeat(breaks));
    } else if (blank) {
      text.append(' ');
    }
    breaks = 0;
    blank = false;
  }

  /// Whether no browser shows it.
  private static boolean isUnshown(Element element) {
    String tag = element.normalName();
    if (UNSHOWN.contains(tag) || element.hasAttr("hidden")) {
      return true;
    }
    if (tag.equals("dialog") && !element.hasAttr("open")) {
      return true;
    }
    Element parent = element.parent();
    if (parent != null && parent.normalName().equals("details")) {
      return !parent.hasAttr("open") && !tag.equals("summary");
    }
    String style = element.attr("style");
    return !style.isEmpty() && hides(style.replace(" ", "").toLowerCase(Locale.ROOT));
  }

  private static boolean hides(String style) {
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
