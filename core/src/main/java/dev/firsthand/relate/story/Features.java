package dev.firsthand.relate.story;

import java.util.LinkedHashMap;
import java.util.Map;

/// How near an article is to a story.
///
/// @param body cosine of the article's terms and the story's
/// @param best cosine with the member most like it
/// @param title cosine of its title and the member's title most like it
/// @param lead how much of its title the member most like it tells
/// @param names cosine of the names
/// @param figures cosine of the numbers with the member that shares most
/// @param gap days to the nearest member
/// @param age days to the newest member
/// @param places 1 for a place in common at the top of the reports, -1 for none, 0 for unknown
/// @param copied the share of it that is copied from a member
/// @param size reports in the story, logarithm
record Features(
    double body,
    double best,
    double title,
    double lead,
    double names,
    double figures,
    double gap,
    double age,
    double places,
    double copied,
    double size) {

  static Features of(Profile article, StoryProfile story, double copied) {
    double best = 0;
    double title = 0;
    double lead = 0;
    double figures = 0;
    double gap = Double.POSITIVE_INFINITY;
    for (Profile member : story.members()) {
      best = Math.max(best, article.body().dot(member.body()));
      title = Math.max(title, article.title().dot(member.title()));
      lead =
          Math.max(
              lead, (article.title().dot(member.body()) + member.title().dot(article.body())) / 2);
      figures = Math.max(figures, article.figures().dot(member.figures()));
      gap = Math.min(gap, Math.abs(article.day() - member.day()));
    }
    return new Features(
        article.body().cosine(story.body()),
        best,
        title,
        lead,
        article.names().cosine(story.names()),
        figures,
        gap,
        Math.abs(article.day() - story.newest()),
        places(article, story),
        copied,
        Math.log(story.size()));
  }

  private static double places(Profile article, StoryProfile story) {
    Bag here = article.sketch().places();
    boolean known = false;
    for (Profile member : story.members()) {
      Bag there = member.sketch().places();
      known |= there.size() > 0;
      if (here.meets(there)) {
        return 1;
      }
    }
    return known && here.size() > 0 ? -1 : 0;
  }

  /// The features by name, in a fixed order, rounded.
  Map<String, Double> told(double score) {
    Map<String, Double> told = new LinkedHashMap<>();
    told.put("score", rounded(score));
    told.put("body", rounded(body));
    told.put("best", rounded(best));
    told.put("title", rounded(title));
    told.put("lead", rounded(lead));
    told.put("names", rounded(names));
    told.put("figures", rounded(figures));
    told.put("gap", rounded(gap));
    told.put("age", rounded(age));
    told.put("places", rounded(places));
    told.put("copied", rounded(copied));
    told.put("size", rounded(size));
    return told;
  }

  static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
