package dev.firsthand.quality.weigh;

import dev.firsthand.extract.words.Languages;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// ROUGE-1 of timelines, as Martschat and Markert (2017) align them: each day of one timeline goes
/// to the day of the other that costs least, several may go to the same ("align+ m:1"), and the
/// words of two days that are aligned count the less the farther the days lie apart.
///
/// Words are counted in small letters without the commonest, with plural and verb endings cut off:
/// near to, but not the same as, the stop words and stems of the original.
final class AlignedRouge {

  private static final Set<String> COMMON = Languages.stopWords("en");
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");
  private static final int SHORTEST_STEM = 3;

  private AlignedRouge() {}

  /// The F1 of a timeline against its reference.
  static double f1(Map<LocalDate, List<String>> timeline, Map<LocalDate, List<String>> reference) {
    SortedMap<LocalDate, Map<String, Integer>> own = counts(timeline);
    SortedMap<LocalDate, Map<String, Integer>> gold = counts(reference);
    double precision = share(own, gold);
    double recall = share(gold, own);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// The share of the words of one timeline that stand in the days of the other.
  private static double share(
      SortedMap<LocalDate, Map<String, Integer>> of,
      SortedMap<LocalDate, Map<String, Integer>> in) {
    double common = 0;
    double all = 0;
    for (Map.Entry<LocalDate, Map<String, Integer>> day : of.entrySet()) {
      all += size(day.getValue());
      common += in.isEmpty() ? 0 : common(day.getKey(), day.getValue(), in);
    }
    return all == 0 ? 0 : common / all;
  }

  private static double common(
      LocalDate day, Map<String, Integer> words, SortedMap<LocalDate, Map<String, Integer>> in) {
    double least = Double.MAX_VALUE;
    double common = 0;
    for (Map.Entry<LocalDate, Map<String, Integer>> other : in.entrySet()) {
      double near = 1.0 / (Math.abs(ChronoUnit.DAYS.between(day, other.getKey())) + 1);
      int shared = shared(words, other.getValue());
      double sizes = size(words) + size(other.getValue());
      double cost = (1 - near) * (1 - (sizes == 0 ? 0 : 2 * shared / sizes));
      if (cost < least) {
        least = cost;
        common = near * shared;
      }
    }
    return common;
  }

  private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : one.entrySet()) {
      shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  private static int size(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static SortedMap<LocalDate, Map<String, Integer>> counts(
      Map<LocalDate, List<String>> timeline) {
    SortedMap<LocalDate, Map<String, Integer>> counts = new TreeMap<>();
    timeline.forEach(
        (day, sentences) -> {
          Map<String, Integer> words = counts.computeIfAbsent(day, _ -> new HashMap<>());
          for (String sentence : sentences) {
            Tokens.of(sentence).stream()
                .filter(AlignedRouge::counts)
                .forEach(token -> words.merge(stem(token.lower()), 1, Integer::sum));
          }
        });
    return counts;
  }

  private static boolean counts(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0)) && !COMMON.contains(token.lower());
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
