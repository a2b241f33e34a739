package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.date.DateReader;
import dev.firsthand.extract.words.Line;

/// The likeliest title as far as can be told before the article is known: a line that is said
/// again, and near. The model of lines learns from it; [TitleModel] decides.
final class TitleGuess {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  private final Lines lines;
  private final int first;
  private final DateReader dates;

  private TitleGuess(Lines lines, int first, DateReader dates) {
    this.lines = lines;
    this.first = first;
    this.dates = dates;
  }

  /// The text of the line, empty where there is none.
  ///
  /// @param first the first line of prose
  static String of(Lines lines, int first, DateReader dates) {
    return new TitleGuess(lines, first, dates).best();
  }

  private String best() {
    String best = "";
    double most = 0;
    for (int i = 0; i < first; i++) {
      double score = score(i);
      if (score > most) {
        most = score;
        best = lines.get(i).text();
      }
    }
    return best;
  }

  private double score(int i) {
    Line line = lines.get(i);
    if (!mayBeTitle(line)) {
      return 0;
    }
    boolean again = lines.count(line) > 1 || lines.withSite(line) != null;
    return Math.min(line.words(), 12) + (again ? 15 : 0) - 0.5 * Math.min(20, first - i);
  }

  private boolean mayBeTitle(Line line) {
    return line.words() >= FEWEST_WORDS
        && line.words() <= MOST_WORDS
        && line.cue().isEmpty()
        && !line.isCaption()
        && !line.isBar()
        && !line.bullet()
        && dates.first(line.text()).isEmpty()
        && !line.text().startsWith("By ")
        && !line.text().startsWith("BY ");
  }
}
