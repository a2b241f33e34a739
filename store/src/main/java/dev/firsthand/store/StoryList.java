package dev.firsthand.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Folds the articles into one line a story.
final class StoryList {

  private static final Comparator<Map.Entry<String, Tally>> BY_LAST =
      Comparator.comparingLong(entry -> entry.getValue().lastAt);

  private static final Comparator<Map.Entry<String, Tally>> BY_FIRST =
      Comparator.comparingLong(entry -> entry.getValue().firstAt);

  private static final class Tally {
    private final String storyline;
    private @Nullable String headline;
    private int reports;
    private final Set<String> outlets = new LinkedHashSet<>();
    private @Nullable String first;
    private @Nullable String last;
    private long firstAt = Long.MAX_VALUE;
    private long lastAt = Long.MIN_VALUE;

    private Tally(String storyline) {
      this.storyline = storyline;
    }
  }

  private static final String ARTICLES =
      "SELECT articles.story, coalesce(storyline, articles.story) AS storyline, outlet, title,"
          + " published, published_at FROM articles LEFT JOIN storylines"
          + " ON storylines.story = articles.story ";

  /// The articles of the affair that a story is part of, in the order in which they came.
  static final String OF_AFFAIR =
      "WHERE articles.story = ?1 OR articles.story IN (SELECT story FROM storylines WHERE"
          + " storyline = (SELECT storyline FROM storylines WHERE story = ?1)) ORDER BY seq";

  private final Map<String, Tally> stories = new LinkedHashMap<>();

  static List<StoryLine> of(Sql sql) {
    StoryList list = new StoryList();
    sql.each(ARTICLES + "ORDER BY seq", list::add, _ -> {});
    // The sort is stable: stories of one moment stay in the order in which they began.
    return list.lines(BY_LAST.reversed());
  }

  /// The stories of the storyline that a story is part of.
  static List<StoryLine> ofStoryline(String story, Sql sql) {
    StoryList list = new StoryList();
    sql.each(ARTICLES + OF_AFFAIR, list::add, _ -> {}, story);
    return list.lines(BY_FIRST);
  }

  private boolean add(ResultSet row) throws SQLException {
    String storyline = row.getString("storyline");
    Tally tally = stories.computeIfAbsent(row.getString("story"), _ -> new Tally(storyline));
    tally.reports++;
    String title = row.getString("title");
    if (tally.headline == null && title != null) {
      tally.headline = title;
    }
    String outlet = row.getString("outlet");
    if (outlet != null) {
      tally.outlets.add(outlet);
    }
    long at = row.getLong("published_at");
    if (!row.wasNull()) {
      published(tally, at, row.getString("published"));
    }
    return true;
  }

  private static void published(Tally tally, long at, String published) {
    if (at < tally.firstAt) {
      tally.firstAt = at;
      tally.first = published;
    }
    if (at > tally.lastAt) {
      tally.lastAt = at;
      tally.last = published;
    }
  }

  private List<StoryLine> lines(Comparator<Map.Entry<String, Tally>> order) {
    List<Map.Entry<String, Tally>> sorted = new ArrayList<>(stories.entrySet());
    sorted.sort(order);
    return sorted.stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
  }

  private static StoryLine line(String id, Tally tally) {
    return new StoryLine(
        id,
        tally.storyline,
        tally.headline,
        tally.reports,
        List.copyOf(tally.outlets),
        tally.first,
        tally.last);
  }
}
