package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A short name for each report: the initials of its outlet, as few letters as tell it apart, and a
/// number where an outlet has several reports.
final class Tags {

  private final Map<String, String> byArticle = new LinkedHashMap<>();

  Tags(List<Dossier.Report> reports) {
    Map<String, List<Dossier.Report>> byOutlet =
        reports.stream()
            .collect(Collectors.groupingBy(Tags::outlet, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> letters = letters(byOutlet.keySet());
    byOutlet.forEach(
        (outlet, pieces) -> {
          for (int i = 0; i < pieces.size(); i++) {
            String number = pieces.size() == 1 ? "" : Integer.toString(i + 1);
            byArticle.put(pieces.get(i).article(), letters.get(outlet) + number);
          }
        });
  }

  String of(String article) {
    return byArticle.getOrDefault(article, article);
  }

  /// The tags of these articles, each once, in the order of the reports.
  String of(Collection<String> articles) {
    Set<String> wanted = Set.copyOf(articles);
    return byArticle.entrySet().stream()
        .filter(entry -> wanted.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" "));
  }

  /// The outlet, the same however a page sets its capitals.
  private static String outlet(Dossier.Report report) {
    String outlet = report.outlet() == null ? report.article() : report.outlet();
    return outlet.toUpperCase(Locale.ROOT).replaceFirst("^THE ", "");
  }

  private static Map<String, String> letters(Collection<String> outlets) {
    Map<String, String> letters = new HashMap<>();
    for (String outlet : outlets) {
      String name = letters(outlet);
      int length = 1;
      while (length < name.length() && isShared(name.substring(0, length), outlet, outlets)) {
        length++;
      }
      letters.put(outlet, name.substring(0, length));
    }
    return letters;
  }

  private static boolean isShared(String start, String outlet, Collection<String> outlets) {
    return outlets.stream()
        .anyMatch(other -> !other.equals(outlet) && letters(other).startsWith(start));
  }

  /// The initials of the outlet's words, then the rest of the first word: `PHORT` for Port Herald.
  private static String letters(String outlet) {
    StringBuilder initials = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    boolean inWord = false;
    int words = 0;
    for (int c : outlet.codePoints().toArray()) {
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inWord) {
        initials.appendCodePoint(c);
        words++;
      } else if (letter && words == 1) {
        rest.appendCodePoint(c);
      }
      inWord = letter;
    }
    return initials.isEmpty() ? "?" : initials.append(rest).toString();
  }
}
