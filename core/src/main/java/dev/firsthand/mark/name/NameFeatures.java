package dev.firsthand.mark.name;

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

/// What the name model looks at: the word and its neighbours, their shapes and ends, what the
/// gazetteer knows of them, how the document writes them elsewhere, and how all news does. What one
/// word tells is kept for the other places where it stands.
public final class NameFeatures {

  /// A word, and the features that it alone gives to its own token and those around it.
  ///
  /// @param used how all news writes it
  /// @param kinds what the gazetteer knows it as
  /// @param opensPhrase whether the gazetteer knows phrases that begin with it
  private record Word(
      WordForm form, int used, int kinds, boolean opensPhrase, FeatureGroups features) {

    static Word of(WordForm form, int used, int kinds, boolean opensPhrase) {
      return new Word(
          form,
          used,
          kinds,
          opensPhrase,
          Neighbourhood.features()
              .add(OWN, 1, 0)
              .add(OWN, 2, form.exact())
              .add(OWN, 3, form.lower())
              .add(OWN, 10, form.prefix())
              .add(OWN, 11, form.suffix2())
              .add(OWN, 12, form.suffix3())
              .add(OWN, 13, form.suffix4())
              .add(OWN, 20, form.shape())
              .add(OWN, 50, form.fine())
              .add(OWN, 51, form.coarse())
              .add(OWN, 63, form.middle())
              .add(OWN, 66, form.finest())
              .add(OWN, 81, FeatureGrid.pair(used, form.shape()))
              .add(NEXT, 4, form.lower())
              .add(NEXT, 52, form.fine())
              .add(NEXT, 64, form.middle())
              .add(NEXT, 67, form.finest())
              .add(NEXT, 82, used)
              .add(LAST, 5, form.lower())
              .add(LAST, 53, form.fine())
              .add(LAST, 65, form.middle())
              .add(LAST, 68, form.finest())
              .add(LAST, 83, used)
              .add(SECOND_NEXT, 6, form.lower())
              .add(SECOND_NEXT, 60, form.fine())
              .add(SECOND_LAST, 7, form.lower())
              .add(SECOND_LAST, 61, form.fine()));
    }
  }

  private final Word edge = Word.of(WordForm.EDGE, -1, -1, false);
  private final WordUsage usage;
  private final WordMemory<Word> memory = new WordMemory<>(this::word);

  public NameFeatures(WordUsage usage) {
    this.usage = usage;
  }

  /// Fills `grid` for one sentence.
  ///
  /// @param capitals how the document writes its words
  public void fill(List<Token> tokens, Capitals capitals, FeatureGrid grid) {
    grid.clear();
    Word[] words = memory.within(edge, SPAN, tokens, Word[]::new);
    int[] known = known(tokens, words);
    boolean shouting = isShouting(tokens);
    for (int at = SPAN; at < tokens.size() + SPAN; at++) {
      Neighbourhood.add(
          grid,
          words[at - 2].features,
          words[at - 1].features,
          words[at].features,
          words[at + 1].features,
          words[at + 2].features);
      pairs(grid, words, at);
      shapes(grid, words, at);
      lists(grid, words, known, at);
      groups(grid, words, at);
      int habit = capitals.habit(tokens.get(at - SPAN).lower());
      habits(grid, words, at, habit, (at == SPAN ? 1 : 0) + (shouting ? 2 : 0));
      grid.endToken();
    }
  }

  private Word word(Token token) {
    String lower = token.lower();
    Gazetteer lists = Gazetteer.get();
    return Word.of(WordForm.of(token), usage.of(lower), lists.of(lower), lists.opensPhrase(lower));
  }

  /// What the gazetteer knows the words and phrases of a sentence as, with the edge at both ends.
  private static int[] known(List<Token> tokens, Word[] words) {
    int[] known = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      known[i] = words[i].kinds;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (words[i + SPAN].opensPhrase) {
        Gazetteer.get().addPhrases(tokens, i, known, SPAN);
      }
    }
    return known;
  }

  private static void pairs(FeatureGrid grid, Word[] words, int at) {
    WordForm before = words[at - 1].form;
    WordForm word = words[at].form;
    WordForm after = words[at + 1].form;
    grid.add(8, FeatureGrid.pair(before.lower(), word.lower()));
    grid.add(9, FeatureGrid.pair(word.lower(), after.lower()));
    grid.add(14, FeatureGrid.pair(before.suffix3(), word.shape()));
    grid.add(15, FeatureGrid.pair(after.suffix3(), word.shape()));
    grid.add(26, FeatureGrid.pair(before.lower(), word.shape()));
    grid.add(27, FeatureGrid.pair(word.shape(), after.lower()));
  }

  private static void shapes(FeatureGrid grid, Word[] words, int at) {
    int shape = words[at].form.shape();
    int before = words[at - 1].form.shape();
    int after = words[at + 1].form.shape();
    int both = FeatureGrid.pair(before, shape);
    int next = FeatureGrid.pair(shape, after);
    grid.add(21, both);
    grid.add(22, next);
    grid.add(23, FeatureGrid.pair(both, after));
    grid.add(24, FeatureGrid.pair(FeatureGrid.pair(words[at - 2].form.shape(), before), shape));
    grid.add(25, FeatureGrid.pair(next, words[at + 2].form.shape()));
  }

  private static void lists(FeatureGrid grid, Word[] words, int[] known, int at) {
    int shape = words[at].form.shape();
    grid.add(30, FeatureGrid.pair(known[at], shape));
    grid.add(31, FeatureGrid.pair(known[at - 1], known[at]));
    grid.add(32, FeatureGrid.pair(known[at], known[at + 1]));
    grid.add(33, FeatureGrid.pair(known[at - 1], shape));
    grid.add(34, FeatureGrid.pair(known[at + 1], shape));
    for (int bit = 1; bit <= known[at]; bit <<= 1) {
      if ((known[at] & bit) != 0) {
        grid.add(35, bit);
      }
    }
  }

  private static void groups(FeatureGrid grid, Word[] words, int at) {
    WordForm word = words[at].form;
    WordForm before = words[at - 1].form;
    WordForm after = words[at + 1].form;
    grid.add(54, FeatureGrid.pair(before.fine(), word.shape()));
    grid.add(55, FeatureGrid.pair(word.shape(), after.fine()));
    grid.add(56, FeatureGrid.pair(before.fine(), word.fine()));
    grid.add(57, FeatureGrid.pair(word.fine(), after.fine()));
    grid.add(58, FeatureGrid.pair(before.coarse(), word.coarse()));
    grid.add(59, FeatureGrid.pair(word.coarse(), after.coarse()));
    grid.add(62, FeatureGrid.pair(FeatureGrid.pair(before.coarse(), word.shape()), after.coarse()));
    grid.add(69, FeatureGrid.pair(before.middle(), word.shape()));
    grid.add(70, FeatureGrid.pair(word.shape(), after.middle()));
  }

  /// @param habit how the document writes the word
  /// @param surroundings whether the word is the sentence's first (1) and the sentence shouts (2)
  private static void habits(FeatureGrid grid, Word[] words, int at, int habit, int surroundings) {
    Word word = words[at];
    Word before = words[at - 1];
    Word after = words[at + 1];
    int shape = word.form.shape();
    grid.add(40, FeatureGrid.pair(habit * 2 + (surroundings & 1), shape));
    grid.add(41, FeatureGrid.pair(surroundings >> 1, shape));
    grid.add(80, FeatureGrid.pair(word.used, surroundings));
    grid.add(84, FeatureGrid.pair(before.used, word.used));
    grid.add(85, FeatureGrid.pair(word.used, after.used));
    grid.add(86, FeatureGrid.pair(before.form.lower(), word.used));
    grid.add(87, FeatureGrid.pair(word.used, after.form.lower()));
  }

  /// Whether most of the sentence's letters are capitals, as in a headline.
  private static boolean isShouting(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words > 3 && capitals * 3 > words * 2;
  }
}
