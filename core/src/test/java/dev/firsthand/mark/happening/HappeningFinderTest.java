package dev.firsthand.mark.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marker;
import dev.firsthand.mark.Marks;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Plover;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningFinderTest {

  private static List<Happening> happenings(String body) {
    return Marks.in(body, Happening.class);
  }

  private static Happening only(String body) {
    List<Happening> found = happenings(body);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Test
  void aMeetingIsConsult() {
    Happening meeting = only("President Helena Marsh met with Tobias Reed in Oslo.");
    assertThat(meeting.kind()).isEqualTo(Plover.CONSULT);
    assertThat(meeting.actor()).isEqualTo("Helena Marsh");
    assertThat(meeting.recipient()).isEqualTo("Tobias Reed");
    assertThat(meeting.place()).isEqualTo("Oslo");
    assertThat(meeting.status()).isEqualTo(Status.HAPPENED);
  }

  @Test
  void aPassiveNamesItsActorBehindBy() {
    Happening arrest = only("Tobias Reed was arrested by police near Oslo.");
    assertThat(arrest.kind()).isEqualTo(Plover.COERCE);
    assertThat(arrest.actor()).isEqualTo("police");
    assertThat(arrest.recipient()).isEqualTo("Tobias Reed");
  }

  @Test
  void whatIsExpectedIsPlanned() {
    Happening talks = only("The talks are expected to continue on Saturday.");
    assertThat(talks.kind()).isEqualTo(Plover.CONSULT);
    assertThat(talks.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatMayComeIsPossible() {
    assertThat(only("The government may release the prisoners.").status())
        .isEqualTo(Status.POSSIBLE);
  }

  @Test
  void aNegatedClauseIsMarkedSo() {
    assertThat(only("The army did not attack the village.").negated()).isTrue();
  }

  @Test
  void anEverydayVerbTellsNothing() {
    assertThat(happenings("The children walked home and ate some bread.")).isEmpty();
  }

  @Test
  void aDateMakesAnyDeedAHappening() {
    Happening move = only("The museum moved its paintings to Norwick on 12 May 2024.");
    assertThat(move.kind()).isEqualTo(Plover.OTHER);
    assertThat(move.date()).isEqualTo("2024-05-12");
  }

  @Test
  void aStateIsNoHappeningEvenWithADate() {
    assertThat(happenings("The museum remained empty on 12 May 2024.")).isEmpty();
  }

  @Test
  void whatIsDeniedIsDenied() {
    assertThat(happenings("The ministry denied that the army shelled the village."))
        .filteredOn(happening -> happening.kind() == Plover.ASSAULT)
        .extracting(Happening::status)
        .containsExactly(Status.DENIED);
  }

  @Test
  void whatIsDemandedIsDemanded() {
    assertThat(happenings("The mayor demanded that the police release the prisoners."))
        .filteredOn(happening -> happening.kind() == Plover.RETREAT)
        .extracting(Happening::status)
        .containsExactly(Status.DEMANDED);
  }

  /// Releases and resignations are RETREAT in PLOVER, pardons CONCEDE.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police released 20 prisoners.|RETREAT",
        "Mara Tolen has been released.|RETREAT",
        "The minister resigned.|RETREAT",
        "The president pardoned the editor.|CONCEDE",
        "The army launched a crackdown.|COERCE",
        "The army carried out raids.|ASSAULT",
        "Velmoria halted the shelling.|RETREAT",
        "Velmoria cut off all assistance.|SANCTION",
        "The union called off its strike.|CONCEDE",
        "The league suspended Velmoria.|SANCTION",
      })
  void whatAVerbBeginsOrEndsTellsTheType(String body, Plover type) {
    assertThat(only(body).kind()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Tolen, an ally of Velmoria, called for talks.|Tolen",
        "Norland and Velmoria have all imposed sanctions on Ostra.|Norland and Velmoria",
        "Norland again rejected Thursday the appeal of the ministers.|Norland",
        "The \"gangs\" in Norland had kidnapped him.|gangs",
      })
  void theVerbIsFoundBehindWhatHidesIt(String body, String actor) {
    assertThat(only(body).actor()).isEqualTo(actor);
  }

  @Test
  void aPlaceDoesNotDoWhatHappenedInIt() {
    assertThat(only("Reporters saw the raid in Norland that killed 12 people.").actor())
        .startsWith("the raid");
  }

  @Test
  void allWhoDidItAreTold() {
    assertThat(only("Doctors and nurses rejected the offer.").actor())
        .isEqualTo("Doctors and nurses");
    assertThat(only("Lawmakers in Norway rejected the offer.").actor())
        .isEqualTo("Lawmakers in Norway");
  }

  @Test
  void aDeedDoesNotUndergoItself() {
    assertThat(only("The army launched an attack on villagers.").recipient())
        .isEqualTo("villagers");
    assertThat(only("The army launched a crackdown.").recipient()).isNull();
  }

  @Test
  void aConditionTellsNothing() {
    assertThat(happenings("Schools stay shut if rebels attack the town.")).isEmpty();
  }

  @Test
  void whoIsHitIsThePartyBehindTheThing() {
    Happening sanctions = only("The government lifted the old sanctions on Oslo.");
    assertThat(sanctions.recipient()).isEqualTo("Oslo");
  }

  @Test
  void aReducedRelativeClauseDoesNotHideTheSubject() {
    Happening arrest = only("A lawyer based in Oslo accused the police.");
    assertThat(arrest.actor()).isEqualTo("A lawyer");
  }

  @Test
  void whatIsRejectedWithItsOfferIsNotPossible() {
    assertThat(happenings("Freedonia rejected an offer to host talks with Sylvania."))
        .extracting(Happening::kind)
        .containsExactly(Plover.REJECT);
  }

  @Test
  void whatIsAwaitedHasNotHappened() {
    assertThat(happenings("Freedonia agreed to talks before the rebels surrender."))
        .extracting(Happening::kind)
        .doesNotContain(Plover.RETREAT, Plover.CONCEDE);
  }

  @Test
  void aDemandReachesItsSubjunctive() {
    assertThat(happenings("The council renewed its demand on Friday that Freedonia ease the ban."))
        .filteredOn(happening -> happening.kind() == Plover.CONCEDE)
        .extracting(Happening::status)
        .containsExactly(Status.DEMANDED);
  }

  @Test
  void aDeedIsNotToldTwice() {
    assertThat(happenings("Freedonia mounted an invasion of Sylvania.")).hasSize(1);
  }

  @Test
  void theDictionaryKnowsRarerVerbs() {
    assertThat(only("The ministry lambasted Tobias Reed.").kind()).isEqualTo(Plover.ACCUSE);
  }

  @Test
  void aPageOfSportsTellsNoHappening() {
    Article plain = Article.of("a", "Freedonia attacked Sylvania on Friday.");
    assertThat(new Marker().mark(plain).marks(Happening.class)).isNotEmpty();
    assertThat(new Marker().mark(inSection(plain, "Sports/Hockey")).marks(Happening.class))
        .isEmpty();
  }

  private static Article inSection(Article article, String section) {
    return new Article(
        article.id(),
        null,
        null,
        null,
        List.of(),
        null,
        section,
        null,
        null,
        "en",
        article.body(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatAPictureShowsIsNoHappening() {
    assertThat(happenings("A soldier attacks a barricade in Kalvik on 31 October 2024.")).isEmpty();
    assertThat(happenings("Hide caption Rebels attacked a barricade in Kalvik.")).isEmpty();
    assertThat(happenings("Helena Marsh meets farmers in Kalvik in 2011.")).isEmpty();
    assertThat(happenings("Helena Marsh met farmers in Kalvik in 2011.")).isNotEmpty();
    assertThat(happenings("Rebels attacked a barricade in Kalvik on 31 October 2024.")).hasSize(1);
  }

  @Test
  void aNumberedDayAheadOfThePieceIsOneOnWhichItWasWrittenOn() {
    Happening raid = only("The army attacked the village on March 16.");
    assertThat(raid.date()).isEqualTo("2031-03-16");
    assertThat(raid.status()).isEqualTo(Status.HAPPENED);
    assertThat(only("The army attacked the village on Sunday.").date()).isEqualTo("2031-03-09");
    assertThat(only("The army attacked the village on Saturday.").date()).isEqualTo("2031-03-15");
  }

  @Test
  void aWeekdayInAPieceThatWasWrittenOnForDaysIsOfAnyWeek() {
    String later = " The army attacked Kalvik on March 16. The army attacked Kesten on March 18.";
    assertThat(happenings("Rebels attacked the camp on Tuesday." + later).getFirst().date())
        .isNull();
    assertThat(happenings("Rebels attacked the camp on March 11." + later).getFirst().date())
        .isEqualTo("2031-03-11");
    assertThat(
            happenings("Rebels attacked the camp on Tuesday. The army will attack on March 16.")
                .getFirst()
                .date())
        .isEqualTo("2031-03-11");
  }

  @Test
  void theTimeThatOpensASentenceDatesNoNounFarBehindIt() {
    assertThat(
            happenings("On March 12, a jury met to decide whether to punish the attack on Kesten."))
        .filteredOn(happening -> happening.text().startsWith("the attack"))
        .allSatisfy(attack -> assertThat(attack.date()).isNull());
    assertThat(happenings("On March 12, protests against the law shook Kesten."))
        .anySatisfy(protest -> assertThat(protest.date()).isEqualTo("2031-03-12"));
  }

  @Test
  void theDayToWhichAThingWasMovedIsNotThatOfTheDeed() {
    assertThat(happenings("The inspection of the bridge was postponed to 9 May 2031."))
        .noneMatch(happening -> "2031-05-09".equals(happening.date()));
  }

  @Test
  void aHappeningBeginsWithTheBoundOfItsNumber() {
    assertThat(only("At least 14 rebels were arrested in Kalvik.").text())
        .isEqualTo("At least 14 rebels were arrested in Kalvik");
    assertThat(only("Up to 14 rebels were arrested in Kalvik.").text()).startsWith("Up to 14");
  }

  @Test
  void whoDiesInAnAccidentIsNotAssaulted() {
    assertThat(only("Nine people were killed in a train derailment near Kalvik.").kind())
        .isEqualTo(Plover.OTHER);
    Happening bus = only("A bus overturned near Kalvik.");
    assertThat(bus.kind()).isEqualTo(Plover.OTHER);
    assertThat(bus.recipient()).isNull();
  }

  @Test
  void whatIsSetToBeDoneHasNotHappened() {
    assertThat(happenings("The council of Kalvik is set to vote on the plan on Tuesday."))
        .isNotEmpty()
        .allSatisfy(happening -> assertThat(happening.status()).isEqualTo(Status.PLANNED));
  }
}
