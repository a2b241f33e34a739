package dev.firsthand.quality.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The text of a linear model: how it was made, then a line `weight feature` for each.
final class ModelText {

  private static final double LEAST = 0.0005;

  private ModelText() {}

  /// @param folds the result that was measured on pages which were not trained on
  static String of(Class<?> maker, List<Path> data, String folds, Map<String, Double> weights)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Made by: ").append(maker.getName()).append(" DATA core/src/main/resources\n");
    for (Path set : data) {
      text.append("# Trained on: extract/").append(set.getFileName());
      text.append(", SHA-256 ").append(digest(set)).append('\n');
    }
    text.append("# Pages with the right answer in five folds: ").append(folds).append('\n');
    weights.forEach(
        (feature, weight) -> {
          if (Math.abs(weight) >= LEAST) {
            text.append(String.format(Locale.ROOT, "%.3f %s%n", weight, feature));
          }
        });
    return text.toString();
  }

  private static String digest(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
