package dev.firsthand.cli;

import dev.firsthand.store.StoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list of stories as a table that fits the terminal: the headline takes what room is
/// left. Stories of one running affair have the same number in a column of its own, which is
/// there where there are such.
final class StoryTable {

  private static final int SHORTEST_HEADLINE = 20;
  private static final List<String> HEAD =
      List.of("ID", "AFFAIR", "WHEN", "REPORTS", "OUTLETS", "HEADLINE");

  private static final int AFFAIR = 1;

  private StoryTable() {}

  static String of(List<StoryLine> stories, int width) {
    Set<String> affairs = affairs(stories);
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    stories.forEach(story -> rows.add(row(story, affairs)));
    if (affairs.isEmpty()) {
      rows.replaceAll(StoryTable::withoutAffair);
    }
    int[] widths = new int[rows.getFirst().size()];
    int used = 0;
    for (int column = 0; column < widths.length - 1; column++) {
      widths[column] = widest(rows, column);
      used += widths[column] + 2;
    }
    widths[widths.length - 1] = Math.max(SHORTEST_HEADLINE, width - used);
    StringBuilder table = new StringBuilder();
    rows.forEach(row -> append(row, widths, table));
    return table.toString();
  }

  /// The storylines of more than one of the stories.
  private static Set<String> affairs(List<StoryLine> stories) {
    Map<String, Long> sizes =
        stories.stream()
            .collect(Collectors.groupingBy(StoryLine::storyline, Collectors.counting()));
    sizes.values().removeIf(size -> size == 1);
    return sizes.keySet();
  }

  private static List<String> withoutAffair(List<String> row) {
    List<String> kept = new ArrayList<>(row);
    kept.remove(AFFAIR);
    return List.copyOf(kept);
  }

  private static List<String> row(StoryLine story, Set<String> affairs) {
    return List.of(
        story.id(),
        affairs.contains(story.storyline()) ? story.storyline() : "",
        when(story),
        Integer.toString(story.reports()),
        Integer.toString(story.outlets().size()),
        Console.printable(story.headline() == null ? "(no headline)" : story.headline()));
  }

  private static String when(StoryLine story) {
    String first = day(story.first());
    String last = day(story.last());
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String day(@Nullable String iso) {
    return iso == null ? "no date" : iso.substring(0, Math.min(10, iso.length()));
  }

  private static int widest(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static void append(List<String> row, int[] widths, StringBuilder table) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cut(row.get(column), widths[column]);
      line.append(cell).repeat(' ', widths[column] - cell.length() + 2);
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(width - 2)) ? width - 2 : width - 1;
    return text.substring(0, end) + "…";
  }
}
