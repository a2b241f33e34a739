package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.StoryBuilder.ReportBuilder;
import dev.firsthand.weigh.Weigher;
import org.junit.jupiter.api.Test;

class SilenceRowsTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void whomOneReportQuotesIsLeftOutByTheOthers() {
    herald("Mira Sand said in Kalvik: “The harbour will stay open.” Mira Sand left.")
        .quote("The harbour will stay open.", "Mira Sand")
        .person("Mira Sand");
    assertThat(told()).contains("all others");
  }

  @Test
  void whomItNamesInPassingIsNot() {
    herald("Mira Sand met the crew in Kalvik.").person("Mira Sand");
    assertThat(told()).doesNotContain("all others");
  }

  @Test
  void whatHasItsNameInAQuoteAloneIsNot() {
    herald("Ada Orlan said: “Harbour Office, Harbour Office, it is always the Harbour Office.”")
        .quote("Harbour Office, Harbour Office, it is always the Harbour Office.", "Ada Orlan")
        .organisation("Harbour Office")
        .organisation("Harbour Office")
        .organisation("Harbour Office");
    assertThat(told()).doesNotContain("all others");
  }

  @Test
  void aRoomOfLawmakersIsNot() {
    herald("The House met. The House voted. The House rose. Then the House was empty.")
        .organisation("House")
        .organisation("House")
        .organisation("House");
    assertThat(told()).doesNotContain("all others");
  }

  @Test
  void anOrganisationThatItNamesTimeAndAgainIs() {
    herald("Orlin Air flew. Orlin Air landed. Orlin Air was late. Then Orlin Air was gone.")
        .organisation("Orlin Air")
        .organisation("Orlin Air")
        .organisation("Orlin Air");
    assertThat(told()).contains("all others");
  }

  private ReportBuilder herald(String body) {
    story.report("courier", "2026-03-04", "The crew came home to Kalvik on Tuesday.");
    return story.report("herald", "2026-03-04", body);
  }

  private String told() {
    return Terminal.of(new Weigher().weigh(story.build(), null), 200, false);
  }
}
