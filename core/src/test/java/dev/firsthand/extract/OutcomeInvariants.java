package dev.firsthand.extract;

import dev.firsthand.extract.charset.Decoder;
import dev.firsthand.extract.words.Titles;
import dev.firsthand.extract.words.Whitespace;
import dev.firsthand.json.JsonLines;
import dev.firsthand.record.Article;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What must hold for the outcome of any page, however hostile; the tests and the fuzzer share it.
final class OutcomeInvariants {

  private static final Duration ANY_PAGE = Duration.ofSeconds(5);
  private static final long NANOS_PER_BYTE = 20_000;

  private OutcomeInvariants() {}

  /// Extracts a page, and throws when something is wrong with the outcome.
  static Outcome extractChecked(Page page) {
    long start = System.nanoTime();
    Outcome outcome = new Extractor().extract(page);
    long took = System.nanoTime() - start;
    hold(
        took < ANY_PAGE.toNanos() + page.bytes().length * NANOS_PER_BYTE,
        "took " + Duration.ofNanos(took) + " for " + page.bytes().length + " bytes");
    switch (outcome) {
      case Outcome.Accepted(Article article) -> check(article, page);
      case Outcome.Rejected rejected -> hold(!rejected.reason().isBlank(), "no reason");
      case Outcome.Duplicate duplicate -> hold(false, "a page alone is no " + duplicate);
    }
    return outcome;
  }

  private static void check(Article article, Page page) {
    hold(!article.body().isBlank(), "an article without text");
    for (String text : texts(article)) {
      hold(text.chars().noneMatch(OutcomeInvariants::isControl), "a control character");
      hold(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), "half a character");
    }
    hold(JsonLines.write(article).indexOf('\n') < 0, "more than one line");
    byte[] decoded = Decoder.utf8(page.bytes(), page.mediaType());
    if (!Markup.isIn(decoded)) {
      String shown = squeezed(new String(decoded, StandardCharsets.UTF_8));
      for (Article.Credit credit : article.credits()) {
        hold(shown.contains(squeezed(credit.text())), "not on the page: " + credit);
      }
    }
  }

  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>(List.of(article.body()));
    texts.addAll(article.captions());
    texts.addAll(article.byline());
    texts.addAll(article.keywords());
    article.credits().forEach(credit -> texts.add(credit.text()));
    for (String field : new String[] {article.title(), article.outlet(), article.section()}) {
      if (field != null) {
        texts.add(field);
      }
    }
    return texts;
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0);
  }

  private static String squeezed(String text) {
    return Titles.squeezed(Whitespace.folded(text));
  }

  private static void hold(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
