package dev.firsthand.weigh.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  @Test
  void nothingIsStatedFromASentenceWithABoxOfLinks() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Speaker Mira Sand Mira Ann SandTen ships leave Kalvik Jon Orlin resigns MORE said 40"
                + " pilots strike. The port lost 31 ships.")
        .person("Mira Sand")
        .person("Jon Orlin")
        .exactly("Ten ships", 10, "ships")
        .exactly("40 pilots", 40, "pilots")
        .exactly("31 ships", 31, "ships");

    assertThat(weighed(story).claims()).hasSize(1);
    assertThat(weighed(story).people()).extracting(Party::name).containsExactly("Mira Sand");
  }

  @Test
  void titlesBehindAPointerToMoreAreNoNews() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Twelve ships left.\n\nREAD MORE:\n\nMira Sand counts 730 ships\n\nThe port in"
                + " pictures\n\nJon Orlin is 51 ships ahead.")
        .person("Mira Sand")
        .person("Jon Orlin")
        .exactly("730 ships", 730, "ships");

    assertThat(weighed(story).claims()).isEmpty();
    assertThat(weighed(story).people()).extracting(Party::name).containsExactly("Jon Orlin");
  }

  @Test
  void whatStandsAboveATextIsNoNews() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Ana Reyes, and Tom Halm\n\nWorld The port of Kalvik closes at night Mira Sand sends 90"
                + " guards home.\n\nJon Orlin closed the port. Reyes reported from Kalvik; Halm"
                + " from Orvia.")
        .titled("The port of Kalvik closes at night")
        .person("Ana Reyes")
        .person("Mira Sand")
        .person("Jon Orlin")
        .person("Halm")
        .exactly("90 guards", 90, "guards");

    assertThat(weighed(story).claims()).isEmpty();
    assertThat(weighed(story).people()).extracting(Party::name).containsExactly("Jon Orlin");
  }

  @Test
  void aTitleThatTheFirstSentenceGoesOnFromIsNews() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "The port of Kalvik closes at night, as 90 guards are sent home by Jon Orlin.")
        .titled("The port of Kalvik closes at night")
        .person("Jon Orlin")
        .exactly("90 guards", 90, "guards");

    assertThat(weighed(story).claims()).hasSize(1);
  }

  @Test
  void aFigureOfAVideoPlayerIsNoClaim() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Twelve ships left the port.\n\nJUST WATCHED Orvia's 730 ships Replay More Videos ...")
        .exactly("Twelve ships", 12, "ships")
        .exactly("730 ships", 730, "ships");

    assertThat(weighed(story).claims()).hasSize(1);
  }

  @Test
  void aFigureOfATableIsNoClaim() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Sand won 12 seats.\n\nKalvik 12 4 Orvia 9 25 Holm 4 9 Westin 31 14 Reyl 8 17 Sar 3 6.")
        .exactly("12 seats", 12, "seats")
        .exactly("25", 25, "seats");

    assertThat(weighed(story).claims()).hasSize(1);
  }

  @Test
  void whoTookAPictureIsNoParty() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Rescuers dig in Kalvik. Ana Orlin/AP\n\n(Photo: Jon Reyes, AP) Mira Sand leads the search.")
        .person("Ana Orlin")
        .person("Jon Reyes")
        .person("Mira Sand");

    assertThat(weighed(story).people()).extracting(Party::name).containsExactly("Mira Sand");
  }

  @Test
  void oneOfTwoNamesWithASlashIsAParty() {
    StoryBuilder story = new StoryBuilder();
    story
        .report("herald", "2026-03-04", "The pair Sand/Orlin won the race in Kalvik.")
        .person("Sand");

    assertThat(weighed(story).people()).extracting(Party::name).containsExactly("Sand");
  }

  @Test
  void aLongParagraphWithOneSentenceOfThePageIsNews() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Twelve ships left the port. "
                + "The crews had waited for days. ".repeat(40)
                + "Click here for more.")
        .exactly("Twelve ships", 12, "ships");

    assertThat(weighed(story).claims()).hasSize(1);
  }

  private static Dossier weighed(StoryBuilder story) {
    return new Weigher().weigh(story.build(), null);
  }

  @Test
  void theCaptionsOfAGalleryAreNone() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-04",
            "Twelve ships left the port.\n\nPhotos: The port The port built 730 ships in 1994."
                + " Hide Caption 3 of 9\n\nSand waves to 40 sailors.")
        .exactly("Twelve ships", 12, "ships")
        .exactly("730 ships", 730, "ships")
        .exactly("40 sailors", 40, "sailors");

    assertThat(weighed(story).claims())
        .extracting(claim -> claim.mentions().getFirst().text())
        .containsExactlyInAnyOrder("Twelve ships", "40 sailors");
  }
}
