package dev.firsthand.quality.extract;

import dev.firsthand.extract.pagetext.LineModel;
import dev.firsthand.quality.tag.ChainTrainer;
import dev.firsthand.quality.tag.ModelRecord;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains the model that tells the article's lines of page text, on the pages of `extract/wcxb` as
/// browsers copy them: `LineTraining DATA RESOURCES`, where DATA is the folder of all sets and
/// RESOURCES the resource folder of core.
public final class LineTraining {

  /// A line's cost by its words, up to so many: tuned with the numbers of [ChainTrainer].
  private static final double COST_OF_WORD = .05;

  private static final int MOST_WORDS = 60;

  private LineTraining() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0], "extract", "wcxb");
    Path file = Path.of(args[1], "dev/firsthand/extract/pagetext/lines.model");
    train(CopiedPage.all(data)).write(Files.newOutputStream(file));
    String record =
        new ModelRecord(
                "dev.firsthand.quality.extract.LineTraining DATA core/src/main/resources",
                "wcxb article pages (CC BY 4.0, (c) 2026 Murrough Foley)",
                List.of(data.resolve("ground-truth"), data.resolve("html")))
            .text();
    Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), record);
  }

  static TagModel train(List<CopiedPage> pages) {
    return ChainTrainer.train(
        LineModel.TAGS, pages.stream().flatMap(page -> examples(page).stream()).toList());
  }

  /// What is to be learnt from a page, copied in every way.
  static List<ChainTrainer.Example> examples(CopiedPage page) {
    List<ChainTrainer.Example> examples = new ArrayList<>();
    for (String text : page.copies()) {
      List<String> lines = LineModel.lines(text);
      boolean[] gold = GoldLines.of(lines, page.article());
      if (isAny(gold)) {
        FeatureGrid grid = new FeatureGrid();
        LineModel.fill(text, grid);
        examples.add(ChainTrainer.Example.of(grid, gold, costs(lines)));
      }
    }
    return examples;
  }

  private static boolean isAny(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }

  private static double[] costs(List<String> lines) {
    return lines.stream()
        .mapToDouble(line -> COST_OF_WORD * Math.min(MOST_WORDS, Words.of(line).size()))
        .toArray();
  }
}
