package dev.firsthand.quality.relate;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.relate.Relater;
import java.util.List;
import java.util.Map;

/// Scores how one of two articles came from the other, each pair as a stream of its own.
final class PairScore {

  /// How two articles belong together.
  ///
  /// @param label `copy`, `partial`, `quotes`, `boilerplate` or `independent`
  /// @param direction `a>b`, `b>a`, `common` or `unknown`
  private record Relation(String label, String direction) {

    boolean isReuse() {
      return label.equals("copy") || label.equals("partial");
    }
  }

  private final Map<String, Article> articles;
  private final Errors errors;
  private final Share binary = new Share();
  private final Share fiveWay = new Share();
  private final Share direction = new Share();
  private final Tally reuse = new Tally();

  PairScore(Map<String, Article> articles, Errors errors) {
    this.articles = articles;
    this.errors = errors;
  }

  /// Adds a pair: two ids, label, direction, and what the label was given for.
  void add(List<String> row) {
    Relation gold = new Relation(row.get(2), row.get(3));
    Relation found =
        answer(
            LineageScore.article(articles, row.get(0)), LineageScore.article(articles, row.get(1)));
    reuse.add(found.isReuse(), gold.isReuse());
    fiveWay.add(found.label().equals(gold.label()));
    boolean right = found.isReuse() == gold.isReuse();
    binary.add(right);
    if (gold.isReuse() && !gold.direction().equals("unknown")) {
      boolean same = found.isReuse() && found.direction().equals(gold.direction());
      direction.add(same);
      right &= same;
    }
    if (!right) {
      errors.tell("PAIR", row, found);
    }
  }

  private static Relation answer(Article a, Article b) {
    boolean aFirst = LineageScore.day(a).compareTo(LineageScore.day(b)) <= 0;
    Relater relater = new Relater();
    relater.relate(new Marked(aFirst ? a : b, List.of()));
    return relater.relate(new Marked(aFirst ? b : a, List.of())).lineage().stream()
        .findFirst()
        .map(link -> new Relation(label(link.kind()), direction(link, aFirst)))
        .orElseGet(() -> new Relation("independent", "unknown"));
  }

  private static String label(Link.Kind kind) {
    return switch (kind) {
      case COPY, VERSION -> "copy";
      case PARTIAL -> "partial";
      case QUOTES -> "quotes";
      case BOILERPLATE -> "boilerplate";
      case PROBABLE -> "independent";
    };
  }

  private static String direction(Link link, boolean aFirst) {
    if (link.kind() == Link.Kind.VERSION) {
      return "common";
    }
    return switch (link.direction()) {
      case FROM -> aFirst ? "a>b" : "b>a";
      case TO -> aFirst ? "b>a" : "a>b";
      case COMMON -> "common";
      case UNKNOWN -> "unknown";
    };
  }

  List<Measure> measures() {
    return List.of(
        binary.measure("reuse accuracy"),
        new Measure("reuse precision", reuse.precision()),
        new Measure("reuse recall", reuse.recall()),
        fiveWay.measure("five-class accuracy"),
        direction.measure("direction"));
  }
}
