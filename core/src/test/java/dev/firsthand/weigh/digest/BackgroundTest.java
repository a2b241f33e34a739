package dev.firsthand.weigh.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Mark;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  @Test
  void aMonthThatIsJustOverIsThatOfTheNews() {
    assertThat(context("The price of bread in Kalvik fell by a tenth in February.", "2026-02"))
        .isEmpty();
  }

  @Test
  void theMonthBeforeIsBackground() {
    assertThat(context("The price of bread in Kalvik fell by a tenth in January.", "2026-01"))
        .hasSize(1);
  }

  @Test
  void aDateThatAClauseOnlyMentionsIsNotThatOfTheSentence() {
    StoryBuilder story = new StoryBuilder();
    story
        .report(
            "herald",
            "2026-03-08",
            "The storm reached Kalvik at night, the first there since Wanda struck in 2011.")
        .happening("The storm reached Kalvik at night", null, Mark.Happening.Status.HAPPENED)
        .moment("2011", "2011");
    assertThat(new Weigher().weigh(story.build(), null).context()).isEmpty();
  }

  private static List<Entry> context(String sentence, String month) {
    StoryBuilder story = new StoryBuilder();
    String word = month.equals("2026-01") ? "January" : "February";
    story.report("herald", "2026-03-08", sentence).moment(word, month);
    return new Weigher().weigh(story.build(), null).context();
  }

  @Test
  void theDateOfAThingIsNotThatOfTheSentence() {
    for (String sentence :
        List.of(
            "Sand was sentenced on appeal for the 2013 death of her neighbour in Kalvik.",
            "Until 2013 the port of Kalvik belonged to the sailors of the town.",
            "The mayor, who was ousted by the council in 2013, tried to sow chaos in Kalvik.",
            "Sand is the first mayor to visit Kalvik since Ana Orlin came there in 2013.")) {
      StoryBuilder story = new StoryBuilder();
      story.report("herald", "2026-03-08", sentence).moment("2013", "2013");
      assertThat(new Weigher().weigh(story.build(), null).context()).isEmpty();
    }
  }

  @Test
  void theDateOfTheSentenceIs() {
    StoryBuilder story = new StoryBuilder();
    story
        .report("herald", "2026-03-08", "In 2013 the council of Kalvik sold the port to a firm.")
        .moment("2013", "2013");
    assertThat(new Weigher().weigh(story.build(), null).context()).hasSize(1);
  }
}
