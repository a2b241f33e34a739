package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.date.DateReader;
import dev.firsthand.extract.words.Cues;
import dev.firsthand.extract.words.Lexeme;
import dev.firsthand.extract.words.Line;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The lines of a page's text with what is known of them before the model is asked: shapes, dates,
/// the likely title, what the rules take for the article, and running sums of it all.
public final class PageLines {

  /// In characters of an alphabet: a line of running text.
  private static final int LONG = 100;

  /// A dated line is short; sentences have dates, too.
  private static final int LONGEST_DATED = 120;

  private static final int NEVER = 99;

  private final Lines lines;
  private final TextBody rules;
  private final Set<Integer> kept;
  private final Set<String> title;
  private final LineShape[] shapes;
  private final int[] proseBefore;
  private final int[] datedBefore;
  private final int[] stopsBefore;
  private final int[] sinceProse;
  private final int[] untilProse;
  private final int[] sinceStop;
  private int titleLine = -1;
  private int gaps;

  /// @param title empty where none was found
  PageLines(Lines lines, TextBody rules, String title, Set<String> stopWords, DateReader dates) {
    int size = lines.size();
    this.lines = lines;
    this.rules = rules;
    this.kept = Set.copyOf(rules.kept());
    this.title = words(title);
    this.shapes = new LineShape[size];
    this.proseBefore = new int[size + 1];
    this.datedBefore = new int[size + 1];
    this.stopsBefore = new int[size + 1];
    this.sinceProse = new int[size + 1];
    this.untilProse = new int[size + 1];
    this.sinceStop = new int[size + 1];
    sinceProse[0] = NEVER;
    sinceStop[0] = NEVER;
    for (int i = 0; i < size; i++) {
      read(i, stopWords, dates);
      if (i < rules.first() + 2 && lines.get(i).text().equals(title)) {
        titleLine = i;
      }
    }
    untilProse[size] = NEVER;
    for (int i = size - 1; i >= 0; i--) {
      untilProse[i] = i + 1 < size && isProse(i + 1) ? 0 : untilProse[i + 1] + 1;
    }
  }

  private void read(int i, Set<String> stopWords, DateReader dates) {
    Line line = lines.get(i);
    shapes[i] = LineShape.of(line, stopWords);
    boolean stop = line.isCue(Cues.Cue.STOP);
    boolean dated = line.text().length() < LONGEST_DATED && dates.first(line.text()).isPresent();
    proseBefore[i + 1] = proseBefore[i] + (isProse(i) ? shapes[i].prose() : 0);
    datedBefore[i + 1] = datedBefore[i] + (dated ? 1 : 0);
    stopsBefore[i + 1] = stopsBefore[i] + (stop ? 1 : 0);
    sinceProse[i + 1] = isProse(i) ? 0 : sinceProse[i] + 1;
    sinceStop[i + 1] = stop ? 0 : sinceStop[i] + 1;
    gaps += line.gapBefore() ? 1 : 0;
  }

  private boolean isProse(int i) {
    return shapes[i].prose() >= LONG;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (Lexeme lexeme : Lexeme.of(text.toLowerCase(Locale.ROOT))) {
      words.add(lexeme.text());
    }
    return words;
  }

  int size() {
    return shapes.length;
  }

  public Line line(int i) {
    return lines.get(i);
  }

  LineShape shape(int i) {
    return shapes[i];
  }

  /// How often the line stands on the page.
  int count(int i) {
    return lines.count(lines.get(i));
  }

  TextBody rules() {
    return rules;
  }

  /// Whether the rules keep the line.
  boolean isKept(int i) {
    return kept.contains(i);
  }

  /// Whether blank lines stand between the paragraphs at all.
  boolean hasGaps() {
    return gaps * 20 > size();
  }

  /// The length of the running text in a range of lines, which may go beyond the page.
  int prose(int from, int end) {
    return sum(proseBefore, from, end);
  }

  /// How many lines of a range are dated.
  int dated(int from, int end) {
    return sum(datedBefore, from, end);
  }

  private int sum(int[] before, int from, int end) {
    return before[Math.min(size(), end)] - before[Math.max(0, from)];
  }

  boolean isDated(int i) {
    return dated(i, i + 1) > 0;
  }

  /// How many lines above head what follows an article.
  int stops(int i) {
    return stopsBefore[i + 1];
  }

  /// How many lines above, from the line itself on, the last such heading stands.
  int sinceStop(int i) {
    return sinceStop[i + 1];
  }

  /// How many shorter lines stand between the line and the last running text before it.
  int sinceProse(int i) {
    return sinceProse[i];
  }

  int untilProse(int i) {
    return untilProse[i];
  }

  /// Where the title stands, or -1.
  int titleLine() {
    return titleLine;
  }

  /// How many quarters of the title's words are in the line.
  int titleShare(int i) {
    if (title.isEmpty()) {
      return -1;
    }
    Set<String> common = words(lines.get(i).text());
    common.retainAll(title);
    return common.size() * 4 / title.size();
  }
}
