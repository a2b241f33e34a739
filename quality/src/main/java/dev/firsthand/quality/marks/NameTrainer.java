package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.Capitals;
import dev.firsthand.mark.name.NameFeatures;
import dev.firsthand.quality.tag.PerceptronTrainer;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.ArrayList;
import java.util.List;

/// Trains and applies the model of names.
final class NameTrainer {

  static final List<String> TAGS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH");

  private static final int BITS = 20;
  private static final int ROUNDS = 8;

  private NameTrainer() {}

  static TagModel train(List<List<TaggedSentence>> documents) {
    PerceptronTrainer trainer = new PerceptronTrainer(TAGS, BITS, NameTrainer::mayFollow);
    FeatureGrid grid = new FeatureGrid();
    for (List<TaggedSentence> document : documents) {
      Capitals capitals = capitals(document);
      for (TaggedSentence sentence : document) {
        NameFeatures.fill(sentence.tokens(), capitals, grid);
        trainer.add(grid, sentence.tags());
      }
    }
    return trainer.train(ROUNDS);
  }

  /// The same sentences with the tags that the model gives them.
  static List<TaggedSentence> apply(TagModel model, List<TaggedSentence> document) {
    FeatureGrid grid = new FeatureGrid();
    Capitals capitals = capitals(document);
    List<TaggedSentence> tagged = new ArrayList<>();
    for (TaggedSentence sentence : document) {
      NameFeatures.fill(sentence.tokens(), capitals, grid);
      List<String> tags = new ArrayList<>();
      for (int tag : model.tag(grid)) {
        tags.add(model.tags().get(tag));
      }
      tagged.add(new TaggedSentence(sentence.tokens(), tags));
    }
    return tagged;
  }

  private static Capitals capitals(List<TaggedSentence> document) {
    Capitals capitals = new Capitals();
    document.forEach(sentence -> capitals.read(sentence.tokens()));
    return capitals;
  }

  private static boolean mayFollow(String first, String second) {
    return !second.startsWith("I-") || first.endsWith(second.substring(1));
  }
}
