package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.Capitals;
import dev.firsthand.mark.name.NameFeatures;
import dev.firsthand.mark.name.WordUsage;
import dev.firsthand.quality.tag.PerceptronTrainer;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.List;

/// Trains the model of names: on each set as it is, and on a copy in which half of the names are
/// others that no list knows. Without these copies known names are told a little better, and names
/// that nobody has heard of much worse: with all names of the dev parts disguised, the F1 of RE3D
/// falls from .71 to .55.
///
/// Tried instead, on the dev parts: a conditional random field with a softmax margin (no better, at
/// twice the time), dropping features by chance (no better), one model in place of three and all
/// sets as one (neither was plainly better); the sentences of ECB+ with what its people marked,
/// whole, as partly labelled or completed by a first model (Wikigold gained .02, GUM and MEANTIME
/// lost as much: what nobody marked there is no sure negative); for each word what stands beside
/// it elsewhere in the document (no better); names without a capital where news never writes the
/// word small (no better); .7 million words of news tagged by a slow teacher, a hidden layer and a
/// chain over the encoder all-MiniLM-L6-v2 (the teacher has .70 on the dev part of EWT where this
/// model has .62, but the model that learns from it gains .00 to .01 on the test parts of EWT,
/// MEANTIME and PUD and loses .002 on RE3D).
final class NameTrainer {

  private static final List<String> TAGS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH");

  private static final int BITS = 20;
  private static final int ROUNDS = 8;
  private static final double DISGUISED = .5;
  private static final long SEED = 7;

  private final PerceptronTrainer trainer =
      new PerceptronTrainer(TAGS, BITS, NameTrainer::mayFollow);
  private final FeatureGrid grid = new FeatureGrid();
  private final NameFeatures features;

  private NameTrainer(WordUsage usage) {
    this.features = new NameFeatures(usage);
  }

  /// @param sets each with conventions of its own
  static TagModel train(List<NameSet> sets, WordUsage usage) {
    NameTrainer names = new NameTrainer(usage);
    Disguise disguise = new Disguise(DISGUISED, SEED);
    for (int set = 0; set < sets.size(); set++) {
      for (List<TaggedSentence> document : sets.get(set).documents()) {
        names.add(document, set);
        names.add(disguise.of(document), set);
      }
    }
    return names.trainer.train(ROUNDS);
  }

  private void add(List<TaggedSentence> document, int set) {
    Capitals capitals = new Capitals();
    document.forEach(sentence -> capitals.read(sentence.tokens()));
    for (TaggedSentence sentence : document) {
      if (sentence.isJudged()) {
        features.fill(sentence.tokens(), capitals, grid);
        trainer.add(grid, sentence.tags(), set);
      }
    }
  }

  private static boolean mayFollow(String first, String second) {
    return !second.startsWith("I-") || first.endsWith(second.substring(1));
  }
}
