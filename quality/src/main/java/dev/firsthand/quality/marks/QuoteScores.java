package dev.firsthand.quality.marks;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.Tally;
import dev.firsthand.quality.marks.Polnear.Document;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scores quotes on PolNeAR.
///
/// Direct quotes are the parts of gold contents that quote marks hold whole; spans are compared
/// without quote marks and closing punctuation. A quoted fragment inside a gold content that is
/// told in the reporter's words is neither right nor wrong. Parts that only white space divides are
/// one. The speaker is right if it overlaps the source. All content is compared token by token.
public final class QuoteScores {

  private static final String EDGE = "“”\"‘’'.,!?;: …—-\u00a0\n";

  private final Errors errors;
  private final Tally direct = new Tally();
  private final Tally tokens = new Tally();
  private final Share speakers = new Share();

  private QuoteScores(Errors errors) {
    this.errors = errors;
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    QuoteScores scores = new QuoteScores(errors);
    for (Document document : Polnear.part(folder, "dev")) {
      scores.add(document);
    }
    return scores.measures();
  }

  private List<Measure> measures() {
    return List.of(
        new Measure("dev direct P", direct.precision()),
        new Measure("dev direct R", direct.recall()),
        new Measure("dev direct span F1", direct.f1()),
        speakers.measure("dev direct speaker"),
        new Measure("dev content token P", tokens.precision()),
        new Measure("dev content token R", tokens.recall()),
        new Measure("dev content token F1", tokens.f1()));
  }

  private void add(Document document) {
    List<Quote> quotes =
        new Marker().mark(Article.of(document.name(), document.text())).marks(Quote.class);
    CodePoints offsets = CodePoints.of(document.text());
    direct(document, quotes, offsets);
    tokens(document, quotes, offsets);
  }

  private void direct(Document document, List<Quote> quotes, CodePoints offsets) {
    String text = document.text();
    List<GoldPart> parts = GoldPart.of(document);
    int right = 0;
    int found = 0;
    for (Quote quote : quotes) {
      if (quote.kind() != Quote.Kind.DIRECT) {
        continue;
      }
      Span span = trimmed(text, chars(quote, offsets));
      GoldPart gold = parts.stream().filter(part -> part.covers(span)).findFirst().orElse(null);
      if (gold == null || gold.isDirect(text)) {
        found++;
        right += gold != null && trimmed(text, gold.span()).equals(span) ? 1 : 0;
      }
      if (gold != null && !gold.source().isEmpty()) {
        speaker(text, gold, quote.speaker(), offsets);
      }
    }
    int wanted = (int) parts.stream().filter(part -> part.isDirect(text)).count();
    direct.add(right, found, wanted);
  }

  private void speaker(
      String text, GoldPart gold, Mark.@Nullable Speaker speaker, CodePoints offsets) {
    boolean right =
        speaker != null && gold.source().stream().anyMatch(chars(speaker, offsets)::overlaps);
    speakers.add(right);
    if (!right) {
      String name = speaker == null ? "nobody" : speaker.name();
      errors.tell("SPEAKER", name, gold.source().getFirst().of(text), around(text, gold));
    }
  }

  /// The quote with what stands around it and around its source.
  private static String around(String text, GoldPart gold) {
    int start = Math.min(gold.span().start(), gold.source().getFirst().start());
    int end = Math.max(gold.span().end(), gold.source().getLast().end());
    return MarkedText.around(text, start, end);
  }

  private static Span chars(Mark.Speaker speaker, CodePoints offsets) {
    return new Span(offsets.toChars(speaker.start()), offsets.toChars(speaker.end()));
  }

  private static Span chars(Quote quote, CodePoints offsets) {
    return new Span(offsets.toChars(quote.start()), offsets.toChars(quote.end()));
  }

  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private void tokens(Document document, List<Quote> quotes, CodePoints offsets) {
    List<Span> gold = new ArrayList<>();
    document.attributions().forEach(attribution -> gold.addAll(attribution.content()));
    List<Span> guess = quotes.stream().map(quote -> chars(quote, offsets)).toList();
    boolean[] wanted = covered(document.text(), gold);
    boolean[] found = covered(document.text(), guess);
    int right = 0;
    int all = 0;
    int both = 0;
    for (Token token : Tokens.of(document.text())) {
      if (token.isWord() || token.isNumber()) {
        all += wanted[token.start()] ? 1 : 0;
        both += found[token.start()] ? 1 : 0;
        right += wanted[token.start()] && found[token.start()] ? 1 : 0;
      }
    }
    tokens.add(right, both, all);
  }

  private static boolean[] covered(String text, List<Span> spans) {
    boolean[] covered = new boolean[text.length()];
    for (Span span : spans) {
      Arrays.fill(covered, span.start(), Math.min(span.end(), text.length()), true);
    }
    return covered;
  }
}
