package dev.firsthand.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Tells a handler what jsoup makes of a page: the yardstick of [HtmlParser].
public final class JsoupPage implements NodeFilter {

  private final PageHandler handler;
  private int elements;
  private final Deque<Integer> open = new ArrayDeque<>();

  private JsoupPage(PageHandler handler) {
    this.handler = handler;
  }

  public static void parse(byte[] html, PageHandler handler) {
    Jsoup.parse(new String(html, StandardCharsets.UTF_8)).filter(new JsoupPage(handler));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text -> tell(text.getWholeText());
      case DataNode data -> tell(data.getWholeData());
      case Element element when depth > 0 -> {
        int number = ++elements;
        if (!handler.start(number, Tag.of(element.normalName()), new Values(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open.push(number);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      handler.end(open.pop(), Tag.of(element.normalName()));
    }
    return FilterResult.CONTINUE;
  }

  private void tell(String text) {
    handler.text(text.toCharArray(), 0, text.length());
  }

  private record Values(Element element) implements Attributes {

    @Override
    public String value(Attribute attribute) {
      return element.attr(attribute.text());
    }

    @Override
    public boolean has(Attribute attribute) {
      return element.hasAttr(attribute.text());
    }
  }
}
