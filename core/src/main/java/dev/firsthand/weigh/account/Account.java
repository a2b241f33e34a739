package dev.firsthand.weigh.account;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.record.Story;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.InsertedLinks;
import dev.firsthand.text.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// One piece of an outlet as weighing reads it: its latest capture, cut into sentences, and the
/// captures before it.
public final class Account {

  private final Story.Report report;
  private final List<Story.Report> earlier;
  private final List<Passage> passages;
  private final Furniture furniture;
  private final Optional<Instant> published;
  private final Optional<Instant> told;
  private final Optional<LocalDate> day;
  private final Map<Class<?>, List<? extends Mark>> marks = new HashMap<>();
  private @Nullable BitSet speech;
  private @Nullable List<Quote> quoted;

  public Account(Story.Report report, List<Story.Report> earlier) {
    this.report = report;
    this.earlier = List.copyOf(earlier);
    this.passages = passages(report.article());
    this.furniture = new Furniture(report.article(), passages);
    this.published = IsoTime.instant(report.article().published());
    this.told = IsoTime.instant(report.article().updated()).or(() -> published);
    this.day = IsoTime.date(report.article().published());
  }

  public String id() {
    return article().id();
  }

  public Article article() {
    return report.article();
  }

  public Story.Report report() {
    return report;
  }

  /// The captures that this one replaces, oldest first.
  public List<Story.Report> earlier() {
    return earlier;
  }

  /// The marks of one kind, in the order of the text, without those of the page around it.
  @SuppressWarnings("unchecked") // what is kept under a kind was picked by that kind
  public <M extends Mark> List<M> marks(Class<M> kind) {
    return (List<M>)
        marks.computeIfAbsent(
            kind,
            _ ->
                report.marked().marks(kind).stream()
                    .filter(mark -> !furniture.holds(mark, passage(mark)))
                    .toList());
  }

  /// The marks of one kind that stand in a sentence, whole.
  public <M extends Mark> List<M> marks(Class<M> kind, Passage passage) {
    List<M> all = marks(kind);
    List<M> inside = new ArrayList<>();
    for (int i = firstFrom(passage.start(), all.size(), at -> all.get(at).start());
        i < all.size() && all.get(i).start() < passage.end();
        i++) {
      if (passage.contains(all.get(i).start(), all.get(i).end())) {
        inside.add(all.get(i));
      }
    }
    return inside;
  }

  public List<Passage> passages() {
    return passages;
  }

  /// Whether a sentence is a whole one that a reader understands without the one before it.
  public boolean standsAlone(Passage passage) {
    return passage.standsAlone() && !furniture.holds(passage);
  }

  /// When it was last changed, or else published; what it says stands as of then.
  public Optional<Instant> told() {
    return told;
  }

  public Optional<Instant> published() {
    return published;
  }

  public Optional<LocalDate> day() {
    return day;
  }

  /// Whether somebody speaks in a sentence, in part or all of it.
  public boolean isSpeech(Passage passage) {
    if (speech == null) {
      speech = new BitSet(passages.size());
      for (Quote quote : marks(Quote.class)) {
        if (quote.kind() == Quote.Kind.DIRECT) {
          int last = firstFrom(quote.end(), passages.size(), at -> passages.get(at).start());
          speech.set(passage(quote).index(), Math.max(passage(quote).index() + 1, last));
        }
      }
    }
    return speech.get(passage.index());
  }

  /// Whether a mark begins within quote marks, which may have opened in a sentence before.
  public boolean isQuoted(Mark mark) {
    if (quoted == null) {
      quoted = marks(Quote.class).stream().filter(q -> q.kind() == Quote.Kind.DIRECT).toList();
    }
    List<Quote> all = quoted;
    int behind = firstFrom(mark.start() + 1, all.size(), at -> all.get(at).start());
    return behind > 0 && mark.start() < all.get(behind - 1).end();
  }

  /// The sentence around a mark; a mark that spans several belongs to the one it begins in.
  public Passage passage(Mark mark) {
    return passage(mark.start());
  }

  /// The sentence around a code point of the body.
  public Passage passage(int offset) {
    int behind = firstFrom(offset + 1, passages.size(), at -> passages.get(at).start());
    return passages.get(Math.max(0, behind - 1));
  }

  /// The first of `size` things in order that starts at `start` or behind it.
  private static int firstFrom(int start, int size, IntUnaryOperator startOf) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (startOf.applyAsInt(middle) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public Excerpt excerpt(Passage passage) {
    return new Excerpt(passage.text(), id(), passage.start(), passage.end());
  }

  /// Some of a sentence's words.
  ///
  /// @param from,to in `char`s of the sentence
  public Excerpt excerpt(Passage passage, int from, int to) {
    String text = passage.text();
    int start = passage.start() + text.codePointCount(0, from);
    int end = start + text.codePointCount(from, to);
    return new Excerpt(text.substring(from, to), id(), start, end);
  }

  /// A whole sentence as what the report says.
  public Mention mention(Passage passage) {
    return mention(passage, passage.start(), passage.end(), passage.text());
  }

  /// The words of a mark, in their sentence.
  public Mention mention(Mark mark) {
    return mention(passage(mark), mark.start(), mark.end(), mark.text());
  }

  /// Words that stand in a sentence.
  public Mention mention(Passage passage, int start, int end, String text) {
    return Mention.of(id(), start, end, text, passage.text(), passage.start());
  }

  public static List<Passage> passages(Article article) {
    CodePoints offsets = CodePoints.of(article.body());
    List<Passage> passages = new ArrayList<>();
    for (var span : Sentences.telling(InsertedLinks.blanked(article.body()), article.language())) {
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
