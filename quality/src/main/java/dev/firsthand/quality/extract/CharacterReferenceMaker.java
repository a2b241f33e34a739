package dev.firsthand.quality.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Makes `character-references.txt`, the names that HTML gives to characters.
///
/// Arguments: the WHATWG's `entities.json` (<https://html.spec.whatwg.org/entities.json>; Python's
/// `html.entities.html5` holds the same) and the file to write.
public final class CharacterReferenceMaker {

  private static final String HEADER =
      """
      # The names of characters in HTML and their code points, by the WHATWG's entities.json. Those
      # without a semicolon need none. Made by CharacterReferenceMaker of the quality module; do not
      # edit.
      """;

  private CharacterReferenceMaker() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: CharacterReferenceMaker entities.json character-references.txt");
      System.exit(2);
    }
    JsonNode names = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
    Files.writeString(Path.of(arguments[1]), HEADER + String.join("", lines(names).values()));
  }

  private static Map<String, String> lines(JsonNode names) {
    Map<String, String> lines = new TreeMap<>();
    for (var name : names.properties()) {
      StringBuilder line = new StringBuilder(name.getKey().substring(1));
      name.getValue()
          .path("codepoints")
          .forEach(code -> line.append(' ').append(Integer.toHexString(code.asInt())));
      lines.put(name.getKey(), line.append('\n').toString());
    }
    return lines;
  }
}
