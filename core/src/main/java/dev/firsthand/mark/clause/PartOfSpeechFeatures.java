package dev.firsthand.mark.clause;

import static dev.firsthand.mark.tag.Neighbourhood.LAST;
import static dev.firsthand.mark.tag.Neighbourhood.NEXT;
import static dev.firsthand.mark.tag.Neighbourhood.OWN;
import static dev.firsthand.mark.tag.Neighbourhood.SECOND_LAST;
import static dev.firsthand.mark.tag.Neighbourhood.SECOND_NEXT;
import static dev.firsthand.mark.tag.Neighbourhood.SPAN;

import dev.firsthand.mark.tag.Neighbourhood;
import dev.firsthand.mark.tag.WordForm;
import dev.firsthand.mark.tag.WordMemory;
import dev.firsthand.text.Token;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.FeatureGroups;
import java.util.List;

/// What the model of parts of speech looks at: the word, its ends and shape, and its neighbours.
/// What one word tells is kept for the other places where it stands.
public final class PartOfSpeechFeatures {

  /// A word, and the features that it alone gives to its own token and those around it.
  private record Word(WordForm form, FeatureGroups features) {

    static Word of(WordForm form) {
      return new Word(
          form,
          Neighbourhood.features()
              .add(OWN, 1, 0)
              .add(OWN, 2, form.lower())
              .add(OWN, 3, form.exact())
              .add(OWN, 4, form.suffix2())
              .add(OWN, 5, form.suffix3())
              .add(OWN, 6, form.suffix4())
              .add(OWN, 7, form.prefix())
              .add(OWN, 8, form.shape())
              .add(OWN, 21, form.fine())
              .add(OWN, 22, form.coarse())
              .add(NEXT, 9, form.lower())
              .add(NEXT, 23, form.fine())
              .add(LAST, 10, form.lower())
              .add(LAST, 24, form.fine())
              .add(SECOND_NEXT, 11, form.lower())
              .add(SECOND_LAST, 12, form.lower()));
    }
  }

  private final Word edge = Word.of(WordForm.EDGE);
  private final WordMemory<Word> memory = new WordMemory<>(token -> Word.of(WordForm.of(token)));

  /// Fills `grid` for one sentence.
  public void fill(List<Token> tokens, FeatureGrid grid) {
    grid.clear();
    Word[] words = memory.within(edge, SPAN, tokens, Word[]::new);
    for (int at = SPAN; at < tokens.size() + SPAN; at++) {
      Neighbourhood.add(
          grid,
          words[at - 2].features,
          words[at - 1].features,
          words[at].features,
          words[at + 1].features,
          words[at + 2].features);
      pairs(grid, words[at - 1].form, words[at].form, words[at + 1].form);
      grid.endToken();
    }
  }

  private static void pairs(FeatureGrid grid, WordForm before, WordForm word, WordForm after) {
    grid.add(13, FeatureGrid.pair(before.lower(), word.lower()));
    grid.add(14, FeatureGrid.pair(word.lower(), after.lower()));
    grid.add(15, FeatureGrid.pair(before.lower(), word.suffix3()));
    grid.add(16, FeatureGrid.pair(before.suffix3(), word.suffix3()));
    grid.add(17, FeatureGrid.pair(word.suffix3(), after.suffix3()));
    grid.add(18, FeatureGrid.pair(before.shape(), word.shape()));
    grid.add(19, FeatureGrid.pair(word.shape(), after.shape()));
    grid.add(20, FeatureGrid.pair(before.lower(), after.lower()));
    grid.add(25, FeatureGrid.pair(before.coarse(), word.coarse()));
    grid.add(26, FeatureGrid.pair(word.coarse(), after.coarse()));
  }
}
