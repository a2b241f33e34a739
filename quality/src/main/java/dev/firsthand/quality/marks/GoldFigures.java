package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.record.Mark.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Scores figures against the hand-made gold stories: mention value F1, as their guidelines define
/// it. The stories that come first by name (7 of 14) are `dev`, the rest `test`.
public final class GoldFigures {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Task task;
  private final Tally strict = new Tally();
  private final Tally values = new Tally();
  private final Tally spans = new Tally();
  private int units;
  private int scopes;
  private int matched;
  private final Tally sources = new Tally();

  private GoldFigures(Task task) {
    this.task = task;
  }

  public static void main(String[] args) throws IOException {
    new GoldFigures(Task.of(args)).run();
  }

  private record Wanted(
      int start,
      int end,
      String text,
      JsonNode mention,
      String unit,
      String scope,
      boolean minor) {}

  private void run() throws IOException {
    List<Path> stories;
    try (Stream<Path> files = Files.list(task.data().resolve("gold"))) {
      stories = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    int half = stories.size() / 2;
    stories =
        switch (task.part()) {
          case "dev" -> stories.subList(0, half);
          case "test" -> stories.subList(half, stories.size());
          default -> stories;
        };
    Map<String, List<Wanted>> gold = new HashMap<>();
    List<String> order = new ArrayList<>();
    Map<String, String> dates = new HashMap<>();
    for (Path story : stories) {
      JsonNode json = JSON.readTree(story.toFile());
      json.get("articles")
          .forEach(
              article -> {
                String id = article.get("id").asText();
                order.add(id);
                dates.put(id, article.get("date").asText());
                gold.put(id, new ArrayList<>());
              });
      json.get("claims").forEach(claim -> addMentions(claim, gold));
    }
    Map<String, String> bodies = bodies(task.data().resolve("stream/allsides"), gold.keySet());
    order.forEach(
        id ->
            score(
                id,
                String.valueOf(bodies.get(id)),
                String.valueOf(dates.get(id)),
                gold.getOrDefault(id, List.of())));
    task.print("gold", "figure mention value+approx F1", strict.f1(), "", "0.85", "");
    task.print("gold", "figure mention value F1", values.f1(), "", "", "");
    task.print("gold", "figure mention span F1", spans.f1(), "", "", "");
    task.print("gold", "unit accuracy of matched", (double) units / matched, "", "", "");
    task.print("gold", "scope accuracy of matched", (double) scopes / matched, "", "", "");
    task.print("gold", "source F1 of matched", sources.f1(), "", "", "");
    task.error("TALLY", strict, spans, sources);
  }

  private static void addMentions(JsonNode claim, Map<String, List<Wanted>> gold) {
    claim
        .get("mentions")
        .forEach(
            mention ->
                gold.computeIfAbsent(mention.get("article").asText(), _ -> new ArrayList<>())
                    .add(
                        new Wanted(
                            mention.get("start").asInt(),
                            mention.get("end").asInt(),
                            mention.get("text").asText(),
                            mention,
                            claim.get("unit").asText(),
                            claim.get("scope").asText(),
                            claim.path("minor").asBoolean())));
  }

  static Map<String, String> bodies(Path folder, Set<String> ids) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode json = JSON.readTree(line);
          String id = json.path("ID").asText();
          if (ids.contains(id)) {
            bodies.put(id, json.path("content_original").asText());
          }
        }
      }
    }
    return bodies;
  }

  private record Pair(int overlap, Figure figure, Wanted wanted) {}

  private void score(String id, String body, String date, List<Wanted> gold) {
    List<Figure> found = Task.marks(Figure.class, body, date);
    List<Pair> pairs = new ArrayList<>();
    for (Figure figure : found) {
      for (Wanted wanted : gold) {
        int overlap =
            Math.min(figure.end(), wanted.end()) - Math.max(figure.start(), wanted.start());
        if (overlap > 0) {
          pairs.add(new Pair(overlap, figure, wanted));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::overlap).reversed());
    Set<Object> used = new HashSet<>();
    int right = 0;
    int rightValue = 0;
    int spanned = 0;
    for (Pair pair : pairs) {
      if (used.contains(pair.figure()) || used.contains(pair.wanted())) {
        continue;
      }
      used.add(pair.figure());
      used.add(pair.wanted());
      spanned++;
      boolean value = sameValue(pair.figure(), pair.wanted().mention());
      boolean approx = sameApprox(pair.figure(), pair.wanted().mention());
      rightValue += value ? 1 : 0;
      right += value && approx ? 1 : 0;
      boolean unit = pair.wanted().unit().equals(pair.figure().unit());
      units += unit ? 1 : 0;
      scopes += pair.wanted().scope().equals(lower(pair.figure().scope())) ? 1 : 0;
      if (!pair.wanted().scope().equals(lower(pair.figure().scope()))) {
        task.error(
            "SCOPE",
            pair.wanted().scope(),
            pair.figure().scope(),
            pair.figure().text(),
            around(body, pair.wanted().start(), pair.wanted().end()));
      }
      if (!value || !approx) {
        task.error("WRONG", id, pair.wanted().mention(), pair.figure().text(), pair.figure());
      } else if (!unit) {
        task.error("UNIT", pair.wanted().text(), pair.wanted().unit(), pair.figure().unit());
      }
      matched++;
      scoreSource(pair.figure(), pair.wanted().mention().get("attributedTo"));
    }
    int wantedCount = 0;
    for (Wanted wanted : gold) {
      boolean hit = used.contains(wanted);
      wantedCount += hit || !wanted.minor() ? 1 : 0;
      if (!hit) {
        task.error(
            wanted.minor() ? "MISS(minor)" : "MISS",
            wanted.text(),
            around(body, wanted.start(), wanted.end()));
      }
    }
    for (Figure figure : found) {
      if (!used.contains(figure)) {
        task.error(
            "EXTRA",
            figure.text(),
            around(body, figure.start(), figure.end()),
            figure.value(),
            figure.unit(),
            figure.what());
      }
    }
    strict.add(right, found.size(), wantedCount);
    values.add(rightValue, found.size(), wantedCount);
    spans.add(spanned, found.size(), wantedCount);
  }

  /// A source is right when it and the gold one share a word with a capital, or are equal.
  private void scoreSource(Figure figure, JsonNode wanted) {
    String found = figure.attributedTo();
    boolean right = found != null && !wanted.isNull() && sharesWord(found, wanted.asText());
    sources.add(right ? 1 : 0, found == null ? 0 : 1, wanted.isNull() ? 0 : 1);
    if (!right && (found != null || !wanted.isNull())) {
      task.error("SOURCE", found, wanted, figure.text());
    }
  }

  private static boolean sharesWord(String found, String wanted) {
    Set<String> words = new HashSet<>(List.of(found.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    for (String word : wanted.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (word.length() > 3 && words.contains(word)) {
        return true;
      }
    }
    return found.equalsIgnoreCase(wanted);
  }

  private static String around(String body, int start, int end) {
    int from = body.offsetByCodePoints(0, start);
    int to = body.offsetByCodePoints(from, end - start);
    return body.substring(Math.max(0, from - 40), Math.min(body.length(), to + 40))
        .replace('\n', ' ');
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static boolean sameApprox(Figure figure, JsonNode mention) {
    return mention.get("approx").asText().equals(lower(figure.approx()));
  }

  private static boolean sameValue(Figure figure, JsonNode mention) {
    return switch (figure.approx()) {
      case RANGE, VAGUE ->
          mention.get("value").isNull()
              && same(figure.low(), mention.get("low"))
              && same(figure.high(), mention.get("high"));
      case EXACTLY, ABOUT, OVER, UNDER -> same(figure.value(), mention.get("value"));
    };
  }

  private static boolean same(@Nullable Double found, JsonNode wanted) {
    if (found == null || wanted.isNull()) {
      return found == null && wanted.isNull();
    }
    double value = wanted.asDouble();
    return Math.abs(found - value) <= 0.005 * Math.abs(value);
  }
}
