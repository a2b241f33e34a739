package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.author.BylineReader;
import dev.firsthand.extract.words.Lexeme;
import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The lines of page text that may be its title, and what is known of them and of the lines between
/// them and the article.
public final class TitleLines {

  /// How far above the first line of the article a title may stand.
  private static final int ABOVE = 40;

  /// Some pages say the title below a summary; there it is no sentence.
  private static final int BELOW = 4;

  /// How many lines of the article are its beginning.
  private static final int LEDE = 3;

  /// Of letters: shorter words are in every text.
  private static final int LONG_WORD = 4;

  /// Of a line's characters; no paragraph is longer.
  private static final int READ = 5000;

  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 400;

  private final PageLines page;
  private final int from;
  private final int first;
  private final Set<String> body = new HashSet<>();
  private final Set<String> lede = new HashSet<>();
  private final List<Set<String>> words = new ArrayList<>();
  private final List<BylineReader.Byline> bylines = new ArrayList<>();
  private final List<Integer> candidates = new ArrayList<>();

  /// @param article its lines, at least one
  public TitleLines(PageLines page, List<Integer> article) {
    this.page = page;
    this.first = article.getFirst();
    this.from = Math.max(0, first - ABOVE);
    article.forEach(i -> body.addAll(longWords(page.line(i).text())));
    article.stream().limit(LEDE).forEach(i -> lede.addAll(longWords(page.line(i).text())));
    for (int i = from; i < Math.min(page.size(), first + BELOW); i++) {
      Line line = page.line(i);
      boolean able = line.words() <= MOST_WORDS && line.text().length() <= LONGEST;
      words.add(able ? longWords(line.text()) : Set.of());
      bylines.add(BylineReader.shown(able ? line.text() : ""));
      boolean own = able && line.words() > 0 && !line.isCaption();
      if (own && (i < first || !isSentence(line))) {
        candidates.add(i);
      }
    }
  }

  private static boolean isSentence(Line line) {
    return line.isProse() || Prose.endsSentence(line.text());
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>();
    String head = text.substring(0, Math.min(text.length(), READ));
    for (Lexeme lexeme : Lexeme.of(head.toLowerCase(Locale.ROOT))) {
      if (lexeme.text().length() >= LONG_WORD) {
        words.add(lexeme.text());
      }
    }
    return words;
  }

  PageLines page() {
    return page;
  }

  /// Where the article begins.
  int first() {
    return first;
  }

  /// Where the lines stand that may be the title, from above.
  public List<Integer> candidates() {
    return List.copyOf(candidates);
  }

  boolean opensByline(int i) {
    return isNear(i) && bylines.get(i - from).opened();
  }

  /// Whether the line is nothing but names.
  boolean isName(int i) {
    return isNear(i) && bylines.get(i - from).isBare() && !bylines.get(i - from).people().isEmpty();
  }

  /// How many longer words a candidate has.
  int longWords(int i) {
    return words.get(i - from).size();
  }

  /// How many of a candidate's longer words the article says.
  int inBody(int i) {
    return common(words.get(i - from), body);
  }

  int inLede(int i) {
    return common(words.get(i - from), lede);
  }

  private boolean isNear(int i) {
    return i >= from && i - from < bylines.size();
  }

  private static int common(Set<String> some, Set<String> others) {
    int common = 0;
    for (String word : some) {
      common += others.contains(word) ? 1 : 0;
    }
    return common;
  }
}
