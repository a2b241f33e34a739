package dev.firsthand.weigh.related;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Related;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import dev.firsthand.weigh.related.Neighbours.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  private final Dossier dossier = dossier();

  @Test
  void aStoryWhoseHeadlineHasARareNameOfThisOneBelongsBesideIt() {
    assertThat(
            Neighbours.of(
                dossier,
                List.of(
                    sketch("1", "Roshko freed at the bridge", "2026-03-04"),
                    sketch("2", "Roshko to speak in parliament", "2026-03-20"),
                    sketch("3", "Ferry sinks off the port", "2026-03-04"))))
        .singleElement()
        .extracting(Related::story, Related::shared)
        .containsExactly("2", List.of("Roshko"));
  }

  @Test
  void aStoryOfLongAgoDoesNot() {
    assertThat(Neighbours.of(dossier, List.of(sketch("2", "Roshko wins a race", "2025-03-04"))))
        .isEmpty();
  }

  @Test
  void aPlaceThatIsNamedOnTheWayTiesNoStories() {
    StoryBuilder story = new StoryBuilder();
    for (String outlet : List.of("herald", "courier")) {
      story
          .report(outlet, "2026-03-04", "The quake was felt as far as Sorvia. Sorvia sent aid.")
          .place("Sorvia")
          .place("Sorvia");
    }
    Dossier quake = new Weigher().weigh(story.build(), null);

    assertThat(Neighbours.of(quake, List.of(sketch("2", "Sorvia votes on tax", "2026-03-05"))))
        .isEmpty();
  }

  @Test
  void whoIsInNoTitleTiesNoStories() {
    StoryBuilder story = new StoryBuilder();
    for (String outlet : List.of("herald", "courier")) {
      story
          .report(outlet, "2026-03-04", "The visit was a mistake, Danil Roshko said.")
          .person("Danil Roshko");
    }
    Dossier visit = new Weigher().weigh(story.build(), null);

    assertThat(Neighbours.of(visit, List.of(sketch("2", "Roshko wins race", "2026-03-05"))))
        .isEmpty();
  }

  @Test
  void aWordOfANameIsNotTheName() {
    assertThat(Neighbours.of(dossier, List.of(sketch("2", "Danil Orvan sells firm", "2026-03-05"))))
        .isEmpty();
  }

  @Test
  void anotherOfTheSurnameTiesNoStories() {
    assertThat(
            Neighbours.of(
                dossier, List.of(sketch("2", "Bridge toll: Oleg Roshko pays", "2026-03-05"))))
        .isEmpty();
  }

  @Test
  void aNameInManyHeadlinesIsNoTieInFullEither() {
    List<Sketch> stories =
        List.of(
            sketch("2", "Roshko speaks", "2026-03-05"),
            sketch("3", "Roshko travels", "2026-03-05"),
            sketch("4", "Roshko rests", "2026-03-05"),
            sketch("5", "The rise of Danil Roshko", "2026-03-05"));

    assertThat(Neighbours.of(dossier, stories)).isEmpty();
  }

  @Test
  void aCountryAloneTiesNoStories() {
    StoryBuilder story = new StoryBuilder();
    for (String outlet : List.of("herald", "courier")) {
      story
          .report(outlet, "2026-03-04", "Danil Roshko left for Norway. Norway let him in.")
          .titled("Roshko goes to Norway")
          .place("Norway")
          .place("Norway");
    }
    Dossier journey = new Weigher().weigh(story.build(), null);

    assertThat(Neighbours.of(journey, List.of(sketch("2", "Norway votes on tax", "2026-03-05"))))
        .isEmpty();
  }

  private static Sketch sketch(String id, String headline, String day) {
    return new Sketch(id, headline, day, day);
  }

  private static Dossier dossier() {
    StoryBuilder story = new StoryBuilder();
    for (String outlet : List.of("herald", "courier")) {
      story
          .report(outlet, "2026-03-04", "Danil Roshko was freed.")
          .titled("Court frees Roshko")
          .person("Danil Roshko");
    }
    return new Weigher().weigh(story.build(), null);
  }
}
