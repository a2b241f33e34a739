package dev.firsthand.weigh.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.figure.FigureMention;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonGroundTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aUnitAloneIsNoCommonGround() {
    story
        .report("herald", "2026-03-03", "Mara Tolen waited 2 years for her seat on the court.")
        .in("year", "2 years", 2, "waited");
    story
        .report("courier", "2026-03-03", "The treaty with the islands holds for 3 years.")
        .in("year", "3 years", 3, "holds");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void wordsThatTellWhatIsCountedAre() {
    story
        .report("herald", "2026-03-03", "The treaty with the islands holds for 2 years.")
        .in("year", "2 years", 2, "treaty holds");
    story
        .report("courier", "2026-03-03", "Under the treaty the islands have 3 years of fishing.")
        .in("year", "3 years", 3, "islands have");

    assertThat(areOfOne()).isTrue();
  }

  @Test
  void theNameOfAParticipantAndWordsOfAnyFigureAreNot() {
    story
        .report("herald", "2026-03-03", "Tolen got 30 percent of the vote in Kalvik.")
        .in("percent", "30 percent", 30, "vote")
        .person("Tolen")
        .place("Kalvik");
    story
        .report("courier", "2026-03-03", "In a poll, Tolen had 35 percent of the vote.")
        .in("percent", "35 percent", 35, "vote")
        .person("Tolen");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void twoWordsAreNotEnoughWhereTheClausesNameOthers() {
    story
        .report("herald", "2026-03-03", "The Harbour Office takes a budget cut of 31 percent.")
        .in("percent", "31 percent", 31, "budget cut")
        .organisation("Harbour Office");
    story
        .report("courier", "2026-03-03", "A budget cut of 28 percent hits the Lake Ministry.")
        .in("percent", "28 percent", 28, "budget cut")
        .organisation("Lake Ministry");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void oneWordIsEnoughInSentencesThatShareMore() {
    story
        .report("herald", "2026-03-03", "The gas attack on the port killed many, 33 children too.")
        .exactly("33 children", 33, "children");
    story
        .report("courier", "2026-03-03", "After the gas attack on the port, 27 children were dead.")
        .exactly("27 children", 27, "children");

    assertThat(areOfOne()).isTrue();
  }

  @Test
  void theDeadOfOneEventAreOneCountInAnyWords() {
    story
        .report("herald", "2026-03-03", "The blast killed 12 people in the market.")
        .exactly("12 people", 12, "people killed");
    story
        .report("courier", "2026-03-03", "Kalvik mourns its 15 dead.")
        .exactly("15 dead", 15, "dead");

    assertThat(areOfOne()).isTrue();
  }

  @Test
  void theDeadOfAnotherEventAreNot() {
    story
        .report("herald", "2026-03-03", "The blast killed 12 people in the market.")
        .exactly("12 people", 12, "people killed");
    story
        .report(
            "courier", "2026-03-03", "It came four years after a blast killed 15 people at sea.")
        .exactly("15 people", 15, "people killed");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void twoKindsOfVictimsAreNotOneCount() {
    story
        .report("herald", "2026-03-03", "In the harbour 2 wounded divers were seen.")
        .exactly("2 wounded divers", 2, "wounded divers");
    story
        .report("courier", "2026-03-03", "Counted among the wounded were 3 nurses.")
        .exactly("3 nurses", 3, "nurses wounded");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void aKindOfVictimsIsNoCountOfMoreVictimsOfAnyKind() {
    story
        .report("herald", "2026-03-03", "The blast killed 12 people in the market.")
        .exactly("12 people", 12, "people killed");
    story
        .report("courier", "2026-03-03", "A crash nearby killed 2 policemen.")
        .exactly("2 policemen", 2, "policemen killed");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void whatComesBesideOthersIsNoOtherCountOfThem() {
    story
        .report("herald", "2026-03-03", "In all, 5 women accused the mayor of cheating.")
        .exactly("5 women", 5, "women accused the mayor of cheating");
    story
        .report("courier", "2026-03-03", "On Monday, 3 more women accused the mayor of cheating.")
        .exactly("3 more women", 3, "women accused the mayor of cheating");

    assertThat(areOfOne()).isFalse();
  }

  @Test
  void theSameWordsWithoutOthersAreOneCount() {
    story
        .report("herald", "2026-03-03", "In all, 5 women accused the mayor of cheating.")
        .exactly("5 women", 5, "women accused the mayor of cheating");
    story
        .report("courier", "2026-03-03", "Until Monday 3 women accused the mayor of cheating.")
        .exactly("3 women", 3, "women accused the mayor of cheating");

    assertThat(areOfOne()).isTrue();
  }

  @Test
  void numbersThatAgreeNeedAWordInCommonAndNotOnlyAName() {
    story
        .report("herald", "2026-03-03", "In Kalvik 10 percent went to Tolen.")
        .in("percent", "10 percent", 10, "went")
        .person("Tolen");
    story
        .report("courier", "2026-03-03", "A tenth of Tolen's budget, 11 percent, is debt.")
        .in("percent", "11 percent", 11, "debt")
        .person("Tolen");

    assertThat(agree()).isFalse();
  }

  @Test
  void numbersThatAgreeAndShareAWordAreOne() {
    story
        .report("herald", "2026-03-03", "The islands took 80 percent of the subsidy.")
        .in("percent", "80 percent", 80, "subsidy");
    story
        .report("courier", "2026-03-03", "Of the subsidy 83 percent is gone.")
        .in("percent", "83 percent", 83, "subsidy");

    assertThat(agree()).isTrue();
  }

  private boolean areOfOne() {
    List<FigureMention> all = FigureMention.of(Captures.fold(story.build()));
    return CommonGround.of(all.getFirst(), all.getLast());
  }

  private boolean agree() {
    List<FigureMention> all = FigureMention.of(Captures.fold(story.build()));
    return CommonGround.ofAgreeing(all.getFirst(), all.getLast());
  }
}
