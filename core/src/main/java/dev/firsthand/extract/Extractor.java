package dev.firsthand.extract;

import dev.firsthand.extract.article.Composer;
import dev.firsthand.extract.article.Draft;
import dev.firsthand.extract.charset.Decoder;
import dev.firsthand.extract.charset.Signature;
import dev.firsthand.extract.pagetext.LineModel;
import dev.firsthand.extract.pagetext.PageTextReader;
import dev.firsthand.extract.pagetext.TitleModel;
import dev.firsthand.extract.words.Prose;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Takes the article out of a page. One extractor serves all threads.
///
/// The page is decoded, read as markup or as text copied from a browser, and what was gathered is
/// composed to an [Article]. A page that yields none is rejected with the reason.
public final class Extractor {

  /// The largest page that is read, in bytes.
  public static final int LARGEST_PAGE = 32 << 20;

  /// An article has at least so many characters, or so many if the page calls itself one.
  private static final int SHORTEST = 150;

  private static final int SHORTEST_DECLARED = 60;

  private final LineModel lines;
  private final TitleModel titles;

  public Extractor() {
    this(LineModel.trained(), TitleModel.trained());
  }

  /// @param lines what tells the article's lines of a page's text
  /// @param titles what tells its title
  public Extractor(LineModel lines, TitleModel titles) {
    this.lines = lines;
    this.titles = titles;
  }

  public Outcome extract(Page page) {
    Optional<String> unreadable = unreadable(page.bytes());
    if (unreadable.isPresent()) {
      return rejected(page, unreadable.get());
    }
    byte[] text = Decoder.utf8(page.bytes(), page.mediaType());
    Draft draft =
        Markup.isIn(text)
            ? HtmlReader.read(page, text)
            : PageTextReader.read(page, new String(text, StandardCharsets.UTF_8), lines, titles);
    Article article = Composer.compose(page.id(), draft);
    return noArticle(draft, article)
        .map(reason -> rejected(page, reason))
        .orElseGet(() -> new Outcome.Accepted(article));
  }

  private static Optional<String> unreadable(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of("empty file");
    }
    if (bytes.length > LARGEST_PAGE) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "page too large: %d MB, the limit is %d MB",
              bytes.length >> 20,
              LARGEST_PAGE >> 20));
    }
    return Signature.of(bytes).map(kind -> "not text: " + kind);
  }

  private static Optional<String> noArticle(Draft draft, Article article) {
    if (draft.listing != null) {
      return Optional.of("no article: " + draft.listing);
    }
    int length = Prose.length(article.body());
    if (length == 0) {
      return Optional.of("no article: nothing on the page reads like one");
    }
    if (length < (draft.declared ? SHORTEST_DECLARED : SHORTEST)) {
      int words = Prose.words(article.body());
      return Optional.of("no article: too little text (" + words + " words)");
    }
    return draft.dating.impossible().map(date -> "impossible date " + date);
  }

  private static Outcome rejected(Page page, String reason) {
    return new Outcome.Rejected(page.id(), page.source(), reason);
  }
}
