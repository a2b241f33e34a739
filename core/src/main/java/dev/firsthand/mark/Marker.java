package dev.firsthand.mark;

import dev.firsthand.mark.figure.FigureFinder;
import dev.firsthand.mark.happening.HappeningFinder;
import dev.firsthand.mark.moment.MomentFinder;
import dev.firsthand.mark.name.NameFinder;
import dev.firsthand.mark.quote.QuoteFinder;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.text.CodePoints;
import java.util.Comparator;
import java.util.List;

/// Marks an article: names, moments, figures, quotes, happenings.
public final class Marker {

  /// In the order in which they run: each may use what those before it found.
  private static final List<Finder> FINDERS =
      List.of(
          new NameFinder(),
          new MomentFinder(),
          new FigureFinder(),
          new QuoteFinder(),
          new HappeningFinder());

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(mark -> mark.getClass().getSimpleName());

  public Marked mark(Article article) {
    Reading reading = new Reading(article);
    for (Finder finder : FINDERS) {
      finder.find(reading);
    }
    CodePoints offsets = CodePoints.of(article.body());
    return new Marked(
        article,
        reading.marks().stream().map(mark -> inCodePoints(mark, offsets)).sorted(ORDER).toList());
  }

  private static Mark inCodePoints(Mark mark, CodePoints offsets) {
    int start = offsets.fromChars(mark.start());
    int end = offsets.fromChars(mark.end());
    return switch (mark) {
      case Mark.Name m -> new Mark.Name(start, end, m.text(), m.kind(), m.entity());
      case Mark.Quote m -> {
        Mark.Speaker s = m.speaker();
        yield new Mark.Quote(
            start,
            end,
            m.text(),
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
              m.text(),
              m.value(),
              m.low(),
              m.high(),
              m.approx(),
              m.unit(),
              m.what(),
              m.scope(),
              m.since(),
              m.asOf(),
              m.attributedTo());
      case Mark.Moment m -> new Mark.Moment(start, end, m.text(), m.value(), m.kind());
      case Mark.Happening m ->
          new Mark.Happening(
              start,
              end,
              m.text(),
              m.kind(),
              m.actor(),
              m.recipient(),
              m.date(),
              m.place(),
              m.status(),
              m.negated());
    };
  }
}
