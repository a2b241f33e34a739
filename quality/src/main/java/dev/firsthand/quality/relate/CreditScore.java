package dev.firsthand.quality.relate;

import dev.firsthand.extract.Extractor;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Scores the credits that extraction finds in the text of an article against those that the
/// readers of the pairs listed: the right agency, in overlapping words. Credits in a byline and the
/// agency's own pages are left out, as they do not stand in the text.
final class CreditScore {

  private static final Pattern LISTED = Pattern.compile("([ab]): ([^@;]+?) @\\d+ \"(.*?)\"(?=;|$)");

  private static final Map<String, String> NAMES =
      Map.of("AP", "Associated Press", "Reuters", "Reuters", "wire services", "agencies");

  private final Map<String, Article> articles;
  private final Errors errors;
  private final Extractor extractor = new Extractor();
  private final Map<String, List<Article.Credit>> found = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Share share = new Share();

  CreditScore(Map<String, Article> articles, Errors errors) {
    this.articles = articles;
    this.errors = errors;
  }

  /// Adds the credits that a pair lists, each of an article once.
  void add(List<String> row) {
    Matcher listed = LISTED.matcher(row.get(4));
    while (listed.find()) {
      String id = row.get(listed.group(1).equals("a") ? 0 : 1);
      String agency = listed.group(2).strip();
      String words = listed.group(3);
      if (counted.add(id + '|' + agency + '|' + words)) {
        boolean right = isFound(id, NAMES.getOrDefault(agency, agency), words);
        share.add(right);
        if (!right) {
          errors.tell("CREDIT", id, agency, words, credits(id));
        }
      }
    }
  }

  private boolean isFound(String id, String agency, String words) {
    return credits(id).stream()
        .anyMatch(credit -> credit.agency().equals(agency) && overlap(credit.text(), words));
  }

  private static boolean overlap(String one, String other) {
    String a = one.replaceAll("\\s+", " ");
    String b = other.replaceAll("\\s+", " ");
    return a.contains(b.substring(0, Math.min(b.length(), 40))) || b.contains(a);
  }

  private List<Article.Credit> credits(String id) {
    return found.computeIfAbsent(id, _ -> credits(LineageScore.article(articles, id)));
  }

  /// What extraction finds in the article as copied text.
  private List<Article.Credit> credits(Article article) {
    String text = article.title() + "\n\n" + article.body();
    Page page = Page.of(article.id(), text.getBytes(StandardCharsets.UTF_8));
    return extractor.extract(page) instanceof Outcome.Accepted accepted
        ? accepted.article().credits()
        : List.of();
  }

  Measure measure() {
    return share.measure("credits found");
  }
}
