package dev.firsthand.record;

import dev.firsthand.record.Article.Dateline;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The story file. Everything in it points at the exact words of the exact report.
///
/// @param headline the title of one of the reports
/// @param milestones the days that matter most, of a story that runs over weeks; else empty
/// @param fresh what no report before the asked moment had said; empty unless one was asked for
/// @param wording how the reports name the same thing, side by side
/// @param context what the reports tell of the time before the story, each in a sentence of theirs
/// @param related other stories that share rare names with this one
/// @param storyline the other stories of the running affair that this one is part of
public record Dossier(
    String story,
    @Nullable String headline,
    List<Report> reports,
    List<Origin> origins,
    List<Claim> claims,
    List<Quotation> quotes,
    List<Entry> timeline,
    List<Entry> watch,
    List<Milestone> milestones,
    List<Excerpt> summary,
    List<Party> people,
    List<Party> places,
    List<Fresh> fresh,
    List<Silence> silent,
    List<Wording> wording,
    List<Entry> context,
    List<Related> related,
    List<Related> storyline) {

  public Dossier {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
    quotes = List.copyOf(quotes);
    timeline = List.copyOf(timeline);
    watch = List.copyOf(watch);
    milestones = List.copyOf(milestones);
    summary = List.copyOf(summary);
    people = List.copyOf(people);
    places = List.copyOf(places);
    fresh = List.copyOf(fresh);
    silent = List.copyOf(silent);
    wording = List.copyOf(wording);
    context = List.copyOf(context);
    related = List.copyOf(related);
    storyline = List.copyOf(storyline);
  }

  /// The same file with the stories that belong beside it, and those of its running affair.
  public Dossier with(List<Related> stories, List<Related> affair) {
    return new Dossier(
        story,
        headline,
        reports,
        origins,
        claims,
        quotes,
        timeline,
        watch,
        milestones,
        summary,
        people,
        places,
        fresh,
        silent,
        wording,
        context,
        stories,
        affair);
  }

  /// One report of the story: an article in its latest version.
  ///
  /// @param origin the id of the [Origin] that its text rests on
  /// @param versions what changed between captures of the same piece, oldest first
  public record Report(
      String article,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable String published,
      @Nullable String updated,
      List<String> byline,
      @Nullable Dateline dateline,
      List<Article.Credit> credits,
      String origin,
      List<Version> versions) {

    public Report {
      byline = List.copyOf(byline);
      credits = List.copyOf(credits);
      versions = List.copyOf(versions);
    }
  }

  /// What changed from one capture of a piece to the next.
  ///
  /// @param article the earlier capture's id
  /// @param title the earlier title, where it is now another
  /// @param changes mark by mark
  /// @param edits sentence by sentence
  public record Version(
      String article, @Nullable String title, List<Change> changes, List<Edit> edits) {

    public Version {
      changes = List.copyOf(changes);
      edits = List.copyOf(edits);
    }
  }

  /// A mark that is not what it was.
  ///
  /// @param what what it is about: what a figure counts, whose quote it is, the quote or the figure
  ///     that now has another speaker or source
  /// @param before the words of the earlier capture; null where nothing stood
  /// @param after the words of the later capture; null where nothing stands any more
  /// @param announced whether the later capture says so, in a correction or an editor's note
  public record Change(
      Aspect aspect,
      @Nullable String what,
      @Nullable Excerpt before,
      @Nullable Excerpt after,
      boolean announced) {

    public enum Aspect {
      FIGURE,
      /// On whose word a figure stands.
      SOURCE,
      QUOTE,
      /// Who is said to have spoken words that stayed the same.
      SPEAKER,
      NAME
    }
  }

  /// A sentence that was taken out, put in or changed.
  ///
  /// @param words the sentence of the later capture, or of the earlier one if it was taken out
  /// @param before what a changed sentence was; else null
  /// @param announced whether the later capture says so, in a correction or an editor's note
  public record Edit(Kind kind, Excerpt words, @Nullable Excerpt before, boolean announced) {

    public enum Kind {
      CHANGED,
      REMOVED,
      ADDED
    }
  }

  /// The root of a lineage.
  ///
  /// @param id the root article's id, or `agency:NAME` for copy that was never seen itself
  /// @param articles the reports that rest on it
  /// @param probable the tie is inferred from credits, figures and order, not from shared text
  /// @param evidence why the reports are counted as one, in short phrases
  public record Origin(
      String id,
      @Nullable String agency,
      List<String> articles,
      boolean probable,
      List<String> evidence) {

    public Origin {
      articles = List.copyOf(articles);
      evidence = List.copyOf(evidence);
    }
  }

  /// What the marks of the reports say about the same thing.
  ///
  /// @param what what is claimed, in words of the reports
  /// @param origins how many independent origins carry it
  /// @param reports how many reports carry it
  public record Claim(
      String id,
      Kind kind,
      @Nullable String what,
      @Nullable String unit,
      Standing standing,
      int reports,
      int origins,
      List<Mention> mentions) {

    public Claim {
      mentions = List.copyOf(mentions);
    }

    /// The mention of the value that turned up last, of a figure that moved. A later report may
    /// still recall an earlier value, which does not make it the latest.
    ///
    /// @param told when the value of a mention was told
    public Optional<Mention> latest(Function<Mention, Instant> told) {
      Map<Double, Instant> first = new HashMap<>();
      for (Mention mention : mentions) {
        if (mention.value() != null) {
          first.merge(mention.value(), told.apply(mention), (a, b) -> a.isBefore(b) ? a : b);
        }
      }
      return mentions.stream()
          .filter(mention -> mention.value() != null)
          .max(
              Comparator.comparing((Mention mention) -> first.get(mention.value()))
                  .thenComparing(told));
    }

    public enum Kind {
      FIGURE,
      QUOTE,
      HAPPENING
    }
  }

  /// How the reports stand to each other on a claim.
  public enum Standing {
    AGREED,
    COMPATIBLE,
    UPDATED,
    REVISED,
    DISPUTED,
    CONFLICTING,
    SINGLE
  }

  /// One place where a report says it.
  ///
  /// @param context the sentence around the words
  /// @param contextStart where that sentence begins
  /// @param relayedBy of a quote: who passed the words on
  public record Mention(
      String article,
      int start,
      int end,
      String text,
      String context,
      int contextStart,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String since,
      @Nullable String asOf,
      @Nullable String attributedTo,
      @Nullable String relayedBy) {

    /// Words of a report and where they stand, with nothing else told of them.
    public static Mention of(
        String article, int start, int end, String text, String context, int contextStart) {
      return new Mention(
          article,
          start,
          end,
          text,
          context,
          contextStart,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }

    /// The same words with who said them, and who passed them on.
    public Mention saidBy(@Nullable String speaker, @Nullable String relay) {
      return new Mention(
          article,
          start,
          end,
          text,
          context,
          contextStart,
          value,
          low,
          high,
          since,
          asOf,
          speaker,
          relay);
    }
  }

  /// Words somebody said, as the reports give them.
  ///
  /// @param altered two reports give the same words as direct speech, but differ in a word
  /// @param changes how reports that alter the words differ from the fullest
  public record Quotation(
      @Nullable String speaker, boolean altered, List<Mention> mentions, List<Difference> changes) {

    public Quotation {
      mentions = List.copyOf(mentions);
      changes = List.copyOf(changes);
    }
  }

  /// A stretch of a quote that one report gives in other words than the fullest one does.
  ///
  /// @param article the report that differs
  /// @param words what it writes; empty where it leaves the stretch out
  /// @param instead what the fullest report writes; empty where that has nothing there
  public record Difference(String article, String words, String instead) {}

  /// A dated thing of the timeline, or of what to watch.
  ///
  /// @param date ISO 8601, as fine as the reports allow; null where none gives a date
  /// @param what the clause of the report that tells it best
  public record Entry(
      @Nullable String date, String what, Mark.Happening.Status status, List<Mention> mentions) {

    public Entry {
      mentions = List.copyOf(mentions);
    }
  }

  /// A day that the reports come back to, in sentences of theirs.
  ///
  /// @param date ISO 8601
  public record Milestone(String date, List<Excerpt> sentences) {

    public Milestone {
      sentences = List.copyOf(sentences);
    }
  }

  /// Exact words of a report.
  public record Excerpt(String text, String article, int start, int end) {}

  /// What is new, in the words of the report that said it first.
  public record Fresh(Kind kind, String text, String article, int start, int end) {

    public enum Kind {
      /// something is counted that was not before
      CLAIM,
      /// another value of what was counted before
      VALUE,
      QUOTE,
      HAPPENING,
      /// somebody who was not named before
      PARTY
    }
  }

  /// How the reports name one thing.
  ///
  /// @param of what is named: a person, or what a claim counts
  /// @param terms each way to name it, with a place where it stands and the reports that use it
  public record Wording(String of, List<Term> terms) {

    public Wording {
      terms = List.copyOf(terms);
    }
  }

  /// @param words the exact words of the place; others may write them in other capitals
  public record Term(Excerpt words, List<String> articles) {

    public Term {
      articles = List.copyOf(articles);
    }
  }

  /// Another story that belongs beside this one.
  ///
  /// @param first,last the days of its reports, ISO 8601; null where none has one
  /// @param shared why: the names that both tell of and few other stories do
  public record Related(
      String story,
      @Nullable String headline,
      @Nullable String first,
      @Nullable String last,
      List<String> shared) {

    public Related {
      shared = List.copyOf(shared);
    }
  }

  /// A person, organisation or place of the story.
  ///
  /// @param role how the reports describe them, in their words
  /// @param articles the reports that name them
  /// @param mentions how often they are named in all
  /// @param said their words, the quotes that most reports carry first
  /// @param did what the timeline tells of them
  public record Party(
      String name,
      Mark.Name.Kind kind,
      @Nullable String role,
      List<String> articles,
      int mentions,
      List<Excerpt> said,
      List<Excerpt> did) {

    public Party {
      articles = List.copyOf(articles);
      said = List.copyOf(said);
      did = List.copyOf(did);
    }
  }

  /// Who leaves out a claim that others carry.
  ///
  /// @param claim the claim's id
  /// @param articles the reports that say nothing of it
  public record Silence(String claim, List<String> articles) {

    public Silence {
      articles = List.copyOf(articles);
    }
  }
}
