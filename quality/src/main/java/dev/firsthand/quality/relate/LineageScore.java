package dev.firsthand.quality.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.relate.Relater;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Scores lineage against the hand-checked pairs of `lineage`, each pair as a stream of its own two
/// articles. With the argument `-v` after the data folder, every pair that came out wrong is shown.
public final class LineageScore {

  private static final String SET = "lineage";

  /// @param direction `a>b`, `b>a`, `common` or `unknown`
  private record Pair(String a, String b, String label, String direction, String evidence) {

    boolean isReuse() {
      return label.equals("copy") || label.equals("partial");
    }
  }

  private record Answer(String label, String direction, double share) {

    boolean isReuse() {
      return label.equals("copy") || label.equals("partial");
    }
  }

  private final Map<String, Article> articles = new HashMap<>();
  private final boolean verbose;

  private LineageScore(Path data, boolean verbose) throws IOException {
    new AllSides(data).articles(2012, 2018).forEach(article -> articles.put(article.id(), article));
    this.verbose = verbose;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    LineageScore scorer = new LineageScore(data, args.length > 1);
    scorer.pairs(pairs(data));
    scorer.groups(Files.readAllLines(data.resolve(SET).resolve("origin-groups.tsv")));
  }

  /// Scores the number of independent origins of whole stories, by shared text alone.
  private void groups(List<String> lines) {
    int right = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      List<String> ids = List.of(cells[3].replace(" | ", ",").split(",", -1));
      int origins = origins(ids);
      right += origins == Integer.parseInt(cells[2]) ? 1 : 0;
      if (verbose && origins != Integer.parseInt(cells[2])) {
        System.out.println(cells[0] + ": " + origins + " origins, not " + cells[2]);
      }
    }
    score("origin groups exact", (double) right / (lines.size() - 1), .8);
  }

  private int origins(List<String> ids) {
    Relater relater = new Relater();
    Map<String, String> roots = new HashMap<>();
    ids.stream()
        .map(this::article)
        .sorted(Comparator.comparing(LineageScore::day))
        .forEach(
            article -> {
              roots.put(article.id(), article.id());
              for (Link link : relater.relate(new Marked(article, List.of())).lineage()) {
                if (link.kind() == Link.Kind.COPY || link.kind() == Link.Kind.PARTIAL) {
                  String old = roots.getOrDefault(link.to(), link.to());
                  String fresh = roots.getOrDefault(article.id(), article.id());
                  roots.replaceAll((_, root) -> root.equals(old) ? fresh : root);
                }
              }
            });
    return (int) roots.values().stream().distinct().count();
  }

  private void pairs(List<Pair> pairs) {
    int right = 0;
    int fiveWay = 0;
    int directed = 0;
    int directionRight = 0;
    int truePositives = 0;
    int found = 0;
    for (Pair pair : pairs) {
      Answer answer = answer(pair);
      right += answer.isReuse() == pair.isReuse() ? 1 : 0;
      fiveWay += answer.label().equals(pair.label()) ? 1 : 0;
      truePositives += answer.isReuse() && pair.isReuse() ? 1 : 0;
      found += answer.isReuse() ? 1 : 0;
      boolean hasDirection = pair.isReuse() && !pair.direction().equals("unknown");
      boolean same = answer.isReuse() && answer.direction().equals(pair.direction());
      directed += hasDirection ? 1 : 0;
      directionRight += hasDirection && same ? 1 : 0;
      boolean wrong = answer.isReuse() != pair.isReuse() || (hasDirection && !same);
      if (verbose && wrong) {
        System.out.println(pair + "\n    -> " + answer);
      }
    }
    int reuse = (int) pairs.stream().filter(Pair::isReuse).count();
    score("reuse accuracy", (double) right / pairs.size(), .92);
    score("reuse precision", (double) truePositives / Math.max(1, found), .9);
    score("reuse recall", (double) truePositives / reuse, .9);
    score("five-class accuracy", (double) fiveWay / pairs.size(), .8);
    score("direction", (double) directionRight / directed, .85);
  }

  private Answer answer(Pair pair) {
    Article a = article(pair.a());
    Article b = article(pair.b());
    boolean aFirst = day(a).compareTo(day(b)) <= 0;
    Relater relater = new Relater();
    relater.relate(new Marked(aFirst ? a : b, List.of()));
    StoryChange change = relater.relate(new Marked(aFirst ? b : a, List.of()));
    Optional<Link> link = change.lineage().stream().findFirst();
    return link.map(found -> answer(found, aFirst))
        .orElseGet(() -> new Answer("independent", "unknown", 0));
  }

  private static Answer answer(Link link, boolean aFirst) {
    String label =
        switch (link.kind()) {
          case COPY, VERSION -> "copy";
          case PARTIAL -> "partial";
          case QUOTES -> "quotes";
          case BOILERPLATE -> "boilerplate";
          case PROBABLE -> "independent";
        };
    String direction =
        switch (link.direction()) {
          case FROM -> aFirst ? "a>b" : "b>a";
          case TO -> aFirst ? "b>a" : "a>b";
          case COMMON -> "common";
          case UNKNOWN -> "unknown";
        };
    return new Answer(label, link.kind() == Link.Kind.VERSION ? "common" : direction, link.share());
  }

  private Article article(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalStateException("no article " + id + " in " + AllSides.SET);
    }
    return article;
  }

  private static String day(Article article) {
    String day = article.published();
    return day == null ? "" : day;
  }

  private static void score(String metric, double value, double goal) {
    new Score(SET, metric, value, 0, goal, null).print();
  }

  private static List<Pair> pairs(Path data) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve(SET).resolve("gold-pairs.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("a_id")) {
        pairs.add(new Pair(cells[0], cells[1], cells[2], cells[3], cells[4] + " | " + cells[5]));
      }
    }
    return pairs;
  }
}
