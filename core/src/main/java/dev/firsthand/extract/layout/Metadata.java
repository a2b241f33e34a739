package dev.firsthand.extract.layout;

import dev.firsthand.extract.words.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a page says about itself to machines: `<meta>`, `<link>`, `<title>`, JSON-LD.
public final class Metadata {

  private final Map<String, List<String>> properties = new LinkedHashMap<>();
  private final List<LinkedData> linked = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();

  void put(String property, String content) {
    String value = Whitespace.folded(content);
    if (!property.isEmpty() && !value.isEmpty()) {
      properties
          .computeIfAbsent(property.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(value);
    }
  }

  void link(String script) {
    scripts.add(script);
    linked.addAll(LinkedData.read(script));
  }

  /// The first value of the first of these properties that the page has.
  public Optional<String> first(String... names) {
    for (String name : names) {
      List<String> values = properties.get(name);
      if (values != null) {
        return Optional.of(values.getFirst());
      }
    }
    return Optional.empty();
  }

  public Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> properties.getOrDefault(name, List.of()).stream());
  }

  /// The names of all properties, in small letters.
  public Set<String> names() {
    return properties.keySet();
  }

  /// The descriptions in JSON-LD, those of articles before those of pages.
  public List<LinkedData> linked() {
    List<LinkedData> sorted = new ArrayList<>(linked);
    sorted.sort(Comparator.comparingInt(LinkedData::rank).reversed());
    return sorted;
  }

  /// What the JSON-LD says after a field's name, all over it: `false` for `"isFree": false`.
  public List<String> words(String field) {
    List<String> words = new ArrayList<>();
    for (String script : scripts) {
      for (int at = script.indexOf(field); at >= 0; at = script.indexOf(field, at + 1)) {
        int start = at + field.length();
        while (start < script.length() && " \t\r\n\":[".indexOf(script.charAt(start)) >= 0) {
          start++;
        }
        int end = start;
        while (end < script.length() && "\",]}".indexOf(script.charAt(end)) < 0) {
          end++;
        }
        words.add(script.substring(start, end).strip());
      }
    }
    return words;
  }

  public Optional<LinkedData> article() {
    for (LinkedData data : linked) {
      if (data.rank() == 2) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }

  /// Whether the page calls itself an article.
  public boolean isArticle() {
    return article().isPresent()
        || first("og:type").filter(type -> type.contains("article")).isPresent()
        || first("article:published_time").isPresent();
  }

  @Override
  public String toString() {
    return properties + " " + linked;
  }
}
