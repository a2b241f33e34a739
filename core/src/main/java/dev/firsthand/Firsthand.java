package dev.firsthand;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Page;
import dev.firsthand.record.Story;
import dev.firsthand.relate.Assignments;
import dev.firsthand.tell.Markdown;
import java.util.ArrayList;
import java.util.List;

/// Reads news pages into story files.
///
/// Each call works from scratch and keeps nothing; to follow a stream over days, hold a [Pipeline].
public final class Firsthand {

  private Firsthand() {}

  /// The article on a page, or the reason why there is none.
  public static Outcome read(Page page) {
    return new Pipeline().extract(page);
  }

  /// The articles with their names, quotes, figures, moments and happenings marked, grouped into
  /// stories.
  public static List<Story> group(List<Article> articles) {
    Pipeline pipeline = new Pipeline();
    Assignments assignments = new Assignments();
    List<Story.Report> reports = new ArrayList<>();
    for (Article article : articles) {
      Marked marked = pipeline.mark(article);
      var change = pipeline.relate(marked);
      assignments.add(change);
      reports.add(new Story.Report(marked, change.lineage()));
    }
    return assignments.stories(reports);
  }

  /// The story file of one story.
  public static Dossier weigh(Story story) {
    return new Pipeline().weigh(story, null);
  }

  /// The story file as Markdown.
  public static String tell(Dossier dossier) {
    return Markdown.of(dossier);
  }
}
