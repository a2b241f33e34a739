package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Prose;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.ArrayList;
import java.util.List;

/// Tells the article's lines of a page's text from the others.
///
/// A linear chain of two tags over the lines. The rules of [TextBody], which it replaced, are some
/// of its features: they see at once where most of the text stands, which a chain that looks from
/// line to line does not, while the chain has learnt from pages what lists, tables, comments and
/// teasers look like. It is a conditional random field trained for a soft margin that grows with
/// the words of a line (Gimpel and Smith 2010): a paragraph is worth more than a label. An averaged
/// perceptron did about as well. Four tags (before, in, between, behind) did worse: one wrong step
/// loses the whole article. It fails where comments or other articles look just as the article
/// does, and nothing stands between.
public final class LineModel {

  public static final String OUTSIDE = "outside";
  public static final String ARTICLE = "article";

  /// The tags of the chain.
  public static final List<String> TAGS = List.of(OUTSIDE, ARTICLE);

  // The next four change no score on wcxb; short news gets whole by them.
  private static final int ABOVE_TEXT = 6;
  private static final int BELOW_TEXT = 2;
  private static final int SHORTEST_LEDE = 60;
  private static final int LONG = 100;

  private static final class Trained {
    static final LineModel MODEL = new LineModel(TagModel.resource(LineModel.class, "lines.model"));
  }

  private final TagModel chain;

  /// @param chain with the tags [#TAGS]
  public LineModel(TagModel chain) {
    this.chain = chain;
  }

  /// The model that `quality` trained.
  public static LineModel trained() {
    return Trained.MODEL;
  }

  /// The lines of a page's text as the model sees them.
  public static List<String> lines(String text) {
    Lines lines = Lines.of(text);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      texts.add(lines.get(i).text());
    }
    return texts;
  }

  /// Fills the grid with the features of [#lines].
  public static void fill(String text, FeatureGrid grid) {
    LineFeatures.fill(PageTextReader.lines(text), grid);
  }

  /// The lines of the article; captions are told apart elsewhere.
  public List<Integer> article(PageLines page) {
    FeatureGrid grid = new FeatureGrid();
    LineFeatures.fill(page, grid);
    int[] tags = chain.tagWhole(grid);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      if (TAGS.get(tags[i]).equals(ARTICLE) && mayBeText(page, i)) {
        kept.add(i);
      }
    }
    while (!kept.isEmpty() && isLabel(page, kept.getFirst())) {
      kept.removeFirst();
    }
    if (!kept.isEmpty()) {
      kept.addAll(0, lede(page, kept.getFirst()));
      kept.addAll(close(page, kept.getLast()));
    }
    return kept;
  }

  /// A summary above the byline, which the rules see and the chain has jumped over.
  private static List<Integer> lede(PageLines page, int first) {
    List<Integer> lede = new ArrayList<>();
    for (int i = Math.max(0, first - ABOVE_TEXT); i < first; i++) {
      boolean sentences = Prose.endsSentence(page.line(i).text());
      if (page.isKept(i) && sentences && page.shape(i).prose() >= SHORTEST_LEDE) {
        lede.add(i);
      }
    }
    return lede;
  }

  /// A last sentence or two right below, which the rules see as well.
  private static List<Integer> close(PageLines page, int last) {
    List<Integer> close = new ArrayList<>();
    for (int i = last + 1; i <= last + BELOW_TEXT && i < page.size(); i++) {
      if (!page.isKept(i) || !Prose.endsSentence(page.line(i).text())) {
        break;
      }
      close.add(i);
    }
    return close;
  }

  /// No article begins with a short line that is no sentence.
  private static boolean isLabel(PageLines page, int i) {
    return page.shape(i).prose() < LONG && !Prose.endsSentence(page.line(i).text());
  }

  /// Whether nothing on the line itself says that it is something else.
  private static boolean mayBeText(PageLines page, int i) {
    Line line = page.line(i);
    boolean underTitle = line.isBar() && page.isDated(i);
    boolean value =
        line.bullet() && isLabel(page, i) && i > 0 && page.line(i - 1).cue().isPresent();
    return line.cue().isEmpty() && !line.isCaption() && !underTitle && !value;
  }
}
