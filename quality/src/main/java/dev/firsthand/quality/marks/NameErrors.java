package dev.firsthand.quality.marks;

import dev.firsthand.quality.Errors;
import java.util.List;
import java.util.Set;

/// Tells what went wrong with the names of a document, by kind: the type of a name, its boundary,
/// one missed, one invented.
final class NameErrors {

  private NameErrors() {}

  static void tell(Set<GoldName> gold, Set<GoldName> found, String text, Errors errors) {
    for (GoldName name : gold) {
      if (!found.contains(name)) {
        List<GoldName> others = found.stream().filter(name::overlaps).toList();
        tell(kind(name, others), name, others, text, errors);
      }
    }
    for (GoldName name : found) {
      if (gold.stream().noneMatch(name::overlaps)) {
        tell("invented", name, List.of(), text, errors);
      }
    }
  }

  private static String kind(GoldName name, List<GoldName> found) {
    if (found.isEmpty()) {
      return "missed";
    }
    return found.stream().anyMatch(name::isAt) ? "type" : "boundary";
  }

  private static void tell(
      String error, GoldName name, List<GoldName> found, String text, Errors errors) {
    errors.tell(
        error,
        name.kind(),
        words(name, text),
        found.stream().map(other -> other.kind() + " " + words(other, text)).toList(),
        MarkedText.around(text, name.start(), name.end()));
  }

  private static String words(GoldName name, String text) {
    return text.substring(name.start(), name.end());
  }
}
