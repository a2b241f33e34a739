package dev.firsthand.weigh;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Story;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One piece of an outlet as weighing reads it: its latest capture, cut into sentences, and the
/// captures before it.
final class Account {

  private final Story.Report report;
  private final List<Story.Report> earlier;
  private final List<Passage> passages;

  Account(Story.Report report, List<Story.Report> earlier) {
    this.report = report;
    this.earlier = List.copyOf(earlier);
    this.passages = passages(report.article());
  }

  String id() {
    return article().id();
  }

  Article article() {
    return report.article();
  }

  Story.Report report() {
    return report;
  }

  /// The captures that this one replaces, oldest first.
  List<Story.Report> earlier() {
    return earlier;
  }

  <M extends Mark> List<M> marks(Class<M> kind) {
    return report.marked().marks(kind);
  }

  List<Passage> passages() {
    return passages;
  }

  /// When it was last changed, or else published; what it says stands as of then.
  Optional<Instant> told() {
    return IsoTime.instant(article().updated()).or(this::published);
  }

  Optional<Instant> published() {
    return IsoTime.instant(article().published());
  }

  Optional<LocalDate> day() {
    return IsoTime.date(article().published());
  }

  /// The sentence around a mark; a mark that spans several belongs to the one it begins in.
  Passage passage(Mark mark) {
    Passage found = passages.getFirst();
    for (Passage passage : passages) {
      if (passage.start() > mark.start()) {
        break;
      }
      found = passage;
    }
    return found;
  }

  Excerpt excerpt(Passage passage) {
    return new Excerpt(passage.text(), id(), passage.start(), passage.end());
  }

  static List<Passage> passages(Article article) {
    CodePoints offsets = CodePoints.of(article.body());
    List<Passage> passages = new ArrayList<>();
    for (var span : Sentences.telling(article.body(), article.language())) {
      passages.add(
          new Passage(
              passages.size(),
              offsets.fromChars(span.start()),
              offsets.fromChars(span.end()),
              span.of(article.body())));
    }
    if (passages.isEmpty()) {
      passages.add(new Passage(0, 0, 0, ""));
    }
    return List.copyOf(passages);
  }
}
