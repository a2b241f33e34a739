package dev.firsthand.weigh;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes stories for tests: reports of a few sentences, with marks on words of them.
public final class StoryBuilder {

  private final List<ReportBuilder> reports = new ArrayList<>();

  public ReportBuilder report(String id, String published, String body) {
    ReportBuilder report = new ReportBuilder(id, published, body);
    reports.add(report);
    return report;
  }

  public Story build() {
    return new Story("1", reports.stream().map(ReportBuilder::build).toList());
  }

  public static final class ReportBuilder {
    private final String id;
    private final String published;
    private final String body;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Link> lineage = new ArrayList<>();
    private final List<Article.Credit> credits = new ArrayList<>();
    private @Nullable String updated;
    private String title;

    ReportBuilder(String id, String published, String body) {
      this.id = id;
      this.published = published;
      this.body = body;
      this.title = "Title of " + id;
    }

    public ReportBuilder titled(String words) {
      title = words;
      return this;
    }

    public ReportBuilder exactly(String words, double value, String what) {
      return figure(words, value, value, value, Mark.Figure.Approx.EXACTLY, what, null);
    }

    public ReportBuilder exactly(String words, double value, String what, String source) {
      return figure(words, value, value, value, Mark.Figure.Approx.EXACTLY, what, source);
    }

    public ReportBuilder over(String words, double value, String what) {
      return figure(words, value, value, null, Mark.Figure.Approx.OVER, what, null);
    }

    /// A number in a unit that is not people.
    public ReportBuilder in(String unit, String words, double value, String what) {
      return figure(words, value, value, value, Mark.Figure.Approx.EXACTLY, unit, what, null);
    }

    public ReportBuilder vague(String words, double low, String what) {
      return figure(words, null, low, null, Mark.Figure.Approx.VAGUE, what, null);
    }

    public ReportBuilder moment(String words, String value) {
      int start = at(words);
      marks.add(
          new Mark.Moment(start, start + words.length(), words, value, Mark.Moment.Kind.DATE));
      return this;
    }

    public ReportBuilder quote(String words, String speaker) {
      int start = at(words);
      int from = at(speaker);
      marks.add(
          new Mark.Quote(
              start,
              start + words.length(),
              words,
              Mark.Quote.Kind.DIRECT,
              new Mark.Speaker(speaker, from, from + speaker.length(), speaker),
              "said",
              null));
      return this;
    }

    public ReportBuilder happening(
        String words, @Nullable String date, Mark.Happening.Status status) {
      int start = at(words);
      marks.add(
          new Mark.Happening(
              start,
              start + words.length(),
              words,
              Mark.Plover.CONSULT,
              null,
              List.of(),
              null,
              null,
              date,
              null,
              status,
              false));
      return this;
    }

    public ReportBuilder person(String name) {
      return name(name, Mark.Name.Kind.PERSON);
    }

    public ReportBuilder place(String name) {
      return name(name, Mark.Name.Kind.PLACE);
    }

    public ReportBuilder organisation(String name) {
      return name(name, Mark.Name.Kind.ORGANISATION);
    }

    private ReportBuilder name(String name, Mark.Name.Kind kind) {
      int start = at(name);
      marks.add(new Mark.Name(start, start + name.length(), name, kind, name));
      return this;
    }

    public ReportBuilder link(String to, Link.Kind kind, Link.Direction direction) {
      lineage.add(new Link(to, kind, 0.9, direction, null));
      return this;
    }

    public ReportBuilder updated(String moment) {
      updated = moment;
      return this;
    }

    public ReportBuilder credit(String agency, String words) {
      credits.add(new Article.Credit(agency, words));
      return this;
    }

    private ReportBuilder figure(
        String words,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Mark.Figure.Approx approx,
        String what,
        @Nullable String source) {
      return figure(words, value, low, high, approx, "person", what, source);
    }

    private ReportBuilder figure(
        String words,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Mark.Figure.Approx approx,
        String unit,
        String what,
        @Nullable String source) {
      int start = at(words);
      marks.add(
          new Mark.Figure(
              start,
              start + words.length(),
              words,
              value,
              low,
              high,
              approx,
              unit,
              what,
              Mark.Figure.Scope.TOTAL,
              null,
              null,
              source,
              null));
      return this;
    }

    private int at(String words) {
      int start = body.indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException("not in the body: " + words);
      }
      return start;
    }

    private Story.Report build() {
      Article article =
          new Article(
              id,
              "https://" + id + ".example/",
              id,
              title,
              List.of(),
              null,
              null,
              published,
              updated,
              "en",
              body,
              List.of(),
              credits,
              List.of());
      return new Story.Report(new Marked(article, marks), lineage);
    }
  }
}
