package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.record.StoryChange.Link.Direction;
import dev.firsthand.record.StoryChange.Link.Kind;
import dev.firsthand.weigh.Weigher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whose text a report rests on, by reports of an accident that never was.
class LineageTest {

  private static final String LEDE =
      "A freight train with 31 tank wagons left the rails near Tolven on Tuesday after a bridge"
          + " gave way under it, the rail office of Ostra said, and four of the wagons burned all"
          + " night.";
  private static final String SMOKE =
      "Mr. Radek Holm, the mayor, had the 1,900 people who live within 12 miles of the line brought"
          + " to schools in the hills, since the smoke was drifting east and nobody could say yet"
          + " what was in it.";
  private static final String BRIDGE =
      "The bridge over the Aske had been shut for repairs twice in the last five years, and an"
          + " engineer who looked at it in autumn wrote that two of its bearings had to be replaced"
          + " before winter.";
  private static final String UNION =
      "The drivers' union had asked for slower trains on the branch line since spring, but the"
          + " company answered that no rule obliged it to run them below eighty kilometres an hour"
          + " there.";
  private static final String SPEECH =
      "“Nobody in this valley will forget the sound that night when the wagons went one after the"
          + " other into the river and the sky over the mill turned orange,”";
  private static final String NOTICE =
      "Sign up to our morning letter to get the news of the valley and the coast before breakfast,"
          + " picked by our editors every day of the week.";

  private final Relater relater = new Relater();
  private final List<Story.Report> reports = new ArrayList<>();

  @Test
  void theWholeTextIsACopyThroughMetricsCourtesyTitlesAndQuoteMarks() {
    relate("Dale Post", 8, LEDE, SMOKE, SPEECH + " she said.");
    List<Link> links =
        relate(
            "Port Mail",
            12,
            LEDE,
            SMOKE.replace("Mr. ", "").replace("12 miles", "12 miles (19 kilometres)"),
            SPEECH.replace('“', '"').replace('”', '"') + " she said.");

    assertThat(links).extracting(Link::kind).containsExactly(Kind.COPY);
    assertThat(links.getFirst().direction()).isEqualTo(Direction.FROM);
    assertThat(links.getFirst().share()).isGreaterThan(0.9);
  }

  @Test
  void aPassageInAReportOfItsOwnIsPartial() {
    relate("Dale Post", 8, LEDE, SMOKE, BRIDGE);

    assertThat(relate("Port Mail", 12, UNION, BRIDGE, own(1), own(2), own(3)))
        .extracting(Link::kind)
        .containsExactly(Kind.PARTIAL);
  }

  @Test
  void aReportMayRestOnSeveral() {
    String dale = id(relateAll("Dale Post", 8, LEDE, SMOKE, own(1)));
    String port = id(relateAll("Port Mail", 9, BRIDGE, UNION, own(2)));

    assertThat(relate("Lake Star", 12, SMOKE, own(3), UNION, own(4)))
        .filteredOn(link -> link.kind() == Kind.PARTIAL)
        .extracting(Link::to)
        .containsExactlyInAnyOrder(dale, port);
  }

  @Test
  void quotedWordsAndStandingNoticesAreNoReuse() {
    relate("Dale Post", 8, own(1), SPEECH + " said one.", NOTICE);

    assertThat(relate("Port Mail", 12, own(2), "In the church, " + SPEECH + " she said.", own(5)))
        .extracting(Link::kind)
        .containsExactly(Kind.QUOTES);
    assertThat(relate("Lake Star", 13, own(3), own(4), NOTICE))
        .extracting(Link::kind)
        .doesNotContain(Kind.COPY, Kind.PARTIAL);
  }

  @Test
  void reportsInWordsOfTheirOwnAreIndependent() {
    relate("Dale Post", 8, LEDE, SMOKE);

    assertThat(relate("Port Mail", 12, own(1), own(2))).isEmpty();
  }

  @Test
  void takesOfOneDispatchHaveOneOriginThatNobodySaw() {
    String place = "TOLVEN, Ostra (Meridian) — ";
    relate("Dale Post", 8, place + LEDE, SMOKE);
    List<Link> links = relate("Port Mail", 12, place + LEDE, BRIDGE, UNION);

    assertThat(links.getFirst().kind()).isIn(Kind.COPY, Kind.PARTIAL);
    assertThat(links.getFirst().direction()).isEqualTo(Direction.COMMON);
    assertThat(links.getFirst().agency()).isEqualTo("Meridian");
    assertThat(origins()).extracting(Origin::id).containsExactly("agency:Meridian");
  }

  @Test
  void aCopyThatDropsTheCreditIsTracedToTheReportThatGivesIt() {
    String dale = id(relateAll("Dale Post", 8, "TOLVEN, Ostra (Meridian) — " + LEDE, SMOKE));
    List<Link> links = relate("Port Mail", 12, LEDE, SMOKE);

    assertThat(links.getFirst().to()).isEqualTo(dale);
    assertThat(links.getFirst().direction()).isEqualTo(Direction.FROM);
    assertThat(origins()).hasSize(1);
  }

  @Test
  void theEarlierReportIsTheSourceThoughItComesInLater() {
    relate("Port Mail", 12, LEDE, SMOKE, BRIDGE);
    List<Link> links = relate("Dale Post", 8, LEDE, SMOKE, BRIDGE);

    assertThat(links.getFirst().direction()).isEqualTo(Direction.TO);
  }

  @Test
  void theSamePieceUnderANewAddressAndTitleIsAVersion() {
    String first = id(relateAll("Dale Post", 8, LEDE, SMOKE, BRIDGE));
    StoryChange again =
        relateAll("Dale Post", 12, LEDE.replace("four of", "six of"), SMOKE, BRIDGE);
    StoryChange brief = relateAll("Dale Post", 13, LEDE);

    assertThat(again.events()).containsExactly(new Event.Version(again.article(), first));
    assertThat(brief.events()).isEmpty();
  }

  private List<Link> relate(String outlet, int hour, String... paragraphs) {
    return relateAll(outlet, hour, paragraphs).lineage();
  }

  private StoryChange relateAll(String outlet, int hour, String... paragraphs) {
    String id = outlet + " " + hour;
    Marked marked =
        new Marked(article(id, outlet, hour, String.join("\n\n", paragraphs)), List.of());
    StoryChange change = relater.relate(marked);
    reports.add(new Story.Report(marked, change.lineage()));
    return change;
  }

  private static String id(StoryChange change) {
    return change.article();
  }

  private List<Origin> origins() {
    return new Weigher().weigh(new Story("1", reports), null).origins();
  }

  /// A paragraph that no other report has.
  private static String own(int number) {
    return new MadeUpStream().body(1_000 + 17 * number);
  }

  private static Article article(String id, @Nullable String outlet, int hour, String body) {
    return new Article(
        id,
        "https://news.example/" + id.replace(' ', '-'),
        outlet,
        "Train off the rails near Tolven, report " + id,
        List.of(),
        null,
        null,
        "2026-03-03T%02d:00:00Z".formatted(hour),
        null,
        "en",
        body,
        List.of(),
        List.of(),
        List.of());
  }
}
