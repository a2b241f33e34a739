package dev.firsthand.cli;

import dev.firsthand.Pipeline;
import dev.firsthand.capture.Captured;
import dev.firsthand.json.Line;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import java.util.List;
import java.util.Optional;

/// Takes what was captured through the steps that it has not been through: extract and, where
/// asked for, mark. Whatever happens to one input stays with that input.
final class Preparation {

  private final Pipeline pipeline;

  Preparation(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// The article, with the marks it came with.
  Prepared extract(Captured captured) {
    return guarded(captured, () -> extracted(captured));
  }

  /// The article with marks.
  Prepared mark(Captured captured) {
    return guarded(captured, () -> marked(extracted(captured)));
  }

  private Prepared extracted(Captured captured) {
    return switch (captured) {
      case Captured.Refused(Outcome.Rejected rejected) -> new Prepared.Refused(rejected, false);
      case Captured.OfPage(var page) -> extracted(captured, pipeline.extract(page));
      case Captured.OfLine(String source, _, Line.Rejection(String id, String reason)) ->
          new Prepared.Refused(new Outcome.Rejected(id, source, reason), true);
      case Captured.OfLine(String source, _, Line.Told told) -> told(captured, source, told);
    };
  }

  private static Prepared extracted(Captured captured, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(Article article) ->
          Doubts.about(article)
              .map(doubt -> refused(article.id(), captured.source(), doubt))
              .orElseGet(() -> ready(captured, new Marked(article, List.of())));
      case Outcome.Rejected rejected -> new Prepared.Refused(rejected, false);
      case Outcome.Duplicate(String id, String source, String of) ->
          refused(id, source, "the same as " + of);
    };
  }

  private static Prepared ready(Captured captured, Marked marked) {
    return new Prepared.Ready(captured, marked, Optional.empty());
  }

  private static Prepared told(Captured captured, String source, Line.Told told) {
    Article article = told.article();
    List<Mark> marks = told.marks().orElse(List.of());
    return Doubts.about(article)
        .or(() -> Doubts.about(article, marks))
        .map(doubt -> refused(article.id(), source, doubt))
        .orElseGet(
            () ->
                new Prepared.Ready(
                    captured, new Marked(article, marks, told.neutral()), told.change()));
  }

  private static Prepared refused(String id, String source, String reason) {
    return new Prepared.Refused(new Outcome.Rejected(id, source, reason), false);
  }

  private Prepared marked(Prepared prepared) {
    return switch (prepared) {
      case Prepared.Refused refused -> refused;
      case Prepared.Kept kept -> kept;
      case Prepared.Ready ready when hasMarks(ready.from()) -> ready;
      case Prepared.Ready(Captured from, Marked bare, var change) ->
          new Prepared.Ready(from, pipeline.mark(bare.article()), change);
    };
  }

  private static boolean hasMarks(Captured captured) {
    return captured instanceof Captured.OfLine(_, _, Line.Told told) && told.marks().isPresent();
  }

  private interface Work {
    Prepared run();
  }

  /// A page that breaks a step is refused like any other bad input, and named for the bug report.
  private static Prepared guarded(Captured captured, Work work) {
    try {
      return work.run();
    } catch (RuntimeException | StackOverflowError e) {
      return refused(id(captured), captured.source(), "failed, please report: " + e);
    }
  }

  private static String id(Captured captured) {
    return switch (captured) {
      case Captured.OfPage(var page) -> page.id();
      case Captured.OfLine(_, _, Line.Told told) -> told.article().id();
      case Captured.OfLine(_, _, Line.Rejection rejection) -> rejection.id();
      case Captured.Refused(Outcome.Rejected rejected) -> rejected.id();
    };
  }
}
