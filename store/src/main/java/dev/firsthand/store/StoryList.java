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

  private static final class Tally {
    private @Nullable String headline;
    private int reports;
    private final Set<String> outlets = new LinkedHashSet<>();
    private @Nullable String first;
    private @Nullable String last;
    private long firstAt = Long.MAX_VALUE;
    private long lastAt = Long.MIN_VALUE;
  }

  private final Map<String, Tally> stories = new LinkedHashMap<>();

  static List<StoryLine> of(Sql sql) {
    StoryList list = new StoryList();
    sql.each(
        "SELECT story, outlet, title, published, published_at FROM articles ORDER BY seq",
        list::add,
        _ -> {});
    return list.lines();
  }

  private boolean add(ResultSet row) throws SQLException {
    Tally tally = stories.computeIfAbsent(row.getString("story"), _ -> new Tally());
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

  private List<StoryLine> lines() {
    List<Map.Entry<String, Tally>> sorted = new ArrayList<>(stories.entrySet());
    // The sort is stable: stories of one moment stay in the order in which they began.
    sorted.sort(BY_LAST.reversed());
    return sorted.stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
  }

  private static StoryLine line(String id, Tally tally) {
    return new StoryLine(
        id, tally.headline, tally.reports, List.copyOf(tally.outlets), tally.first, tally.last);
  }
}
