package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.author.Bylines;
import dev.firsthand.extract.words.Line;
import dev.firsthand.text.tag.FeatureGrid;
import java.util.Locale;

/// Fills a grid with what tells an article's lines from the others: how a line looks, what it says,
/// how its neighbours look, and where it stands. All is counted in coarse steps, so that little is
/// learnt of single pages, and nothing is of one language but the words of short lines.
final class LineFeatures {

  /// Longer lines are told by their words no more than by their looks.
  private static final int LONGEST_READ = 600;

  private static final int SHORT = 60;
  private static final int LABEL = 40;
  private static final int FAR = 12;
  private static final int AROUND_DATES = 6;
  private static final int[] WIDTHS = {2, 5, 10};

  private static final String[] SIGNS = {
    "@", "©", "http", "$", "/", "|", ">", "→", "·", "#", "%", "...", "…", "+", "“", "\"", ",", ";",
    ":", "&", "(", " - ", " – ", "—", "?", "!", "{", "="
  };

  private final PageLines page;
  private final FeatureGrid grid;

  private LineFeatures(PageLines page, FeatureGrid grid) {
    this.page = page;
    this.grid = grid;
  }

  static void fill(PageLines page, FeatureGrid grid) {
    grid.clear();
    LineFeatures features = new LineFeatures(page, grid);
    for (int i = 0; i < page.size(); i++) {
      features.fill(i);
      grid.endToken();
    }
  }

  private void fill(int i) {
    grid.add(0, 0);
    looks(page.line(i), page.shape(i));
    kind(i);
    words(page.line(i).text().toLowerCase(Locale.ROOT));
    neighbours(i);
    text(i);
    dates(i);
    place(i);
    title(i);
    rules(i);
  }

  private void looks(Line line, LineShape shape) {
    int length = shape.length();
    grid.add(1, length);
    grid.add(2, LineShape.step(line.words()));
    grid.add(3, shape.end());
    grid.add(4, shape.start());
    grid.add(5, with(length, shape.end()));
    grid.add(6, with(length, shape.start()));
    grid.add(7, with(length, shape.stopWords()));
    grid.add(8, with(length, shape.capitals()));
    grid.add(9, with(length, shape.digits()));
    grid.add(10, shape.end() * 200 + shape.start());
    for (String sign : SIGNS) {
      if (line.text().contains(sign)) {
        grid.add(11, sign.hashCode());
      }
    }
  }

  /// What the word lists and the layout say of the line.
  private void kind(int i) {
    Line line = page.line(i);
    int length = page.shape(i).length();
    int cue = cue(i);
    grid.add(12, cue);
    grid.add(13, with(length, cue));
    int form = (line.bullet() ? 1 : 0) + (line.isBar() ? 2 : 0) + (line.isCaption() ? 4 : 0);
    grid.add(14, form);
    grid.add(15, with(length, form));
    int gap = (line.gapBefore() ? 1 : 0) + (line.gapAfter() ? 2 : 0);
    grid.add(16, page.hasGaps() ? gap : 4);
    grid.add(17, with(length, page.hasGaps() ? gap : 4));
    grid.add(18, with(length, Math.min(page.count(i), 4)));
    grid.add(19, page.isDated(i) ? length : -1);
    grid.add(20, Bylines.isOpened(line.text()) ? 1 : 0);
  }

  private void words(String text) {
    if (text.length() > LONGEST_READ) {
      return;
    }
    boolean isShort = text.length() <= SHORT;
    String[] words = text.split("[^\\p{L}\\p{N}]+", -1);
    for (int i = 0; i < words.length; i++) {
      grid.add(isShort ? 21 : 22, words[i].hashCode());
      if (isShort && i + 1 < words.length) {
        grid.add(23, FeatureGrid.pair(words[i].hashCode(), words[i + 1].hashCode()));
      }
    }
    if (isShort) {
      grid.add(24, text.hashCode());
      grid.add(25, words[0].hashCode());
      grid.add(26, words[words.length - 1].hashCode());
    } else if (words.length > 1) {
      grid.add(27, FeatureGrid.pair(words[0].hashCode(), words[1].hashCode()));
    }
  }

  private void neighbours(int i) {
    int own = page.shape(i).length();
    int before = length(i - 1);
    int after = length(i + 1);
    grid.add(30, with(own, before));
    grid.add(31, with(own, after));
    grid.add(32, with(own, before) * 16 + after);
    grid.add(33, with(before, length(i - 2)));
    grid.add(34, with(after, length(i + 2)));
    grid.add(35, cue(i - 1));
    grid.add(36, cue(i + 1));
    grid.add(37, with(own, end(i - 1)));
    grid.add(38, with(own, end(i + 1)));
    label(39, i - 1);
    label(41, i + 1);
  }

  private void label(int template, int i) {
    if (i >= 0 && i < page.size()) {
      String text = page.line(i).text().toLowerCase(Locale.ROOT);
      grid.add(template, text.length() <= LABEL ? text.hashCode() : 0);
      int blank = text.indexOf(' ');
      String first = blank < 0 ? text : text.substring(0, blank);
      grid.add(template + 1, text.length() <= SHORT ? first.hashCode() : 0);
    }
  }

  /// How much running text stands before and behind the line, near and on the whole page.
  private void text(int i) {
    int own = page.shape(i).length();
    for (int width : WIDTHS) {
      int back = LineShape.step(page.prose(i - width, i) / width);
      int ahead = LineShape.step(page.prose(i + 1, i + 1 + width) / width);
      int both = width * 1000 + back * 20 + ahead;
      grid.add(43, both);
      grid.add(44, with(own, both));
    }
    int apart = Math.min(page.sinceProse(i), FAR) * 16 + Math.min(page.untilProse(i), FAR);
    grid.add(45, apart);
    grid.add(46, with(own, apart));
    int all = page.prose(0, page.size());
    int before = page.prose(0, i);
    int behind = page.prose(i + 1, page.size());
    grid.add(47, before == 0 ? -1 : tenth(before, all));
    grid.add(48, behind == 0 ? -1 : tenth(behind, all));
  }

  /// Comments and lists of headlines are dated again and again.
  private void dates(int i) {
    int own = page.shape(i).length();
    int around = page.dated(i - AROUND_DATES, i) * 10 + page.dated(i, i + 1 + AROUND_DATES);
    grid.add(49, around);
    grid.add(50, with(own, around));
    grid.add(51, with(own, Math.min(9, page.dated(0, i))));
  }

  private void place(int i) {
    grid.add(52, tenth(i, page.size()));
    grid.add(53, LineShape.step(i));
    grid.add(54, LineShape.step(page.size() - 1 - i));
    int stops = Math.min(page.stops(i), 3);
    int since = LineShape.step(page.sinceStop(i));
    grid.add(55, stops * 20 + since);
    grid.add(56, with(page.shape(i).length(), since));
  }

  private void title(int i) {
    int own = page.shape(i).length();
    int title = page.titleLine();
    int side = title < 0 ? 3 : i < title ? 0 : i == title ? 1 : 2;
    int behind = side == 2 ? Math.min(i - title, 20) : 30;
    grid.add(57, side);
    grid.add(58, behind);
    grid.add(59, with(own, behind));
    grid.add(60, with(own, page.titleShare(i)));
  }

  /// What the rules of [TextBody] make of the line.
  private void rules(int i) {
    int own = page.shape(i).length();
    TextBody body = page.rules();
    int side = i < body.first() ? 0 : i >= body.end() ? 4 : 2;
    int told = side + (page.isKept(i) ? 1 : 0);
    int apart = side == 0 ? body.first() - i : side == 4 ? i - body.end() : 0;
    int far = side * 100 + LineShape.step(apart);
    grid.add(61, told);
    grid.add(62, with(own, told));
    grid.add(63, far);
    grid.add(64, with(own, far));
  }

  private int length(int i) {
    return i < 0 || i >= page.size() ? 15 : page.shape(i).length();
  }

  private int end(int i) {
    return i < 0 || i >= page.size() ? 0 : page.shape(i).end();
  }

  private int cue(int i) {
    if (i < 0 || i >= page.size()) {
      return 9;
    }
    return page.line(i).cue().map(cue -> cue.name().hashCode()).orElse(0);
  }

  private static int tenth(int some, int all) {
    return (int) (10L * some / Math.max(1, all));
  }

  private static int with(int length, int other) {
    return other * 16 + length;
  }
}
