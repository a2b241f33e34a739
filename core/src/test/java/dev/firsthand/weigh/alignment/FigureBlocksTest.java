package dev.firsthand.weigh.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.figure.FigureMention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureBlocksTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void figuresThatShareANumberOrAWordOfWhatIsCountedAreHandedOutOnce() {
    story
        .report("herald", "2026-03-03", "The blast killed 50 miners, and 70 lamps went out.")
        .exactly("50 miners", 50, "miners killed")
        .exactly("70 lamps", 70, "lamps");
    story
        .report("courier", "2026-03-03", "The blast killed 50 miners. Some 900 herons flew off.")
        .exactly("50 miners", 50, "miners killed")
        .exactly("900 herons", 900, "herons");
    FigureBlocks blocks = new FigureBlocks(FigureMention.of(Captures.fold(story.build())));

    List<String> pairs = new ArrayList<>();
    blocks.each(
        (figure, earlier) -> {
          for (int i = 0; i < earlier.size(); i++) {
            pairs.add(earlier.get(i) + " " + figure);
          }
        });

    assertThat(pairs).containsExactly("0 2");
    assertThat(blocks.share(2, 0)).isTrue();
    assertThat(blocks.share(1, 3)).isFalse();
  }

  @Test
  void aFigureIsComparedWithTheLatestThousandsAtMost() {
    var report = story.report("herald", "2026-03-03", "Some 50 lamps went out.");
    for (int i = 0; i < 2_500; i++) {
      report.exactly("50 lamps", 50, "lamps");
    }
    FigureBlocks blocks = new FigureBlocks(FigureMention.of(Captures.fold(story.build())));

    List<Integer> compared = new ArrayList<>();
    blocks.each((_, earlier) -> compared.add(earlier.size()));

    assertThat(compared.get(1_000)).isEqualTo(1_000);
    assertThat(compared.getLast()).isEqualTo(2_000);
  }
}
