package dev.firsthand.quality.marks;

import dev.firsthand.mark.clause.PartOfSpeech;
import dev.firsthand.mark.clause.PartOfSpeechFeatures;
import dev.firsthand.quality.marks.Gum.Word;
import dev.firsthand.quality.tag.PerceptronTrainer;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Trains the model of parts of speech on GUM.
final class PartOfSpeechTrainer {

  private static final int BITS = 18;
  private static final int ROUNDS = 8;

  private PartOfSpeechTrainer() {}

  static TagModel train(List<TaggedSentence> sentences) {
    List<String> tags = Stream.of(PartOfSpeech.values()).map(Enum::name).toList();
    PerceptronTrainer trainer = new PerceptronTrainer(tags, BITS, (_, _) -> true);
    PartOfSpeechFeatures features = new PartOfSpeechFeatures();
    FeatureGrid grid = new FeatureGrid();
    for (TaggedSentence sentence : sentences) {
      features.fill(sentence.tokens(), grid);
      trainer.add(grid, sentence.tags());
    }
    return trainer.train(ROUNDS);
  }

  static List<TaggedSentence> sentences(List<List<List<Word>>> documents) {
    List<TaggedSentence> sentences = new ArrayList<>();
    for (List<List<Word>> document : documents) {
      for (List<Word> words : document) {
        SentenceBuilder builder = new SentenceBuilder(0);
        for (int i = 0; i < words.size(); i++) {
          Word word = words.get(i);
          String negation = i + 1 < words.size() ? words.get(i + 1).form() : "";
          boolean glued = negation.equals("n't") || negation.equals("n’t");
          String form = glued ? word.form() + negation : word.form();
          builder.add(form, PartOfSpeech.ofPenn(word.tag()).name());
          i += glued ? 1 : 0;
        }
        sentences.add(builder.build());
      }
    }
    return sentences;
  }

  /// The share of words with the right tag.
  static double accuracy(TagModel model, List<TaggedSentence> sentences) {
    PartOfSpeechFeatures features = new PartOfSpeechFeatures();
    FeatureGrid grid = model.grid();
    int right = 0;
    int all = 0;
    for (TaggedSentence sentence : sentences) {
      features.fill(sentence.tokens(), grid);
      int[] tags = model.tag(grid);
      for (int i = 0; i < tags.length; i++) {
        right += model.tags().get(tags[i]).equals(sentence.tags().get(i)) ? 1 : 0;
        all++;
      }
    }
    return (double) right / all;
  }
}
