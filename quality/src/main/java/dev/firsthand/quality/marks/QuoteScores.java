package dev.firsthand.quality.marks;

import dev.firsthand.mark.Marker;
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
final class QuoteScores {

  private static final String EDGE = "“”\"‘’'.,!?;: …—-\u00a0\n";

  private final SpanScore direct = new SpanScore();
  private final SpanScore tokens = new SpanScore();
  private int speakers;
  private int rightSpeakers;

  static List<ScoreLine> polnear(Path data, String part) throws IOException {
    QuoteScores scores = new QuoteScores();
    for (Document document : Polnear.part(data.resolve("polnear"), part)) {
      scores.add(document);
    }
    String set = "marks/polnear";
    String loose = "Gender Gap Tracker .84 (loose)";
    return List.of(
        new ScoreLine(set, part + " direct P", scores.direct.precision(), 0, 0, "-"),
        new ScoreLine(set, part + " direct R", scores.direct.recall(), 0, 0, "-"),
        new ScoreLine(set, part + " direct span F1", scores.direct.f1(), 0, .95, loose),
        new ScoreLine(set, part + " direct speaker", scores.speaker(), 0, .90, "GGT .87"),
        new ScoreLine(set, part + " content token P", scores.tokens.precision(), 0, 0, "-"),
        new ScoreLine(set, part + " content token R", scores.tokens.recall(), 0, 0, "-"),
        new ScoreLine(set, part + " content token F1", scores.tokens.f1(), 0, .75, "-"));
  }

  private double speaker() {
    return speakers == 0 ? 0 : (double) rightSpeakers / speakers;
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
        speaker(gold, quote.speaker(), offsets);
      }
    }
    int wanted = (int) parts.stream().filter(part -> part.isDirect(text)).count();
    direct.count(right, found, wanted);
  }

  private void speaker(GoldPart gold, Mark.@Nullable Speaker speaker, CodePoints offsets) {
    speakers++;
    if (speaker != null) {
      Span span = new Span(offsets.toChars(speaker.start()), offsets.toChars(speaker.end()));
      rightSpeakers += gold.source().stream().anyMatch(span::overlaps) ? 1 : 0;
    }
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
    tokens.count(right, both, all);
  }

  private static boolean[] covered(String text, List<Span> spans) {
    boolean[] covered = new boolean[text.length()];
    for (Span span : spans) {
      Arrays.fill(covered, span.start(), Math.min(span.end(), text.length()), true);
    }
    return covered;
  }
}
