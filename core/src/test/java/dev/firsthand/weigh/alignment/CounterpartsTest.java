package dev.firsthand.weigh.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.likeness.FigureLikeness;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartsTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void theFiguresThatAreMostAlikeOnEitherSideAreCounterparts() {
    story
        .report(
            "herald", "2026-03-03", "Some 80 islanders draw the subsidy, and 95 farmers pay it.")
        .exactly("80 islanders", 80, "islanders draw the subsidy")
        .exactly("95 farmers", 95, "farmers pay");
    story
        .report("courier", "2026-03-03", "The subsidy goes to 83 islanders.")
        .exactly("83 islanders", 83, "islanders");

    Counterparts counterparts = counterparts();

    assertThat(counterparts.are(0, 2)).isTrue();
    assertThat(counterparts.are(1, 2)).isFalse();
  }

  @Test
  void figuresOfOneReportAreNoCounterparts() {
    story
        .report("herald", "2026-03-03", "The blast killed 50 people. The 50 people were miners.")
        .exactly("50 people", 50, "people killed")
        .exactly("50 people", 50, "people");

    assertThat(counterparts().are(0, 1)).isFalse();
  }

  private Counterparts counterparts() {
    List<FigureMention> all = FigureMention.of(Captures.fold(story.build()));
    return new Counterparts(all, new FigureLikeness(all));
  }
}
