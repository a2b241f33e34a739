package dev.firsthand.mark.clause;

import dev.firsthand.mark.tag.WordForm;
import dev.firsthand.text.Token;
import dev.firsthand.text.tag.FeatureGrid;
import java.util.List;

/// What the model of parts of speech looks at: the word, its ends and shape, and its neighbours.
public final class PartOfSpeechFeatures {

  private static final int SPAN = 2;

  private PartOfSpeechFeatures() {}

  /// Fills `grid` for one sentence.
  public static void fill(List<Token> tokens, FeatureGrid grid) {
    grid.clear();
    WordForm[] forms = new WordForm[tokens.size() + 2 * SPAN];
    for (int i = 0; i < forms.length; i++) {
      boolean inside = i >= SPAN && i < tokens.size() + SPAN;
      forms[i] = inside ? WordForm.of(tokens.get(i - SPAN)) : WordForm.EDGE;
    }
    for (int at = SPAN; at < tokens.size() + SPAN; at++) {
      WordForm word = forms[at];
      WordForm before = forms[at - 1];
      WordForm after = forms[at + 1];
      grid.add(1, 0);
      grid.add(2, word.lower());
      grid.add(3, word.exact());
      grid.add(4, word.suffix2());
      grid.add(5, word.suffix3());
      grid.add(6, word.suffix4());
      grid.add(7, word.prefix());
      grid.add(8, word.shape());
      grid.add(9, before.lower());
      grid.add(10, after.lower());
      grid.add(11, forms[at - 2].lower());
      grid.add(12, forms[at + 2].lower());
      grid.add(13, FeatureGrid.pair(before.lower(), word.lower()));
      grid.add(14, FeatureGrid.pair(word.lower(), after.lower()));
      grid.add(15, FeatureGrid.pair(before.lower(), word.suffix3()));
      grid.add(16, FeatureGrid.pair(before.suffix3(), word.suffix3()));
      grid.add(17, FeatureGrid.pair(word.suffix3(), after.suffix3()));
      grid.add(18, FeatureGrid.pair(before.shape(), word.shape()));
      grid.add(19, FeatureGrid.pair(word.shape(), after.shape()));
      grid.add(20, FeatureGrid.pair(before.lower(), after.lower()));
      grid.add(21, word.fine());
      grid.add(22, word.coarse());
      grid.add(23, before.fine());
      grid.add(24, after.fine());
      grid.add(25, FeatureGrid.pair(before.coarse(), word.coarse()));
      grid.add(26, FeatureGrid.pair(word.coarse(), after.coarse()));
      grid.endToken();
    }
  }
}
