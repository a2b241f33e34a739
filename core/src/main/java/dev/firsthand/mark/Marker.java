package dev.firsthand.mark;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.text.CodePoints;
import java.util.Comparator;

/// Marks an article with what the [LanguagePack] of its language finds.
public final class Marker {

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(mark -> mark.getClass().getSimpleName());

  public Marked mark(Article article) {
    Reading reading = new Reading(article);
    LanguagePack pack = LanguagePack.of(article.language());
    for (Finder finder : pack.finders()) {
      finder.find(reading);
    }
    CodePoints offsets = CodePoints.of(article.body());
    return new Marked(
        article,
        reading.marks().stream()
            .map(mark -> inCodePoints(mark, article.body(), offsets))
            .sorted(ORDER)
            .toList(),
        pack.isNeutral());
  }

  /// A mark with the words of the text itself: what was read may have blanks in place of some.
  private static Mark inCodePoints(Mark mark, String body, CodePoints offsets) {
    String text = body.substring(mark.start(), mark.end());
    int start = offsets.fromChars(mark.start());
    int end = offsets.fromChars(mark.end());
    return switch (mark) {
      case Mark.Name m -> new Mark.Name(start, end, text, m.kind(), m.entity(), m.country());
      case Mark.Quote m -> {
        Mark.Speaker s = m.speaker();
        yield new Mark.Quote(
            start,
            end,
            text,
            m.kind(),
            s == null
                ? null
                : new Mark.Speaker(
                    s.name(), offsets.fromChars(s.start()), offsets.fromChars(s.end()), s.entity()),
            m.cue(),
            m.relayedBy());
      }
      case Mark.Figure m ->
          new Mark.Figure(
              start,
              end,
              text,
              m.value(),
              m.low(),
              m.high(),
              m.approx(),
              m.unit(),
              m.what(),
              m.scope(),
              m.since(),
              m.asOf(),
              m.attributedTo(),
              m.place());
      case Mark.Moment m -> new Mark.Moment(start, end, text, m.value(), m.kind());
      case Mark.Happening m ->
          new Mark.Happening(
              start,
              end,
              text,
              m.kind(),
              m.mode(),
              m.context(),
              m.actor(),
              m.recipient(),
              m.date(),
              m.place(),
              m.status(),
              m.negated());
    };
  }
}
