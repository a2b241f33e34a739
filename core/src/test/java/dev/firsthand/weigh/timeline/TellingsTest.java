package dev.firsthand.weigh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingsTest {

  @Test
  void oneWordAndTheDayTieWhatIsPlanned() {
    assertThat(groups("Talks will go on", "Talks continue", Status.PLANNED)).isEqualTo(1);
  }

  @Test
  void oneWordAndTheDayDoNotTieWhatIsPast() {
    assertThat(groups("Talks began", "Talks stalled", Status.HAPPENED)).isEqualTo(2);
  }

  private static int groups(String one, String other, Status status) {
    StoryBuilder story = new StoryBuilder();
    for (String words : List.of(one, other)) {
      story.report(words, "2026-03-04", words + ".").happening(words, "2026-03-05", status);
    }
    return Tellings.grouped(Captures.fold(story.build()), "2026-03-01").size();
  }
}
