package dev.firsthand.weigh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {

  @Test
  void whatIsNotSettledIsOpen() {
    assertThat(questions("Whether the ferry will sail again remains unclear."))
        .containsExactly("Whether the ferry will sail again remains unclear.");
    assertThat(questions("Whether they will meet has not yet been decided.")).hasSize(1);
  }

  @Test
  void whatIsSoEitherWayIsNot() {
    assertThat(questions("Whether it is today or tomorrow, the ferry will sail.")).isEmpty();
    assertThat(questions("Whether the crew was tired was no concern of the court.")).isEmpty();
  }

  @Test
  void aPointOfAListIsOpenByItself() {
    assertThat(questions("The week ahead:\n\n• Whether the port opens")).hasSize(1);
  }

  private static List<String> questions(String body) {
    StoryBuilder story = new StoryBuilder();
    story.report("herald", "2026-03-04", body);
    return OpenQuestions.of(Captures.fold(story.build())).stream().map(Entry::what).toList();
  }
}
