package dev.firsthand.weigh.account;

import dev.firsthand.record.Article;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What stands above the text of an article, as far as its body holds it: the title again, with
/// what the page prints around it, and lines of names and places that no stop ends.
final class PageTop {

  /// A longer line is news that lacks its stop.
  private static final int LONGEST_LINE = 20;

  /// So many lines stand above a text.
  private static final int MOST_LINES = 5;

  /// A shorter title may open any sentence.
  private static final int FEWEST_OF_TITLE = 5;

  /// A longer paragraph is news.
  private static final int LONGEST_HEAD = 700;

  /// Where a sentence goes on behind a title, or begins anew.
  private static final Pattern SUBTITLE = Pattern.compile("\\s+[\\p{Lu}\\p{N}“‘\"'].*");

  private PageTop() {}

  /// Where the text begins below it, in `char`s of the body; 0 if nothing stands above.
  static int end(Article article) {
    String body = article.body();
    String title = Objects.requireNonNullElse(article.title(), "").strip();
    List<Span> paragraphs = Sentences.paragraphs(body);
    int at = 0;
    while (at < Math.min(MOST_LINES, paragraphs.size())
        && isAbove(paragraphs.get(at).of(body), title)) {
      at++;
    }
    boolean text = at < paragraphs.size() && isClosed(paragraphs.get(at).of(body));
    return at == 0 || !text ? 0 : paragraphs.get(at - 1).end();
  }

  private static boolean isAbove(String paragraph, String title) {
    return isLine(paragraph) || holdsTitle(paragraph, title);
  }

  /// Whether a paragraph is short, has no stop and counts nothing.
  private static boolean isLine(String paragraph) {
    List<Token> tokens = Tokens.of(paragraph);
    return !isClosed(paragraph)
        && tokens.size() <= LONGEST_LINE
        && tokens.stream().noneMatch(Token::isNumber);
  }

  /// Whether a title stands in it between a label and a subtitle.
  private static boolean holdsTitle(String paragraph, String title) {
    int at =
        paragraph.length() > LONGEST_HEAD || Tokens.of(title).size() < FEWEST_OF_TITLE
            ? -1
            : paragraph.indexOf(title);
    return at > 0
        && Character.isWhitespace(paragraph.charAt(at - 1))
        && SUBTITLE.matcher(paragraph.substring(at + title.length())).matches();
  }

  private static boolean isClosed(String paragraph) {
    int last = paragraph.codePointBefore(paragraph.length());
    return !Character.isLetterOrDigit(last) && last != ')' && last != ',';
  }
}
