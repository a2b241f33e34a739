package dev.firsthand.quality.marks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The actor dictionary of the petrarch2 records: which names stand for a code.
///
/// A line is a name with its code in brackets; further names follow behind `+`, further codes in
/// lines of their own. Only the first three letters of a code name the country or body.
final class PetrarchActors {

  private static final int BODY_LETTERS = 3;
  private static final Pattern CODE = Pattern.compile("\\[([A-Z/]{3,})[^]]*]");

  private record Actor(Set<String> names, Set<String> codes) {}

  private final List<Actor> actors = new ArrayList<>();

  private PetrarchActors() {}

  static PetrarchActors read(Path file) throws IOException {
    PetrarchActors all = new PetrarchActors();
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      if (!line.isBlank() && !line.startsWith("<") && !line.startsWith("#")) {
        all.add(line);
      }
    }
    return all;
  }

  private void add(String line) {
    boolean alias = line.startsWith("+");
    if (!alias && !Character.isWhitespace(line.charAt(0))) {
      actors.add(new Actor(new HashSet<>(), new HashSet<>()));
    }
    if (actors.isEmpty()) {
      return;
    }
    Actor actor = actors.getLast();
    String name = line.replaceAll("[\\[#].*", "").replace("+", "").replace('_', ' ').strip();
    if (!name.isEmpty()) {
      actor.names.add(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
    }
    Matcher codes = CODE.matcher(line);
    while (codes.find()) {
      for (String code : codes.group(1).split("/", -1)) {
        actor.codes.add(code.substring(0, Math.min(BODY_LETTERS, code.length())));
      }
    }
  }

  /// Whether the dictionary has a name for the country or body of a code.
  boolean knows(String code) {
    return actors.stream().anyMatch(actor -> actor.codes.stream().anyMatch(code::contains));
  }

  /// Whether a text names the country or body of a code.
  boolean names(String text, String code) {
    String lower = text.toLowerCase(Locale.ROOT);
    return actors.stream()
        .filter(actor -> actor.codes.stream().anyMatch(code::contains))
        .anyMatch(actor -> actor.names.stream().anyMatch(lower::contains));
  }
}
