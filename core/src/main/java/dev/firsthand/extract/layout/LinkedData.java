package dev.firsthand.extract.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.firsthand.extract.words.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a page's JSON-LD says about the article, as far as it can be read.
///
/// @param rank how surely it is about the article of this page: 2 an article, 1 a page or a video
/// @param body the article's text as the page tells it to machines, or nothing
/// @param authors names of persons, and of organisations where no person is named
/// @param byOrganisation whether the authors are organisations
public record LinkedData(
    int rank,
    @Nullable String headline,
    @Nullable String url,
    @Nullable String published,
    @Nullable String modified,
    List<String> authors,
    boolean byOrganisation,
    @Nullable String publisher,
    @Nullable String section,
    List<String> keywords,
    @Nullable String language,
    String body) {

  private static final int MOST_NODES = 20_000;

  private static final Set<String> DATED_WORKS =
      Set.of(
          "VideoObject",
          "Review",
          "Recipe",
          "HowTo",
          "Course",
          "DiscussionForumPosting",
          "QAPage",
          "Book",
          "CreativeWork",
          "MediaObject",
          "AudioObject",
          "PodcastEpisode");

  /// A script without one of these describes nothing of use: lists of links, mostly.
  private static final List<String> TYPES =
      Stream.concat(Stream.of("Article", "Posting", "Report", "WebPage"), DATED_WORKS.stream())
          .toList();

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  public LinkedData {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  /// The descriptions of articles and pages in one script, in document order.
  static List<LinkedData> read(String script) {
    if (TYPES.stream().noneMatch(script::contains)) {
      return List.of();
    }
    JsonNode root;
    try {
      root = JSON.readTree(unwrapped(script));
    } catch (JsonProcessingException _) {
      return List.of();
    }
    List<LinkedData> found = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
      JsonNode node = open.pop();
      int rank = node.isObject() ? rank(node) : 0;
      if (rank > 0) {
        found.add(of(node, rank, root));
      }
      if (node.isArray() || (node.isObject() && rank < 2)) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.reversed().stream().filter(JsonNode::isContainerNode).forEach(open::push);
      }
    }
    return found;
  }

  private static String unwrapped(String script) {
    String text = script.strip();
    text = text.startsWith("<!--") ? text.substring(4) : text;
    text = text.startsWith("<![CDATA[") ? text.substring(9) : text;
    text = text.endsWith("-->") ? text.substring(0, text.length() - 3) : text;
    return text.endsWith("]]>") ? text.substring(0, text.length() - 3) : text;
  }

  private static int rank(JsonNode node) {
    int rank = 0;
    for (String type : texts(node.path("@type"))) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report")) {
        rank = 2;
      } else if (name.endsWith("WebPage") || DATED_WORKS.contains(name)) {
        rank = Math.max(rank, 1);
      }
    }
    return rank;
  }

  private static LinkedData of(JsonNode node, int rank, JsonNode root) {
    Names authors = Names.of(node.has("author") ? node.path("author") : node.path("creator"), root);
    return new LinkedData(
        rank,
        text(node, "headline") != null ? text(node, "headline") : text(node, "name"),
        text(node, "url"),
        text(node, "datePublished") != null
            ? text(node, "datePublished")
            : text(node, "uploadDate"),
        text(node, "dateModified"),
        authors.all(),
        authors.persons().isEmpty(),
        Names.of(node.path("publisher"), root).all().stream().findFirst().orElse(null),
        texts(node.path("articleSection")).stream().findFirst().orElse(null),
        texts(node.path("keywords")),
        text(node, "inLanguage"),
        body(node));
  }

  /// The names of persons or organisations, which may be objects, plain names, or references.
  private record Names(List<String> persons, List<String> organisations) {

    static Names of(JsonNode node, JsonNode root) {
      Names names = new Names(new ArrayList<>(), new ArrayList<>());
      for (JsonNode each : node.isArray() ? node : List.of(node)) {
        JsonNode target = each.isObject() && !each.has("name") ? referred(each, root) : each;
        boolean organisation = target.path("@type").asText().endsWith("Organization");
        (organisation ? names.organisations : names.persons)
            .addAll(texts(target.isObject() ? target.path("name") : target));
      }
      return names;
    }

    /// The persons, else the organisations.
    List<String> all() {
      return persons.isEmpty() ? organisations : persons;
    }
  }

  private static JsonNode referred(JsonNode reference, JsonNode root) {
    String id = reference.path("@id").asText();
    if (!id.isEmpty()) {
      for (JsonNode node : root.path("@graph")) {
        if (node.path("@id").asText().equals(id)) {
          return node;
        }
      }
    }
    return reference;
  }

  /// The text, without the markup that some put into it.
  private static String body(JsonNode node) {
    String text = node.path("articleBody").asText();
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = c == '<' ? text.indexOf('>', i) : -1;
      plain.append(close < 0 ? c : ' ');
      i = close < 0 ? i : close;
    }
    return plain.toString();
  }

  private static @Nullable String text(JsonNode node, String field) {
    return texts(node.path(field)).stream().findFirst().orElse(null);
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : node.isArray() ? node : List.of(node)) {
      String text = each.isObject() ? each.path("@value").asText() : each.asText();
      text = Whitespace.folded(unescaped(text));
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// JSON needs no entities, but many systems write some.
  private static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.replace("&#39;", "'")
        .replace("&#039;", "'")
        .replace("&#8217;", "’")
        .replace("&rsquo;", "’")
        .replace("&quot;", "\"")
        .replace("&#8211;", "–")
        .replace("&#038;", "&")
        .replace("&amp;", "&");
  }
}
