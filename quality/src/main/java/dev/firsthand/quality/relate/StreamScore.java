package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.Assignments;
import dev.firsthand.relate.Relater;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Decisions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Streams `stream/allsides` through [Relater], all articles in date order, and scores the
/// stories of the labelled ones. 2016 and 2017 are what the weights were fitted on; 2018 is the
/// test. The articles of the years before are not marked: no story of theirs is scored.
///
/// With errors it lists the worst stories of the fitted years, and precision against recall for a
/// row of stricter and looser decisions.
public final class StreamScore {

  private static final int MARKED_FROM = 2016;
  private static final double SHIFT = 0.5;
  private static final int SHIFTS = 4;

  private StreamScore() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    boolean isTest = errors.part() == Part.TEST;
    List<Integer> years = isTest ? List.of(2018) : List.of(2016, 2017);
    AllSides set = new AllSides(folder);
    List<Article> before = set.articles(AllSides.FIRST_YEAR, MARKED_FROM - 1);
    List<Marked> marked = Marking.of(set.articles(MARKED_FROM, years.getLast()));
    List<Marked> all = new ArrayList<>(before.stream().map(StreamScore::unmarked).toList());
    all.addAll(marked);
    List<Article> articles = all.stream().map(Marked::article).toList();
    Map<String, String> gold = set.stories();
    List<Measure> measures = new ArrayList<>();
    Stream stream = Stream.of(all);
    for (int year : years) {
      Map<String, String> labels = of(year, articles, gold);
      measures.addAll(BCubed.of(labels, stream.stories()).measures(year + " "));
      double whole = BCubed.of(labels, stream.storylines()).recall();
      measures.add(new Measure(year + " B3 recall of storylines", whole));
      if (!isTest) {
        new WorstStories(byId(articles), labels, stream.stories()).tell(errors);
      }
    }
    if (!isTest) {
      tellCurve(new TrainingStream(before, marked, gold, 1), errors);
    }
    Map<String, String> simple = SinglePass.stream(articles);
    for (int year : years) {
      BCubed score = BCubed.of(of(year, articles, gold), simple);
      measures.add(new Measure(year + " B3 F1 of single-pass TF-IDF", score.f1()));
    }
    measures.add(new Measure("articles a second of one core", all.size() / stream.seconds()));
    return measures;
  }

  /// Where a stream put its articles.
  ///
  /// @param stories,storylines by the article's id
  /// @param seconds of one core that it took
  private record Stream(
      Map<String, String> stories, Map<String, String> storylines, double seconds) {

    static Stream of(List<Marked> articles) {
      Relater relater = new Relater();
      Assignments assignments = new Assignments();
      ThreadMXBean thread = ManagementFactory.getThreadMXBean();
      long start = thread.getCurrentThreadCpuTime();
      for (Marked marked : articles) {
        assignments.add(relater.relate(marked));
      }
      double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
      Map<String, String> stories = new HashMap<>();
      Map<String, String> storylines = new HashMap<>();
      for (Marked marked : articles) {
        String id = marked.article().id();
        stories.put(id, assignments.story(id));
        storylines.put(id, assignments.storyline(id));
      }
      return new Stream(stories, storylines, seconds);
    }
  }

  private static Marked unmarked(Article article) {
    return new Marked(article, List.of());
  }

  private static Map<String, Article> byId(List<Article> articles) {
    return articles.stream()
        .collect(Collectors.toMap(Article::id, Function.identity(), (first, _) -> first));
  }

  /// Precision against recall: the decision, stricter and looser.
  private static void tellCurve(TrainingStream stream, Errors errors) {
    Decision decision = Decision.tuned();
    for (int step = -SHIFTS; step <= SHIFTS; step++) {
      double shift = step * SHIFT;
      BCubed score =
          stream.score(
              Decisions.tuned()
                  .withDated(new Decision(decision.bias() + shift, decision.weights())));
      errors.tell(
          "CURVE",
          "bias %+.1f".formatted(shift),
          "precision %.4f".formatted(score.precision()),
          "recall %.4f".formatted(score.recall()),
          "F1 %.4f".formatted(score.f1()));
    }
  }

  /// The labels of the articles of one year.
  private static Map<String, String> of(
      int year, List<Article> articles, Map<String, String> gold) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Article article : articles) {
      String date = article.published();
      String story = gold.get(article.id());
      if (story != null && date != null && date.startsWith(Integer.toString(year))) {
        labels.put(article.id(), story);
      }
    }
    return labels;
  }
}
