package dev.firsthand.mark.name;

import dev.firsthand.mark.tag.WordForm;
import dev.firsthand.text.Token;
import dev.firsthand.text.tag.FeatureGrid;
import java.util.List;

/// What the name model looks at: the word and its neighbours, their shapes and ends, what the
/// gazetteer knows of them, how the document writes them elsewhere, and how all news does.
public final class NameFeatures {

  private static final int SPAN = 2;

  private NameFeatures() {}

  /// Fills `grid` for one sentence.
  public static void fill(
      List<Token> tokens, Capitals capitals, WordUsage usage, FeatureGrid grid) {
    grid.clear();
    int count = tokens.size();
    WordForm[] forms = new WordForm[count + 2 * SPAN];
    int[] known = new int[count + 2 * SPAN];
    int[] used = new int[count + 2 * SPAN];
    int[] gazetteer = Gazetteer.get().of(tokens);
    for (int i = 0; i < forms.length; i++) {
      boolean inside = i >= SPAN && i < count + SPAN;
      forms[i] = inside ? WordForm.of(tokens.get(i - SPAN)) : WordForm.EDGE;
      known[i] = inside ? gazetteer[i - SPAN] : -1;
      used[i] = inside ? usage.of(tokens.get(i - SPAN).lower()) : -1;
    }
    boolean shouting = isShouting(tokens);
    for (int i = 0; i < count; i++) {
      words(grid, forms, i + SPAN);
      shapes(grid, forms, i + SPAN);
      lists(grid, forms, known, i + SPAN);
      groups(grid, forms, i + SPAN);
      document(grid, tokens.get(i), i, forms[i + SPAN], capitals, shouting);
      habits(grid, forms, used, i + SPAN, (i == 0 ? 1 : 0) + (shouting ? 2 : 0));
      grid.endToken();
    }
  }

  private static void words(FeatureGrid grid, WordForm[] forms, int at) {
    WordForm word = forms[at];
    grid.add(1, 0);
    grid.add(2, word.exact());
    grid.add(3, word.lower());
    grid.add(4, forms[at - 1].lower());
    grid.add(5, forms[at + 1].lower());
    grid.add(6, forms[at - 2].lower());
    grid.add(7, forms[at + 2].lower());
    grid.add(8, FeatureGrid.pair(forms[at - 1].lower(), word.lower()));
    grid.add(9, FeatureGrid.pair(word.lower(), forms[at + 1].lower()));
    grid.add(10, word.prefix());
    grid.add(11, word.suffix2());
    grid.add(12, word.suffix3());
    grid.add(13, word.suffix4());
    grid.add(14, FeatureGrid.pair(forms[at - 1].suffix3(), word.shape()));
    grid.add(15, FeatureGrid.pair(forms[at + 1].suffix3(), word.shape()));
  }

  private static void shapes(FeatureGrid grid, WordForm[] forms, int at) {
    int shape = forms[at].shape();
    int before = forms[at - 1].shape();
    int after = forms[at + 1].shape();
    grid.add(20, shape);
    grid.add(21, FeatureGrid.pair(before, shape));
    grid.add(22, FeatureGrid.pair(shape, after));
    grid.add(23, FeatureGrid.pair(FeatureGrid.pair(before, shape), after));
    grid.add(24, FeatureGrid.pair(FeatureGrid.pair(forms[at - 2].shape(), before), shape));
    grid.add(25, FeatureGrid.pair(FeatureGrid.pair(shape, after), forms[at + 2].shape()));
    grid.add(26, FeatureGrid.pair(forms[at - 1].lower(), shape));
    grid.add(27, FeatureGrid.pair(shape, forms[at + 1].lower()));
  }

  private static void lists(FeatureGrid grid, WordForm[] forms, int[] known, int at) {
    int shape = forms[at].shape();
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

  private static void groups(FeatureGrid grid, WordForm[] forms, int at) {
    WordForm word = forms[at];
    WordForm before = forms[at - 1];
    WordForm after = forms[at + 1];
    grid.add(50, word.fine());
    grid.add(51, word.coarse());
    grid.add(52, before.fine());
    grid.add(53, after.fine());
    grid.add(54, FeatureGrid.pair(before.fine(), word.shape()));
    grid.add(55, FeatureGrid.pair(word.shape(), after.fine()));
    grid.add(56, FeatureGrid.pair(before.fine(), word.fine()));
    grid.add(57, FeatureGrid.pair(word.fine(), after.fine()));
    grid.add(58, FeatureGrid.pair(before.coarse(), word.coarse()));
    grid.add(59, FeatureGrid.pair(word.coarse(), after.coarse()));
    grid.add(60, forms[at - 2].fine());
    grid.add(61, forms[at + 2].fine());
    grid.add(63, word.middle());
    grid.add(64, before.middle());
    grid.add(65, after.middle());
    grid.add(66, word.finest());
    grid.add(67, before.finest());
    grid.add(68, after.finest());
    grid.add(69, FeatureGrid.pair(before.middle(), word.shape()));
    grid.add(70, FeatureGrid.pair(word.shape(), after.middle()));
    grid.add(62, FeatureGrid.pair(FeatureGrid.pair(before.coarse(), word.shape()), after.coarse()));
  }

  private static void habits(
      FeatureGrid grid, WordForm[] forms, int[] used, int at, int surroundings) {
    int word = used[at];
    grid.add(80, FeatureGrid.pair(word, surroundings));
    grid.add(81, FeatureGrid.pair(word, forms[at].shape()));
    grid.add(82, used[at - 1]);
    grid.add(83, used[at + 1]);
    grid.add(84, FeatureGrid.pair(used[at - 1], word));
    grid.add(85, FeatureGrid.pair(word, used[at + 1]));
    grid.add(86, FeatureGrid.pair(forms[at - 1].lower(), word));
    grid.add(87, FeatureGrid.pair(word, forms[at + 1].lower()));
  }

  private static void document(
      FeatureGrid grid,
      Token token,
      int position,
      WordForm form,
      Capitals capitals,
      boolean shouting) {
    int habit = capitals.habit(token.lower());
    int first = position == 0 ? 1 : 0;
    grid.add(40, FeatureGrid.pair(habit * 2 + first, form.shape()));
    grid.add(41, FeatureGrid.pair(shouting ? 1 : 0, form.shape()));
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
