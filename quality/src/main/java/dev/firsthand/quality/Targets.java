package dev.firsthand.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The floors, goals and best known scores of the resource `targets.tsv`.
final class Targets {

  /// What is asked of a metric of a set.
  record Key(String set, String metric) {}

  /// @param floor under which no change may fall, or `-`
  /// @param goal as an issue sets it, or `-`
  /// @param best the best known score and whose it is, or `-`
  record Target(String floor, String goal, String best) {

    boolean holds(double score) {
      return floor.equals("-") || score >= Double.parseDouble(floor);
    }
  }

  private static final Target NONE = new Target("-", "-", "-");
  private static final int FIELDS = 5;

  private final Map<Key, Target> targets = new LinkedHashMap<>();

  private Targets() {}

  static Targets read() throws IOException {
    Targets read = new Targets();
    var in = Objects.requireNonNull(Targets.class.getResourceAsStream("targets.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(read::add);
    }
    return read;
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("targets.tsv: not " + FIELDS + " fields: " + line);
    }
    Target target = new Target(fields[2], fields[3], fields[4]);
    if (targets.put(new Key(fields[0], fields[1]), target) != null) {
      throw new IllegalArgumentException("targets.tsv: said twice: " + line);
    }
  }

  Target of(String set, String metric) {
    return targets.getOrDefault(new Key(set, metric), NONE);
  }

  /// The metrics of a set that have a target.
  List<String> metrics(String set) {
    return targets.keySet().stream().filter(key -> key.set().equals(set)).map(Key::metric).toList();
  }

  Map<Key, Target> all() {
    return Collections.unmodifiableMap(targets);
  }
}
