package dev.firsthand.mark;

import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.PartOfSpeechTagger;
import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.text.InsertedLinks;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import dev.firsthand.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An article being read: its sentences and tokens, and the marks found so far. Offsets in here are
/// `char` indices; [Marker] turns them into code points at the end.
public final class Reading {

  private final Article article;
  private final String body;
  private final List<Sentence> sentences;
  private final List<Mark> marks = new ArrayList<>();
  private final IdentityHashMap<Sentence, PartOfSpeech[]> parts = new IdentityHashMap<>();
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger();

  Reading(Article article) {
    this.article = article;
    this.body = InsertedLinks.blanked(article.body());
    this.sentences = sentences(body, article.language());
  }

  public Article article() {
    return article;
  }

  /// The text with blanks in place of the boxes of links that a page sets inside its sentences.
  public String body() {
    return body;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /// The part of speech of each token of a sentence of this reading; English only.
  public PartOfSpeech[] parts(Sentence sentence) {
    return parts.computeIfAbsent(sentence, key -> tagger.tag(key.tokens()));
  }

  /// The day the article was published, in its writer's zone: the anchor of `Friday` and `last
  /// month`.
  public Optional<LocalDate> published() {
    return IsoTime.date(article.published());
  }

  /// Whether English rules may be used.
  public boolean isEnglish() {
    String language = article.language();
    return language == null || language.equals("en") || language.startsWith("en-");
  }

  public void add(Mark mark) {
    marks.add(mark);
  }

  /// The marks of one kind found so far, in the order in which they were added.
  public <M extends Mark> List<M> found(Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<Mark> marks() {
    return marks;
  }

  private static List<Sentence> sentences(String body, @Nullable String language) {
    List<Span> paragraphs = Sentences.paragraphs(body);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Span span : Sentences.of(body, language)) {
      while (span.start() >= paragraphs.get(paragraph).end()) {
        paragraph++;
      }
      sentences.add(new Sentence(span, paragraph, Tokens.of(body, span)));
    }
    return List.copyOf(sentences);
  }
}
