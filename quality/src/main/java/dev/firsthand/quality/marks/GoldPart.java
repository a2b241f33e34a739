package dev.firsthand.quality.marks;

import dev.firsthand.quality.marks.Polnear.Attribution;
import dev.firsthand.quality.marks.Polnear.Document;
import dev.firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An unbroken part of a gold content, with the source of the content.
record GoldPart(Span span, List<Span> source) {

  /// The parts of a document in order; parts with only white space between them are one, for some
  /// coders cut a long quote into its sentences.
  static List<GoldPart> of(Document document) {
    List<GoldPart> parts = new ArrayList<>();
    for (Attribution attribution : document.attributions()) {
      attribution.content().forEach(span -> parts.add(new GoldPart(span, attribution.source())));
    }
    parts.sort(Comparator.comparingInt(part -> part.span.start()));
    List<GoldPart> joined = new ArrayList<>();
    for (GoldPart part : parts) {
      GoldPart last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && follows(document.text(), last.span, part.span)) {
        List<Span> source = new ArrayList<>(last.source);
        source.addAll(part.source);
        joined.set(
            joined.size() - 1, new GoldPart(new Span(last.span.start(), part.span.end()), source));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static boolean follows(String text, Span last, Span next) {
    return last.end() <= next.start()
        && next.start() - last.end() < 4
        && text.substring(last.end(), next.start()).isBlank()
        && "“\"".indexOf(text.charAt(next.start())) < 0
        && "”\"".indexOf(text.charAt(last.end() - 1)) < 0;
  }

  /// Whether quote marks hold all of it; "“x” of y" is told half in the reporter's words.
  boolean isDirect(String text) {
    char first = text.charAt(span.start());
    if (first != '“' && first != '"') {
      return false;
    }
    int close = text.indexOf(first == '“' ? '”' : '"', span.start() + 1);
    return close < 0 || QuoteScores.trimmed(text, span).end() <= close;
  }

  boolean covers(Span other) {
    int shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
    return shared * 2 > other.length();
  }
}
