package dev.firsthand.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The floors, goals and best known scores of the resource `targets.tsv`.
final class Targets {

  /// @param floor under which no change may fall
  /// @param goal as an issue sets it, or `-`
  /// @param best the best known score and whose it is, or `-`
  record Target(double floor, String goal, String best) {}

  private static final Target NONE = new Target(0, "-", "-");

  private final Map<String, Target> targets = new HashMap<>();

  private Targets() {}

  static Targets read() throws IOException {
    Targets read = new Targets();
    var in = Objects.requireNonNull(Targets.class.getResourceAsStream("targets.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(f -> read.targets.put(key(f[0], f[1]), target(f)));
    }
    return read;
  }

  private static Target target(String[] fields) {
    return new Target(Double.parseDouble(fields[2]), fields[3], fields[4]);
  }

  Target of(String set, String metric) {
    return targets.getOrDefault(key(set, metric), NONE);
  }

  private static String key(String set, String metric) {
    return set + '\t' + metric;
  }
}
