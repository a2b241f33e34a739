package dev.firsthand.quality.relate;

import dev.firsthand.relate.story.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes a decision as the resource that it ships as.
final class DecisionFile {

  private DecisionFile() {}

  /// @param heads lines that say what it is and where it comes from
  static void write(Path file, List<String> heads, Decision decision) throws IOException {
    StringBuilder text = new StringBuilder();
    heads.forEach(head -> text.append("# ").append(head).append('\n'));
    text.append(line("bias", decision.bias()));
    decision
        .weights()
        .forEach(
            (feature, weight) ->
                text.append(line(feature.name().toLowerCase(Locale.ROOT), weight)));
    Files.writeString(file, text);
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%s %.4f%n", name, weight);
  }
}
