package dev.firsthand.quality.relate;

import dev.firsthand.mark.Marker;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import java.util.List;

/// Marks the articles of a set, on all cores, as far as grouping reads the marks.
final class Marking {

  private Marking() {}

  static List<Marked> of(List<Article> articles) {
    Marker marker = new Marker();
    return articles.parallelStream().map(article -> read(marker.mark(article))).toList();
  }

  /// Without the marks that no story is found by; a year of them would fill the heap.
  private static Marked read(Marked marked) {
    List<Mark> marks = marked.marks().stream().filter(Marking::isRead).toList();
    return new Marked(marked.article(), marks, marked.neutral());
  }

  private static boolean isRead(Mark mark) {
    return switch (mark) {
      case Mark.Moment _, Mark.Name _ -> true;
      case Mark.Figure _, Mark.Quote _, Mark.Happening _ -> false;
    };
  }
}
