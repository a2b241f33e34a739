package dev.firsthand.quality.relate;

import dev.firsthand.quality.Redated;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Labelled articles of two years with strangers beside them: articles of the one year, dated as if
/// they were of the other, each with a label of its own. Nobody knows whether two articles of one
/// day without labels are of one event; these are not.
///
/// @param gold the labels, by the article's id
record Strangers(List<Marked> articles, Map<String, String> gold) {

  /// One article of so many is taken: about as many as have labels.
  private static final int EACH = 20;

  Strangers {
    articles = List.copyOf(articles);
    gold = Map.copyOf(gold);
  }

  static Strangers beside(List<Marked> articles, Map<String, String> labels) {
    List<Marked> mixed = new ArrayList<>();
    Map<String, String> gold = new HashMap<>(labels);
    int passed = 0;
    for (Marked marked : articles) {
      String id = marked.article().id();
      if (labels.containsKey(id)) {
        mixed.add(marked);
      } else if (passed++ % EACH == 0) {
        date(marked).ifPresent(day -> mixed.add(ofAnotherYear(marked, day)));
        gold.put(id, "stranger " + id);
      }
    }
    mixed.sort(Comparator.comparing(Strangers::day));
    return new Strangers(mixed, gold);
  }

  private static String day(Marked marked) {
    return String.valueOf(marked.article().published());
  }

  /// The article a year later or earlier, without the times that would tell.
  private static Marked ofAnotherYear(Marked marked, LocalDate day) {
    LocalDate other = day.getYear() % 2 == 0 ? day.plusYears(1) : day.minusYears(1);
    return new Marked(
        Redated.on(other.toString(), marked.article()),
        marked.marks().stream().filter(mark -> !(mark instanceof Mark.Moment)).toList());
  }

  private static Optional<LocalDate> date(Marked marked) {
    try {
      return Optional.of(LocalDate.parse(day(marked)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
