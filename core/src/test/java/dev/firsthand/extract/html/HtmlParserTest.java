package dev.firsthand.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HtmlParserTest {

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<a href=x>",
    "</a>",
    "<b>",
    "</b>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<tbody>",
    "<caption>",
    "<ul>",
    "</ul>",
    "<li>",
    "</li>",
    "<form>",
    "</form>",
    "<h1>",
    "</h2>",
    "<svg>",
    "</svg>",
    "<math>",
    "<title>",
    "</title>",
    "<foreignObject>",
    "<template>",
    "</template>",
    "<object>",
    "</object>",
    "<select>",
    "<option>",
    "<button>",
    "</button>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<span hidden>",
    "</span>",
    "<x-y>",
    "</x-y>",
    "<x-y/>",
    "<br>",
    "</br>",
    "<body>",
    "</body>",
    "<html lang=de>",
    "<head>",
    "<nobr>",
    "<hr>",
    "&amp;",
    "&",
    "<",
    ">",
    "text",
    "\0",
    "<input type=hidden>",
    "<dd>",
    "<dt>"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>",
        "<a href=x><p>",
        "<b><p>",
        "<p><b id=x></p>",
        "<a href=x><table><td>",
        "<table>",
        "<svg>",
        "<svg><p>",
        "<svg><title>",
        "<li>",
        "<form></div>",
        "<object><a>",
        "<template><tr>",
        "</x>",
        "<x>",
        "<span></div>",
        "<!-",
        "<!-- --",
        "<![CDATA[",
        "<script><!--<script>",
        "<title></titl",
        "&",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "&#",
        "&#9999999999999999",
        "<a b='",
        "<a =",
        "<p class=\"x",
        "\0",
        "<"
      })
  void noPageTakesLongerThanItsLength(String piece) {
    String opened = "<div><a href=x><p><span><b>".repeat(20);
    Told told = new Told();
    parse(opened + piece.repeat(4_000_000 / piece.length()), told);
    assertThat(told.open).isEmpty();
  }

  @Test
  void whateverAPageHoldsEveryElementEndsOnce() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder page = new StringBuilder();
      for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
        page.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Told told = new Told();
      parse(page.toString(), told);
      assertThat(told.open).as(page.toString()).isEmpty();
      assertThat(told.formatting).as(page.toString()).isEmpty();
    }
  }

  @Test
  void noElementIsDeeperThanBrowsersGo() {
    Told told = new Told();
    parse("<div>".repeat(100_000) + "text", told);
    assertThat(told.deepest).isEqualTo(OpenElements.DEEPEST);
    assertThat(told.text.toString()).isEqualTo("text");
  }

  @Test
  void aPageThatEndsInATagEndsBeforeIt() {
    for (String end : new String[] {"<p class", "<p class='x", "<p class=", "</p", "<p /", "<p"}) {
      Told told = new Told();
      parse("text" + end, told);
      assertThat(told.text.toString()).as(end).isEqualTo("text");
    }
  }

  @Test
  void theMarksOfBrokenMarkupAreText() {
    for (String text :
        new String[] {"<", "</", "1 < 2", "a <3", "<>", "&", "&#", "&#x;", "&nosuch;"}) {
      Told told = new Told();
      parse(text, told);
      assertThat(told.text.toString()).isEqualTo(text);
    }
  }

  @Test
  void textOfEveryScriptIsToldWhole() {
    for (String text : new String[] {"Fähre", "年月日", "a\uD83D\uDE00b", "é", "Ж ж"}) {
      Told told = new Told();
      parse("<p>" + text + "</p><script>" + text, told);
      assertThat(told.text.toString()).isEqualTo(text + text);
    }
  }

  @Test
  void longTextIsToldWholeWhateverStandsWhereItIsCut() {
    for (String unit : new String[] {"x", "é", "\uD83D\uDE00", "&amp;", "&nGg;", "a&b"}) {
      String plain = unit.replace("&amp;", "&").replace("&nGg;", "\u22D9\u0338");
      for (int more = 0; more < 3; more++) {
        String told = EventLines.of("<p>" + "-".repeat(more) + unit.repeat(10_000));
        String whole = '"' + "-".repeat(more) + plain.repeat(10_000) + '"';
        assertThat(told.contains(whole)).as("%d and many of %s", more, unit).isTrue();
      }
    }
  }

  private static void parse(String html, Told told) {
    HtmlParser.parse(html.getBytes(StandardCharsets.UTF_8), told);
  }

  /// Holds that elements end innermost first, but for formatting.
  private static final class Told implements PageHandler {

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> formatting = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int deepest;

    @Override
    public boolean start(int element, Tag tag, Attributes attributes) {
      if (attributes.has(Attribute.HIDDEN)) {
        return false;
      }
      if (isFormatting(tag)) {
        formatting.add(element);
      } else {
        open.push(element);
      }
      deepest = Math.max(deepest, open.size() + formatting.size());
      return true;
    }

    @Override
    public void again(Tag tag, Attributes attributes) {
      assertThat(tag).isIn(Tag.HTML, Tag.BODY);
    }

    @Override
    public void text(char[] more, int from, int to) {
      if (text.length() < 1000) {
        text.append(more, from, Math.min(to - from, 1000));
      }
    }

    @Override
    public void end(int element, Tag tag) {
      if (isFormatting(tag)) {
        assertThat(formatting.remove(element)).isTrue();
      } else {
        assertThat(open.pop()).isEqualTo(element);
      }
    }

    private static boolean isFormatting(Tag tag) {
      return tag.rule() == Tag.Rule.FORMATTING || tag.rule() == Tag.Rule.LINK;
    }
  }
}
