package dev.firsthand.weigh.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.figure.FigureMention;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrangersTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void figuresThatShareANumberAloneArePartedAgain() {
    story
        .report("herald", "2026-03-04", "Hundreds of people buy tickets for the tower.")
        .vague("Hundreds of people", 200, "people");
    story
        .report("courier", "2026-03-04", "The ferry took 300 people across the lake.")
        .exactly("300 people", 300, "people");

    assertThat(Strangers.parted(List.of(all()))).hasSize(2);
  }

  @Test
  void figuresThatCountTheSameStayTogether() {
    story
        .report("herald", "2026-03-04", "Some 300 people buy tickets for the tower.")
        .exactly("300 people", 300, "people");
    story
        .report("courier", "2026-03-04", "Tickets were bought by 300 people, it said.")
        .exactly("300 people", 300, "people");

    assertThat(Strangers.parted(List.of(all()))).singleElement().isEqualTo(all());
  }

  @Test
  void aNumberIsEnoughWhereItIsNeitherVagueNorSmall() {
    story
        .report("herald", "2026-03-04", "Some 318 people buy tickets for the tower.")
        .exactly("318 people", 318, "people");
    story
        .report("courier", "2026-03-04", "The ferry took 318 people across the lake.")
        .exactly("318 people", 318, "people");

    assertThat(Strangers.parted(List.of(all()))).hasSize(1);
  }

  @Test
  void lengthsOfTimeAndSharesNeedMoreThanTheSameSmallNumber() {
    story
        .report("herald", "2026-03-04", "Tolen faces 2 weeks without a stage.")
        .in("week", "2 weeks", 2, "faces");
    story
        .report("courier", "2026-03-04", "The ferry rests for 2 weeks in dock.")
        .in("week", "2 weeks", 2, "rests");

    assertThat(Strangers.parted(List.of(all()))).hasSize(2);
  }

  @Test
  void lengthsOfTimeThatTellOfTheSameStayTogether() {
    story
        .report("herald", "2026-03-04", "The ferry is gone for 2 weeks.")
        .in("week", "2 weeks", 2, "ferry gone");
    story
        .report("courier", "2026-03-04", "The ferry rests for 2 weeks in dock.")
        .in("week", "2 weeks", 2, "rests");

    assertThat(Strangers.parted(List.of(all()))).hasSize(1);
  }

  @Test
  void sharesOfOtherPeopleArePartedWhateverWordsTheyShare() {
    story
        .report("herald", "2026-03-04", "Orlin trails in the harbour race with 44 percent.")
        .in("percent", "44 percent", 44, "race")
        .person("Orlin");
    story
        .report("courier", "2026-03-04", "Mira Sand leads the bridge race with 44 percent.")
        .in("percent", "44 percent", 44, "race")
        .person("Mira Sand");

    assertThat(Strangers.parted(List.of(all()))).hasSize(2);
  }

  @Test
  void sharesOfOnePersonStayTogether() {
    story
        .report("herald", "2026-03-04", "Sand trails in the harbour race with 44 percent.")
        .in("percent", "44 percent", 44, "race")
        .person("Sand");
    story
        .report("courier", "2026-03-04", "Mira Sand is in the race with 44 percent.")
        .in("percent", "44 percent", 44, "race")
        .person("Mira Sand");

    assertThat(Strangers.parted(List.of(all()))).hasSize(1);
  }

  @Test
  void aShareToTheDecimalIsEnough() {
    story
        .report("herald", "2026-03-04", "Joblessness fell to 4.7 percent.")
        .in("percent", "4.7 percent", 4.7, "fell");
    story
        .report("courier", "2026-03-04", "Out of work were 4.7 percent.")
        .in("percent", "4.7 percent", 4.7, "work");

    assertThat(Strangers.parted(List.of(all()))).hasSize(1);
  }

  @Test
  void theFiguresOfOneReportAreNotParted() {
    story
        .report("herald", "2026-03-04", "Some 300 people swam. Later 310 people ate.")
        .exactly("300 people", 300, "people")
        .exactly("310 people", 310, "people");

    assertThat(Strangers.parted(List.of(all()))).hasSize(1);
  }

  private @Nullable List<FigureMention> mentions;

  private List<FigureMention> all() {
    if (mentions == null) {
      mentions = FigureMention.of(Captures.fold(story.build()));
    }
    return mentions;
  }
}
