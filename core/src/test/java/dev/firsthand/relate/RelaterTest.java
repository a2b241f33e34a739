package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelaterTest {

  private static final String DISPATCH =
      """
      VARNA BAY, Ostland (MNA) — A ferry with 212 people on board capsized off Varna Bay early on \
      Tuesday after its engine failed in high waves, the harbour office said.

      Rescuers pulled 187 passengers from the water before noon, and at least 9 people were found \
      dead, among them two members of the crew. Divers went on searching the hull for 16 missing.

      The ferry, built in 1989, had been held in port twice since June for failed inspections of its \
      bilge pumps, according to records of the transport ministry.

      “We heard a bang and then the lights went out all over the lower deck,” said Mirela Danko, who \
      was travelling with her daughter.
      """;

  private static final String QUAKE =
      """
      A strong earthquake shook the mountain province of Hallin on Wednesday, toppling old brick \
      houses in four villages and cutting the only road to the valley, officials said.

      The regional governor, Petr Ovas, asked the army for helicopters and tents. Schools stay shut \
      for the week while engineers look at cracks in their walls.
      """;

  private final Relater relater = new Relater();

  @Test
  void unlikeArticlesOpenStoriesOfTheirOwn() {
    StoryChange ferry = relate("a", "Coast Herald", "Ferry capsizes off Varna Bay", DISPATCH);
    StoryChange quake = relate("b", "Coast Herald", "Quake shakes Hallin", QUAKE);

    assertThat(ferry.story()).isEqualTo("1");
    assertThat(quake.story()).isEqualTo("2");
    assertThat(quake.opened()).isTrue();
    assertThat(quake.lineage()).isEmpty();
  }

  @Test
  void aWholeCopyIsFoundThroughHouseEdits() {
    relate("a", "Coast Herald", "Ferry capsizes off Varna Bay", DISPATCH);
    String edited =
        DISPATCH.replace("Mirela Danko", "Ms. Mirela Danko").replace('“', '"').replace('”', '"');
    StoryChange copy = relate("b", "The Plain Dealer", "Nine dead as ferry sinks", edited);

    assertThat(copy.story()).isEqualTo("1");
    Link link = copy.lineage().getFirst();
    assertThat(link.kind()).isEqualTo(Link.Kind.COPY);
    assertThat(link.agency()).isEqualTo("MNA");
    assertThat(link.direction()).isEqualTo(Link.Direction.COMMON);
  }

  @Test
  void wordsThatAreOnlyQuotedAreNoCopying() {
    String speech =
        "“We will not rest until the last of the missing has been found and those who let this ship"
            + " sail have answered for it before a court of this country,”";
    relate("a", "Coast Herald", "Premier vows inquiry", speech + " the premier told mourners.");
    StoryChange other =
        relate(
            "b", "The Plain Dealer", "Court for owners", "In the capital, " + speech + " he said.");

    assertThat(other.lineage()).extracting(Link::kind).containsExactly(Link.Kind.QUOTES);
  }

  @Test
  void theSameUrlAgainIsAVersionAndStaysInItsStory() {
    relate("a", "Coast Herald", "Ferry capsizes off Varna Bay", DISPATCH);
    Article again =
        article(
            "a2", "Coast Herald", "Ferry toll rises", DISPATCH.replace("least 9", "least 12"), "a");
    StoryChange change = relater.relate(new Marked(again, List.of()));

    assertThat(change.story()).isEqualTo("1");
    assertThat(change.opened()).isFalse();
    assertThat(change.events()).containsExactly(new Event.Version("a2", "a"));
    assertThat(change.lineage().getFirst().kind()).isEqualTo(Link.Kind.VERSION);
  }

  @Test
  void aRewriteWithTheSameFiguresAndAPhotoCreditProbablyHasTheSameOrigin() {
    relate("a", "Coast Herald", "Ferry capsizes off Varna Bay", DISPATCH);
    String rewrite =
        """
        It was still dark when the boat went over. Of the 212 who had boarded the ferry to Varna \
        Bay in Ostland, 187 were alive in the hands of rescuers by midday, and divers in the waves \
        were feeling their way along the hull for 16 others. The harbour office spoke of an engine \
        that gave up; Mirela Danko, a passenger, remembers a bang.
        """;
    Article plain = article("b", "The Slow Post", "Ferry lost off Varna Bay", rewrite, "b");
    Article credited =
        new Article(
            plain.id(),
            plain.url(),
            plain.outlet(),
            plain.title(),
            List.of(),
            null,
            null,
            plain.published(),
            null,
            "en",
            plain.body(),
            List.of("Rescuers off Varna Bay. Photograph: Ilan Veit/MNA"),
            List.of(),
            List.of());
    StoryChange change = relater.relate(new Marked(credited, List.of()));

    assertThat(change.story()).isEqualTo("1");
    assertThat(change.lineage())
        .containsExactly(new Link("a", Link.Kind.PROBABLE, 0, Link.Direction.COMMON, "MNA"));
  }

  @Test
  void anotherFerryOnAnotherLakeIsAnotherStory() {
    relate("a", "Coast Herald", "Ferry capsizes off Varna Bay", DISPATCH);
    String other =
        """
        A crowded passenger boat overturned on Lake Orrin in Westmark on Tuesday with about 60 \
        villagers on board, the district police said, and 31 of them were still unaccounted for.

        The boat had been taking traders home from the market at Sollen when a squall struck. \
        Fishermen hauled people out with ropes, the village elder Tomas Brekk said.
        """;
    StoryChange change = relate("b", "Coast Herald", "Boat overturns on Lake Orrin", other);

    assertThat(change.story()).isEqualTo("2");
  }

  @Test
  void theSameStreamGivesTheSameChanges() {
    List<StoryChange> once = stream(new Relater());
    assertThat(stream(new Relater())).isEqualTo(once);
  }

  @Test
  void anEmptyBodyIsAStoryOfItsOwn() {
    assertThat(relate("a", "Coast Herald", "", "").opened()).isTrue();
    assertThat(relate("b", "Coast Herald", "", "").opened()).isTrue();
  }

  private static List<StoryChange> stream(Relater relater) {
    return List.of(
        relater.relate(new Marked(article("a", "Coast Herald", "Ferry", DISPATCH, "a"), List.of())),
        relater.relate(new Marked(article("b", "Plain Dealer", "Ferry", DISPATCH, "b"), List.of())),
        relater.relate(new Marked(article("c", "Coast Herald", "Quake", QUAKE, "c"), List.of())));
  }

  private StoryChange relate(String id, String outlet, String title, String body) {
    return relater.relate(new Marked(article(id, outlet, title, body, id), List.of()));
  }

  private static Article article(String id, String outlet, String title, String body, String page) {
    return new Article(
        id,
        "https://news.example/" + page,
        outlet,
        title,
        List.of(),
        null,
        null,
        "2026-03-03T10:00:00Z",
        null,
        "en",
        body,
        List.of(),
        List.of(),
        List.of());
  }
}
