package dev.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Correction;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Checkpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store must do.
abstract class StoreContract {

  private static final String NO_FURNITURE = "|";

  private Store store;

  /// Opens the same store each time, one that is empty at first.
  abstract Store open();

  @BeforeEach
  void openIt() {
    store = open();
  }

  @AfterEach
  void closeIt() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = open();
  }

  @Test
  void articlesComeBackAsTheyWereInTheOrderInWhichTheyCame() {
    List<Marked> kept = List.of(marked("b", "Rain 😀 fell."), marked("a", "Snow fell."));
    keep(kept.get(0), "1");
    keep(kept.get(1), "1");
    store.commit();
    reopen();

    List<Marked> replayed = new ArrayList<>();
    store.replay(0, article -> replayed.add(article.marked()));
    assertThat(replayed).isEqualTo(kept);
    replayed.clear();
    store.replay(1, article -> replayed.add(article.marked()));
    assertThat(replayed).isEqualTo(kept.subList(1, 2));
  }

  @Test
  void whetherALanguageHadNoRulesComesBack() {
    Marked german = new Marked(marked("a", "Es regnete.").article(), List.of(), true);
    keep(german, "1");
    store.commit();
    reopen();

    assertThat(store.story("1").orElseThrow().reports())
        .extracting(Story.Report::marked)
        .containsExactly(german);
  }

  @Test
  void aStoryComesBackWithItsReportsAndTheirLineage() {
    Marked marked = marked("a", "Rain fell.");
    StoryChange.Link link =
        new StoryChange.Link(
            "agency:Ostra Wire",
            StoryChange.Link.Kind.PARTIAL,
            0.25,
            StoryChange.Link.Direction.FROM,
            "Ostra Wire");
    store.keep(capture("a"), marked, change("a", "7", List.of(link), List.of()), NO_FURNITURE);
    store.commit();
    reopen();

    assertThat(store.story("7"))
        .contains(new Story("7", List.of(new Story.Report(marked, List.of(link)))));
    assertThat(store.story("8")).isEmpty();
  }

  private static final StoryChange.Why WHY = new StoryChange.Why(Map.of("score", 1.5), "2");

  private void keep(String id, String story, StoryChange.Event... events) {
    store.keep(
        capture(id),
        marked(id, "Rain again."),
        change(id, story, List.of(), List.of(events)),
        NO_FURNITURE);
  }

  @Test
  void anArticleThatALaterOneMovedStandsInItsNewStory() {
    keep(marked("a", "Rain fell."), "1");
    keep(marked("b", "Rain fell too."), "1");
    StoryChange.Event.Moved moved = new StoryChange.Event.Moved("b", "1", "2", WHY);
    keep("c", "2", moved);
    store.commit();
    reopen();

    assertThat(placesAfterReplay()).isEqualTo(Map.of("a", "1", "b", "2", "c", "2"));
    assertThat(store.reassigned("b")).containsExactly(new Reassigned("c", moved));
    assertThat(store.reassigned("a")).isEmpty();
  }

  @Test
  void aStoryThatIsLeftEmptyIsFoundUnderItsOldId() {
    keep(marked("a", "Rain fell."), "1");
    keep(
        "b",
        "2",
        new StoryChange.Event.Moved("a", "1", "2", WHY),
        new StoryChange.Event.Merged("1", "2"));
    store.commit();

    assertThat(store.story("1").orElseThrow().id()).isEqualTo("2");
    assertThat(store.stories()).extracting(StoryLine::id).containsExactly("2");
  }

  @Test
  void aStoryWithReportsThatNoFoldRemembersIsNotLeftEmpty() {
    keep(marked("a", "Rain fell."), "1");
    keep(marked("b", "Rain fell too."), "1");
    keep(
        "c",
        "2",
        new StoryChange.Event.Moved("b", "1", "2", WHY),
        new StoryChange.Event.Merged("1", "2"));
    store.commit();

    assertThat(store.story("1").orElseThrow().reports())
        .extracting(report -> report.article().id())
        .containsExactly("a");
  }

  @Test
  void aStoryThatIsSplitOffIsOfTheSameAffairAndHasAnIdOfItsOwn() {
    keep(marked("a", "Rain fell."), "1");
    keep(marked("b", "Rain fell too."), "1");
    keep(
        "c",
        "2",
        new StoryChange.Event.Moved("b", "1", "3", WHY),
        new StoryChange.Event.Split("3", "1"));
    store.commit();

    assertThat(store.storyline("1")).extracting(StoryLine::id).containsExactly("1", "3");
    assertThat(store.affair("3").orElseThrow().reports())
        .extracting(report -> report.article().id())
        .containsExactly("a", "b");
    assertThat(store.newStory()).isEqualTo("4");
  }

  private Map<String, String> placesAfterReplay() {
    Map<String, String> places = new LinkedHashMap<>();
    store.replay(0, kept -> places.put(kept.marked().article().id(), kept.story()));
    return places;
  }

  @Test
  void whatWasNotCommittedIsNotThere() {
    keep(marked("a", "Rain fell."), "1");
    store.commit();
    keep(marked("b", "Snow fell."), "2");
    reopen();

    assertThat(store.articles()).isEqualTo(1);
    assertThat(store.knows("b.html", "digest-b")).isFalse();
    assertThat(store.story("2")).isEmpty();
  }

  @Test
  void anInputIsKnownAgainByItsSourceAndItsBytes() {
    keep(marked("a", "Rain fell."), "1");
    store.keepDuplicate(new Capture("copy.html", "digest-a", null, null, 3), "a");

    assertThat(store.knows("a.html", "digest-a")).isTrue();
    assertThat(store.knows("copy.html", "digest-a")).isTrue();
    assertThat(store.knows("a.html", "digest-b")).isFalse();
    assertThat(store.articleOf("digest-a")).contains("a");
    assertThat(store.body("a")).contains("Rain fell.");
    assertThat(store.body("b")).isEmpty();
  }

  @Test
  void aRejectionIsKeptUntilTheInputIsAccepted() {
    store.keepRejection(new Outcome.Rejected("a", "a.html", "no article"));
    store.keepRejection(new Outcome.Rejected("z", "z.html", "empty file"));
    assertThat(store.rejections()).extracting(Outcome.Rejected::id).containsExactly("a", "z");

    keep(marked("a", "Rain fell."), "1");
    assertThat(store.rejections()).extracting(Outcome.Rejected::id).containsExactly("z");
  }

  @Test
  void storiesAreListedLatestFirst() {
    keep(article("a", "Ostra Radio", "Rain", "2026-03-02"), "1");
    keep(article("b", "Morrow", "Snow", "2026-03-04T10:00:00+02:00"), "2");
    keep(article("c", "Morrow", "More rain", "2026-03-04T09:00:00Z"), "1");
    keep(article("d", null, null, null), "3");

    assertThat(store.stories())
        .containsExactly(
            new StoryLine(
                "1",
                "1",
                "Rain",
                2,
                List.of("Ostra Radio", "Morrow"),
                "2026-03-02",
                "2026-03-04T09:00:00Z"),
            new StoryLine(
                "2",
                "2",
                "Snow",
                1,
                List.of("Morrow"),
                "2026-03-04T10:00:00+02:00",
                "2026-03-04T10:00:00+02:00"),
            new StoryLine("3", "3", null, 1, List.of(), null, null));
  }

  @Test
  void theStoriesOfAnAffairAreFoundByAnyOfThem() {
    keep(article("a", "Morrow", "Rain", "2026-03-02"), "1");
    keep(article("b", "Morrow", "Snow", "2026-03-03"), "2");
    keep(article("c", "Morrow", "Clearing up", "2026-03-04"), "3", "1");
    keep(article("d", "Morrow", "Who pays", "2026-03-05"), "4", "1");
    store.correct(new Correction.Split("d", "5"));
    store.commit();
    reopen();

    assertThat(store.storyline("3")).extracting(StoryLine::id).containsExactly("1", "3", "5");
    assertThat(store.storyline("1")).isEqualTo(store.storyline("3"));
    assertThat(store.storyline("2")).extracting(StoryLine::id).containsExactly("2");
    assertThat(store.storyline("9")).isEmpty();
    assertThat(store.article("c").map(Kept::storyline)).contains("1");
  }

  @Test
  void aRestartBeginsAtTheLatestCheckpointBeforeTheWindow() {
    assertThat(store.checkpoint()).isEmpty();
    store.keep(new Checkpoint(512, 0, new byte[] {1}));
    assertThat(store.checkpoint()).isEmpty();
    store.keep(new Checkpoint(1_024, 600, new byte[] {2}));
    store.keep(new Checkpoint(2_048, 1_100, new byte[] {3}));
    store.commit();
    reopen();

    Checkpoint checkpoint = store.checkpoint().orElseThrow();
    assertThat(checkpoint.arrivals()).isEqualTo(1_024);
    assertThat(checkpoint.state()).containsExactly(2);
  }

  @Test
  void anArticleComesBackWithWhatARestartAsksFor() {
    StoryChange change = change("a", "7", List.of(), List.of());
    store.keep(capture("a"), marked("a", "Rain fell."), change, "0-2|");

    assertThat(store.article("a"))
        .contains(new Kept(marked("a", "Rain fell."), change, "7", "7", Optional.of("0-2|")));
    assertThat(store.article("b")).isEmpty();
  }

  @Test
  void correctionsAreDoneAndKept() {
    keep(marked("a", "Rain fell."), "1");
    keep(marked("b", "Rain fell too."), "1");
    keep(marked("c", "Snow fell."), "2");
    String fresh = store.newStory();
    List<Correction> corrections =
        List.of(
            new Correction.Split("b", fresh),
            new Correction.Move("a", "2"),
            new Correction.Merge("2", fresh),
            new Correction.Pin("a"),
            new Correction.Apart("a", "c"),
            new Correction.Unfold("Morrow"));
    corrections.forEach(store::correct);
    store.commit();
    reopen();

    assertThat(fresh).isEqualTo("3");
    assertThat(store.newStory()).isEqualTo("4");
    assertThat(store.corrections()).isEqualTo(corrections);
    assertThat(store.story("2").orElseThrow().id()).isEqualTo("3");
    assertThat(store.article("a").map(Kept::story)).contains("3");
  }

  private void keep(Marked marked, String story) {
    String id = marked.article().id();
    store.keep(capture(id), marked, change(id, story, List.of(), List.of()), NO_FURNITURE);
  }

  private void keep(Marked marked, String story, String storyline) {
    String id = marked.article().id();
    StoryChange.Why why = new StoryChange.Why(Map.of(), null);
    StoryChange change = new StoryChange(id, story, storyline, true, List.of(), why, List.of());
    store.keep(capture(id), marked, change, NO_FURNITURE);
  }

  private static Capture capture(String id) {
    return new Capture(id + ".html", "digest-" + id, null, null, 3);
  }

  private static Marked marked(String id, String body) {
    return new Marked(
        Article.of(id, body),
        List.of(new Mark.Name(0, 4, body.substring(0, 4), Mark.Name.Kind.OTHER, null)));
  }

  private static Marked article(
      String id, @Nullable String outlet, @Nullable String title, @Nullable String published) {
    return new Marked(
        new Article(
            id, null, outlet, title, List.of(), null, null, published, null, null, "Rain.",
            List.of(), List.of(), List.of()),
        List.of());
  }

  private static StoryChange change(
      String id, String story, List<StoryChange.Link> lineage, List<StoryChange.Event> events) {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("cosine", 0.5);
    return new StoryChange(
        id, story, story, true, lineage, new StoryChange.Why(features, null), events);
  }
}
