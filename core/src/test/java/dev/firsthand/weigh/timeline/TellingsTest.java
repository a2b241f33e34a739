package dev.firsthand.weigh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  @Test
  void twoWordsDoNotTieWhatHasNoDay() {
    assertThat(undated("Sand supported the raid", "Sand supports a nomination")).isEqualTo(2);
    assertThat(undated("Sand supported the raid early", "Sand supports the raid")).isEqualTo(1);
  }

  @Test
  void norDoTheyWhereAPronounStandsForWhoDidIt() {
    assertThat(undated("he wins the race", "Kalvik wins for its dullest race")).isEqualTo(2);
  }

  @Test
  void otherNamesPartWhatHasNoDay() {
    StoryBuilder story = new StoryBuilder();
    for (String name : List.of("Orlin", "Brandt")) {
      String words = "the port council harshly rebuked " + name;
      story
          .report(name, "2026-03-04", words + ".")
          .person(name)
          .happening(words, null, Status.HAPPENED);
    }
    assertThat(Tellings.grouped(Captures.fold(story.build()), "2026-03-01")).hasSize(2);
  }

  @Test
  void anOfficeIsNoDeed() {
    StoryBuilder story = new StoryBuilder();
    for (String words : List.of("Prime Minister Orlin spoke", "Prime Minister Orlin left")) {
      story
          .report(words, "2026-03-04", words + ".")
          .person("Orlin")
          .happening(words, "2026-03-05", Status.HAPPENED);
    }
    assertThat(Tellings.grouped(Captures.fold(story.build()), "2026-03-01")).hasSize(2);
  }

  private static int undated(String one, String other) {
    StoryBuilder story = new StoryBuilder();
    for (String words : List.of(one, other)) {
      story.report(words, "2026-03-04", words + ".").happening(words, null, Status.HAPPENED);
    }
    return Tellings.grouped(Captures.fold(story.build()), "2026-03-01").size();
  }

  @Test
  void aNameAloneDoesNotTieWhatIsPast() {
    StoryBuilder story = new StoryBuilder();
    for (String words : List.of("The Harbour Court heard Orlin", "The Harbour Court closed")) {
      story
          .report(words, "2026-03-04", words + ".")
          .organisation("Harbour Court")
          .happening(words, "2026-03-05", Status.HAPPENED);
    }
    assertThat(Tellings.grouped(Captures.fold(story.build()), "2026-03-01")).hasSize(2);
  }

  @Test
  void twoNamesTieWhatIsPast() {
    StoryBuilder story = new StoryBuilder();
    for (String words : List.of("Orlin met Brandt", "Brandt talked to Orlin")) {
      story
          .report(words, "2026-03-04", words + ".")
          .person("Orlin")
          .person("Brandt")
          .happening(words, "2026-03-05", Status.HAPPENED);
    }
    assertThat(Tellings.grouped(Captures.fold(story.build()), "2026-03-01")).hasSize(1);
  }

  @Test
  void whatHasOnlyHappenedByTheDayOfTheReportHasNoDay() {
    assertThat(date("Orvia has long refused the plan", "2026-03-04")).isNull();
    assertThat(date("Orvia had refused the plan", "2026-03-04")).isNull();
    assertThat(date("Orvia has refused the plan", "2026-03-04")).isEqualTo("2026-03-04");
    assertThat(date("Orvia had to refuse the plan", "2026-03-04")).isEqualTo("2026-03-04");
    assertThat(date("Orvia has long refused the plan", "2026-03-02")).isEqualTo("2026-03-02");
  }

  private static @Nullable String date(String words, String day) {
    StoryBuilder story = new StoryBuilder();
    story.report("herald", "2026-03-04", words + ".").happening(words, day, Status.HAPPENED);
    return Tellings.grouped(Captures.fold(story.build()), "2026-03-01")
        .getFirst()
        .getFirst()
        .date();
  }

  private static int groups(String one, String other, Status status) {
    StoryBuilder story = new StoryBuilder();
    for (String words : List.of(one, other)) {
      story.report(words, "2026-03-04", words + ".").happening(words, "2026-03-05", status);
    }
    return Tellings.grouped(Captures.fold(story.build()), "2026-03-01").size();
  }
}
