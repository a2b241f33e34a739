package dev.firsthand.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.text.CodePoints;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns records into lines of JSON and back.
public final class JsonLines {

  private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(Mixins.module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP)))
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JsonLines() {}

  public static String write(Article article) {
    return text(tree(article));
  }

  public static String write(Marked marked) {
    return text(tree(marked));
  }

  /// The change alone, as `relate --final` prints it.
  public static String write(StoryChange change) {
    return text(JSON.valueToTree(change));
  }

  /// The change and the marked article in one flat line, so that `weigh` can read on from it.
  public static String write(StoryChange change, Marked marked) {
    ObjectNode line = JSON.valueToTree(change);
    return text(line.setAll(tree(marked)));
  }

  public static String write(Dossier dossier) {
    return text(JSON.valueToTree(dossier));
  }

  public static String rejected(String id, String reason) {
    return text(JSON.createObjectNode().put("id", id).put("rejected", reason));
  }

  /// The marks alone, as the store keeps them.
  public static String write(List<Mark> marks) {
    return text(marks(marks));
  }

  public static List<Mark> marks(String json) {
    try {
      return JSON.readValue(json, MARKS);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("marks: " + e.getOriginalMessage(), e);
    }
  }

  public static StoryChange change(String json) {
    try {
      return JSON.readValue(json, StoryChange.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("story change: " + e.getOriginalMessage(), e);
    }
  }

  /// Reads one line of articles, marked articles or related articles.
  ///
  /// @throws IllegalArgumentException with a reason that can be shown, when the line is not such
  public static Line read(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!(node instanceof ObjectNode object)) {
      throw new IllegalArgumentException("not a JSON object");
    }
    String id = object.path("id").asText("");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("no `id`");
    }
    if (object.hasNonNull("rejected")) {
      return new Line.Rejection(id, object.get("rejected").asText());
    }
    if (!object.hasNonNull("body")) {
      object.set("body", object.get("text"));
    }
    if (!object.path("body").isTextual()) {
      throw new IllegalArgumentException("no `body` or `text`");
    }
    object.put("body", CodePoints.wellFormed(object.get("body").asText()));
    try {
      return new Line.Told(
          JSON.treeToValue(object, Article.class),
          object.hasNonNull("marks")
              ? Optional.of(JSON.treeToValue(object.get("marks"), MARKS))
              : Optional.empty(),
          object.path("neutral").asBoolean(),
          object.hasNonNull("story") ? Optional.of(change(object, id)) : Optional.empty());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "wrong field" + place(e) + ": " + e.getOriginalMessage(), e);
    }
  }

  /// The story of a line that may have nothing but a `story` field to it.
  private static StoryChange change(ObjectNode line, String id) throws JsonProcessingException {
    if (!line.hasNonNull("article")) {
      line.put("article", id);
    }
    if (!line.hasNonNull("why")) {
      line.putObject("why");
    }
    return JSON.treeToValue(line, StoryChange.class);
  }

  private static String place(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining(".", " `", "`"));
  }

  private static ObjectNode tree(Article article) {
    return JSON.valueToTree(article);
  }

  private static ObjectNode tree(Marked marked) {
    ObjectNode line = tree(marked.article());
    line.set("marks", marks(marked.marks()));
    if (marked.neutral()) {
      line.put("neutral", true);
    }
    return line;
  }

  private static JsonNode marks(List<Mark> marks) {
    // A list forgets what it is a list of, and with it the `type` field, unless it is told.
    return JSON.valueToTree(marks.toArray(Mark[]::new));
  }

  private static String text(JsonNode node) {
    return node.toString();
  }
}
