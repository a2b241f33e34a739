package dev.firsthand.mark.quote;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Span;
import java.util.Comparator;
import java.util.List;

/// Finds what people are quoted with, directly and indirectly.
///
/// Needs the names of the reading. It knows the verbs of English only; in other languages
/// [dev.firsthand.mark.NeutralQuotes] marks what stands in quote marks, without a speaker.
public final class QuoteFinder implements Finder {

  @Override
  public void find(Reading reading) {
    if (!reading.isEnglish()) {
      return;
    }
    List<Span> spans = QuoteMarks.spans(reading.body());
    List<QuotedSentence> sentences =
        reading.sentences().stream()
            .map(sentence -> QuotedSentence.of(reading, sentence, spans))
            .toList();
    List<Mark.Name> names =
        reading.found(Mark.Name.class).stream()
            .sorted(Comparator.comparingInt(Mark.Name::start))
            .toList();
    Persons persons = new Persons(reading.body(), names, spans, sentences);
    Speakers speakers = new Speakers(reading.body(), names, persons, new Writings(sentences));
    new DirectQuotes(reading.body(), sentences, speakers).of(spans).forEach(reading::add);
    IndirectQuotes indirect = new IndirectQuotes(reading.body(), speakers);
    sentences.forEach(sentence -> indirect.of(sentence).forEach(reading::add));
  }
}
