package dev.firsthand.weigh.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import org.junit.jupiter.api.Test;

class FigureMentionTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void whatTheEventDidIsARunningCountAndWhatWasYearsAgoIsNot() {
    assertThat(killed("The blast killed 12 people in the market.").isRunningCount()).isTrue();
    assertThat(killed("Two decades ago 12 people died there.").isRunningCount()).isFalse();
    assertThat(killed("On the anniversary of a blast that killed 12 people.").isRunningCount())
        .isFalse();
    assertThat(killed("After the blast 12 people died, years of work lost.").isRunningCount())
        .isTrue();
  }

  @Test
  void wordsBesideAFigureAreCountedFromItsEnd() {
    story
        .report("herald", "2026-03-03", "The ship lay more than 280 miles south of Kalvik.")
        .in("mile", "more than 280 miles", 280, "ship lay");

    assertThat(first().words().beside()).contains("ship", "south", "kalvik");
  }

  @Test
  void aSentenceHoldsItsOtherNumbers() {
    story
        .report("herald", "2026-03-03", "Half of them, 40 percent, pay 75 crowns.")
        .in("percent", "40 percent", 40, "them")
        .in("crown", "75 crowns", 75, "pay");

    assertThat(first().words().sentence()).contains("75.0 crown").doesNotContain("40.0 percent");
    assertThat(first().words().telling().sentence()).contains("75.0 crown").doesNotContain("40");
  }

  @Test
  void aSourceThatIsTheFigureItselfIsNone() {
    story
        .report("herald", "2026-03-03", "In all 33 farmers say it. Some 20 farmers deny it.")
        .exactly("33 farmers", 33, "farmers say", "all 33 farmers")
        .exactly("20 farmers", 20, "farmers deny", "the union");

    assertThat(first().sourceWords()).isEmpty();
    assertThat(FigureMention.of(Captures.fold(story.build())).getLast().sourceWords())
        .containsExactly("union");
  }

  @Test
  void aNumberOfVotesCountsInTheSenseOfVoting() {
    story
        .report("herald", "2026-03-03", "It passed 128-9, to cheers.")
        .in("vote", "128", 128, "passed")
        .in("vote", "9", 9, "passed");

    assertThat(first().senses().names()).containsExactly("voted");
  }

  @Test
  void twentyFourIsARoundingOf238AndTwentyFiveIsNot() {
    story
        .report("herald", "2026-03-03", "Tolen had 24 percent, Aren had 25 percent.")
        .in("percent", "24 percent", 24, "had")
        .in("percent", "25 percent", 25, "had");
    FigureMention fine =
        FigureMention.of(
                Captures.fold(
                    builderOf("courier", "Tolen had 23.8 percent.", "23.8 percent", 23.8).build()))
            .getFirst();
    FigureMention whole = FigureMention.of(Captures.fold(story.build())).get(0);
    FigureMention other = FigureMention.of(Captures.fold(story.build())).get(1);

    assertThat(whole.mayBeRounded(fine)).isTrue();
    assertThat(fine.mayBeRounded(whole)).isTrue();
    assertThat(other.mayBeRounded(fine)).isFalse();
    assertThat(other.mayBeRounded(whole)).isFalse();
  }

  private static StoryBuilder builderOf(String id, String body, String words, double value) {
    StoryBuilder builder = new StoryBuilder();
    builder.report(id, "2026-03-03", body).in("percent", words, value, "had");
    return builder;
  }

  private FigureMention killed(String body) {
    StoryBuilder one = new StoryBuilder();
    one.report("herald", "2026-03-03", body).exactly("12 people", 12, "people killed");
    return FigureMention.of(Captures.fold(one.build())).getFirst();
  }

  private FigureMention first() {
    return FigureMention.of(Captures.fold(story.build())).getFirst();
  }
}
