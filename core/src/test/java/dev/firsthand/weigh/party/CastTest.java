package dev.firsthand.weigh.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import org.junit.jupiter.api.Test;

class CastTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aMemberOfABodyIsNobodyByItself() {
    story
        .report("herald", "2026-03-04", "A fourth Senate Democrat, Ada Orlan, spoke in Kalvik.")
        .organisation("Senate Democrat")
        .person("Ada Orlan");
    assertThat(weighed().people()).extracting(Party::name).containsExactly("Ada Orlan");
  }

  @Test
  void aBodyWithThePartyThatLeadsItIsNone() {
    story
        .report("herald", "2026-03-04", "The Republican Senate met in Kalvik on Tuesday.")
        .organisation("Republican Senate");
    assertThat(weighed().people()).isEmpty();
  }

  @Test
  void thePartyAndItsMembersAre() {
    story
        .report("herald", "2026-03-04", "The Republican Party and Senate Democrats met in Kalvik.")
        .organisation("Republican Party")
        .organisation("Senate Democrats");
    assertThat(weighed().people())
        .extracting(Party::name)
        .containsExactlyInAnyOrder("Republican Party", "Senate Democrats");
  }

  @Test
  void theStateBehindAPartysLetterIsNoPlaceOfTheStory() {
    story
        .report("herald", "2026-03-04", "Ada Orlan (D-Ohio) spoke in Kalvik on Tuesday.")
        .place("Ohio")
        .place("Kalvik");
    assertThat(weighed().places()).extracting(Party::name).containsExactly("Kalvik");
  }

  @Test
  void neitherIsTheStateBehindAMembersName() {
    story
        .report(
            "herald", "2026-03-04", "Ada Orlan, Ohio Democrat, met North Korean guests in Kalvik.")
        .place("Ohio")
        .place("North Korean")
        .place("Kalvik");
    assertThat(weighed().places()).extracting(Party::name).containsExactly("Kalvik");
  }

  @Test
  void aStormAndALawAreNobody() {
    story
        .report(
            "herald", "2026-03-04", "Hurricane Orla and the Safe Harbours Act hit Kalvik Lines.")
        .organisation("Hurricane Orla")
        .organisation("Safe Harbours Act")
        .organisation("Kalvik Lines");
    assertThat(weighed().people()).extracting(Party::name).containsExactly("Kalvik Lines");
  }

  @Test
  void whatOnlySomebodyQuotedNamesIsNotCounted() {
    story
        .report("herald", "2026-03-04", "Ada Orlan said: “They sold the Harbour Office.”")
        .quote("They sold the Harbour Office.", "Ada Orlan")
        .organisation("Harbour Office");
    assertThat(weighed().people())
        .filteredOn(party -> party.name().equals("Harbour Office"))
        .extracting(Party::mentions)
        .containsExactly(0);
  }

  private Dossier weighed() {
    return new Weigher().weigh(story.build(), null);
  }
}
