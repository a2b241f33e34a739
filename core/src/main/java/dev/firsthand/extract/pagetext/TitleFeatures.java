package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.words.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// What speaks for and against a line as the title: where it stands, how it looks, what it shares
/// with the article, what stands around it.
public final class TitleFeatures {

  private static final int FEW_WORDS = 4;
  private static final int LONG_DATED = 6;
  private static final int BELOW = 3;
  private static final int ABOVE = 5;
  private static final int FAR = 10;
  private static final int SHORTEST_TOLD = 12;
  private static final int[] DISTANCES = {0, 1, 2, 3, 4, 5, 7, 10, 15, 25};
  private static final int[] WORDS = {1, 2, 3, 4, 5, 7, 9, 12, 16, 22};

  private final TitleLines lines;
  private final PageLines page;
  private final int at;
  private final Set<String> features = new LinkedHashSet<>();

  private TitleFeatures(TitleLines lines, int at) {
    this.lines = lines;
    this.page = lines.page();
    this.at = at;
  }

  /// The features of a candidate.
  public static Set<String> of(TitleLines lines, int at) {
    TitleFeatures features = new TitleFeatures(lines, at);
    features.place();
    features.between();
    features.looks();
    features.kind();
    features.shared();
    features.trail();
    features.around();
    return features.features;
  }

  private void add(boolean has, String feature) {
    if (has) {
      features.add(feature);
    }
  }

  private void place() {
    int above = lines.first() - at;
    String place = above < 0 ? "below" : above == 0 ? "at" : step(DISTANCES, above) + " above";
    features.add("stands " + place);
    add(isShort(at), "stands " + place + ", short");
    add(at == 0, "first line");
    add(page.stops(at) < page.stops(lines.first()), "end of an article between");
  }

  private void between() {
    features.add("longer between " + Math.min(between(i -> !isShort(i)), 6));
    features.add("short between " + step(DISTANCES, between(this::isShort)));
    features.add("dates between " + Math.min(between(page::isDated), 3));
    features.add("bylines between " + Math.min(between(this::isByline), 4));
    IntUnaryOperator words = i -> page.line(i).words();
    add(isMost(words, i -> i > at), "longest below");
    add(isMost(words, i -> Math.abs(i - at) <= FAR), "longest around");
  }

  private int between(IntPredicate kind) {
    return count(at + 1, lines.first(), kind);
  }

  private int count(int from, int end, IntPredicate kind) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(page.size(), end); i++) {
      count += kind.test(i) ? 1 : 0;
    }
    return count;
  }

  /// Whether no other candidate of some has as much of something.
  private boolean isMost(IntUnaryOperator much, IntPredicate some) {
    int own = much.applyAsInt(at);
    for (int i : lines.candidates()) {
      if (i != at && i < lines.first() && some.test(i) && much.applyAsInt(i) >= own) {
        return false;
      }
    }
    return true;
  }

  private boolean isShort(int i) {
    return page.line(i).words() < FEW_WORDS;
  }

  private boolean isByline(int i) {
    return lines.opensByline(i) || lines.isName(i);
  }

  private void looks() {
    LineShape shape = page.shape(at);
    String text = page.line(at).text();
    features.add("words " + words(at));
    features.add("ends " + shape.end());
    features.add("starts " + shape.start());
    features.add("capitals " + shape.capitals() + (isShort(at) ? ", short" : ""));
    features.add("stop words " + shape.stopWords());
    features.add("digits " + shape.digits());
    add(text.equals(text.toUpperCase(Locale.ROOT)), "all capitals");
  }

  private void kind() {
    Line line = page.line(at);
    line.cue().ifPresent(cue -> features.add("cue " + cue.name().toLowerCase(Locale.ROOT)));
    add(line.bullet(), "bullet");
    add(line.isBar(), "bar");
    add(line.isCaption(), "caption");
    add(page.isDated(at), line.words() > LONG_DATED ? "dated, long" : "dated");
    add(lines.opensByline(at), "opens a byline");
    add(lines.isName(at), "a name");
    features.add("said " + Math.min(page.count(at), 4));
    if (page.hasGaps()) {
      String gaps = line.gapBefore() ? line.gapAfter() ? "around" : "before" : "not before";
      features.add("gap " + gaps);
    }
  }

  private void shared() {
    int all = lines.longWords(at);
    int inBody = lines.inBody(at);
    int quarters = all == 0 ? 0 : (inBody * 4 + all / 2) / all;
    features.add("in body " + quarters + " of " + Math.min(all, 4));
    features.add("in lede " + Math.min(lines.inLede(at), 4));
    add(isMost(lines::inBody, _ -> true), "most in body");
    add(isMost(lines::inLede, _ -> true), "most in lede");
  }

  /// A trail of links ends with the title: `Home › News › Title`.
  private void trail() {
    String own = page.line(at).text();
    List<String> others =
        lines.candidates().stream()
            .map(i -> page.line(i).text())
            .filter(o -> told(o, own))
            .toList();
    add(others.stream().anyMatch(own::endsWith), "ends with another line");
    add(others.stream().anyMatch(o -> o.endsWith(own) || o.startsWith(own)), "in another line");
  }

  private static boolean told(String other, String own) {
    return other.length() != own.length()
        && Math.min(other.length(), own.length()) >= SHORTEST_TOLD;
  }

  private void around() {
    features.add("date follows " + follows(page::isDated));
    features.add("byline follows " + follows(this::isByline));
    add(at > 0 && page.isDated(at - 1), "under a date");
    features.add("above " + words(at - 1));
    features.add("below " + words(at + 1));
    features.add("above " + words(at - 1) + ", below " + words(at + 1));
    features.add("short above " + count(at - ABOVE, at, this::isShort));
    features.add("short below " + count(at + 1, at + 1 + BELOW, this::isShort));
  }

  /// How many lines below the next of a kind stands; -1 when it is not near.
  private int follows(IntPredicate kind) {
    for (int i = at + 1; i <= at + BELOW && i < page.size(); i++) {
      if (kind.test(i)) {
        return i - at;
      }
    }
    return -1;
  }

  private String words(int i) {
    return i < 0 || i >= page.size() ? "none" : step(WORDS, page.line(i).words());
  }

  /// The largest of the steps that is not above the number.
  private static String step(int[] steps, int number) {
    int largest = 0;
    for (int step : steps) {
      largest = number >= step ? step : largest;
    }
    return Integer.toString(largest);
  }
}
