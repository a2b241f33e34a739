package dev.firsthand.mark.clause;

import dev.firsthand.text.Token;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.List;

/// Tells the part of speech of each word of an English sentence.
public final class PartOfSpeechTagger {

  private static final TagModel MODEL =
      TagModel.resource(PartOfSpeechTagger.class, "parts-of-speech.model");

  private static final PartOfSpeech[] TAGS =
      MODEL.tags().stream().map(PartOfSpeech::valueOf).toArray(PartOfSpeech[]::new);

  private static final PartOfSpeechFeatures FEATURES = new PartOfSpeechFeatures();

  private final FeatureGrid grid = MODEL.grid();

  public PartOfSpeech[] tag(List<Token> tokens) {
    FEATURES.fill(tokens, grid);
    int[] best = MODEL.tag(grid);
    PartOfSpeech[] parts = new PartOfSpeech[best.length];
    for (int i = 0; i < best.length; i++) {
      parts[i] = TAGS[best[i]];
    }
    Mending.mend(tokens, parts);
    return parts;
  }
}
