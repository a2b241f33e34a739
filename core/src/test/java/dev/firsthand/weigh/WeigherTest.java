package dev.firsthand.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Fresh;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.StoryChange.Link;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WeigherTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aTrimmedQuoteIsNotAnAlteredOne() {
    story
        .report(
            "herald",
            "2026-03-03",
            "“We will not leave the yard until every man is paid,” Ilse Brandt said.")
        .quote("We will not leave the yard until every man is paid,", "Ilse Brandt");
    story
        .report("courier", "2026-03-03", "“We will not leave the yard,” Brandt said.")
        .quote("We will not leave the yard,", "Brandt");

    assertThat(weigh().quotes())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.speaker()).isEqualTo("Ilse Brandt");
              assertThat(quote.altered()).isFalse();
              assertThat(quote.mentions()).hasSize(2);
            });
  }

  @Test
  void aQuoteWithAChangedWordIsAltered() {
    story
        .report(
            "herald",
            "2026-03-03",
            "“We will not leave the yard until every man is paid,” Ilse Brandt said.")
        .quote("We will not leave the yard until every man is paid,", "Ilse Brandt");
    story
        .report(
            "courier",
            "2026-03-03",
            "“We will never leave the yard until every man is paid,” Brandt said.")
        .quote("We will never leave the yard until every man is paid,", "Brandt");

    assertThat(weigh().quotes()).singleElement().matches(quote -> quote.altered());
  }

  @Test
  void whatIsPlannedForADayStillToComeIsToWatch() {
    story
        .report(
            "herald",
            "2026-03-03",
            "Envoys met in Halden on Tuesday. The talks will resume on Thursday.")
        .happening("Envoys met in Halden on Tuesday", "2026-03-03", Status.HAPPENED)
        .happening("The talks will resume on Thursday", "2026-03-05", Status.PLANNED);

    Dossier dossier = weigh();

    assertThat(dossier.timeline()).extracting(Entry::date).containsExactly("2026-03-03");
    assertThat(dossier.watch()).extracting(Entry::date).containsExactly("2026-03-05");
  }

  @Test
  void whatWasPlannedForADayThatHasPassedIsNoLongerToWatch() {
    story
        .report("herald", "2026-03-03", "The talks will resume on Thursday.")
        .happening("The talks will resume on Thursday", "2026-03-05", Status.PLANNED);
    story.report("courier", "2026-03-06", "Nothing was heard of the talks.");

    assertThat(weigh().watch()).isEmpty();
  }

  @Test
  void aProbableOriginSaysWhy() {
    story
        .report("herald", "2026-03-03", "Envoys met in Halden.")
        .credit("Meridian", "(Photo via Meridian)");
    story
        .report("courier", "2026-03-03", "Halden hosted the envoys.")
        .credit("agencies", "With inputs from agencies.")
        .link("herald", Link.Kind.PROBABLE, Link.Direction.COMMON);

    assertThat(weigh().origins())
        .singleElement()
        .satisfies(
            origin -> {
              assertThat(origin.id()).isEqualTo("agency:Meridian");
              assertThat(origin.probable()).isTrue();
              assertThat(origin.articles()).containsExactly("herald", "courier");
              assertThat(origin.evidence()).contains("credit “With inputs from agencies.”");
            });
  }

  @Test
  void aRoleIsReadBeforeAndBehindAName() {
    story
        .report(
            "herald",
            "2026-03-03",
            "The Ostrian special envoy Jon Kole met Mira Adan, the port’s director, in Halden.")
        .person("Jon Kole")
        .person("Mira Adan");

    assertThat(weigh().people())
        .extracting(Party::role)
        .containsExactly("Ostrian special envoy", "port’s director");
  }

  @Test
  void onlyWhatNoEarlierReportSaidIsNew() {
    story
        .report("herald", "2026-03-03T10:00:00Z", "The rebels freed 52 hostages.")
        .exactly("52 hostages", 52, "hostages freed");
    story
        .report(
            "courier", "2026-03-04T10:00:00Z", "The rebels freed 52 hostages and held 9 guards.")
        .exactly("52 hostages", 52, "hostages freed")
        .exactly("9 guards", 9, "guards held");

    Dossier dossier = new Weigher().weigh(story.build(), Instant.parse("2026-03-03T12:00:00Z"));

    assertThat(dossier.fresh()).extracting(Fresh::text).containsExactly("9 guards");
  }

  private Dossier weigh() {
    return new Weigher().weigh(story.build(), null);
  }
}
