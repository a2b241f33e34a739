package dev.firsthand.weigh.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureStandingTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void theSameNumberInTwoReportsIsAgreed() {
    story
        .report("herald", "2026-03-03", "The rebels freed 52 hostages on Tuesday.")
        .exactly("52 hostages", 52, "hostages freed");
    story
        .report("courier", "2026-03-03", "In all 52 hostages were freed by the rebels.")
        .exactly("52 hostages", 52, "hostages freed");

    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.AGREED, 2, 2));
  }

  @Test
  void moreThanFiftyAndFiftyTwoAreCompatible() {
    story
        .report("herald", "2026-03-03", "The rebels freed more than 50 hostages on Tuesday.")
        .over("more than 50 hostages", 50, "hostages freed");
    story
        .report("courier", "2026-03-03", "In all 52 hostages were freed by the rebels.")
        .exactly("52 hostages", 52, "hostages freed");

    assertThat(figures())
        .singleElement()
        .satisfies(claim -> stands(claim, Standing.COMPATIBLE, 2, 2));
  }

  @Test
  void aLaterReportThatOnlySaysLessOfTheDeadIsNoUpdate() {
    story
        .report("herald", "2026-03-03", "At least 18 people were killed by the avalanche.")
        .over("At least 18 people", 18, "people killed");
    story
        .report("courier", "2026-03-05", "The avalanche killed more than 12 people at the camp.")
        .over("more than 12 people", 12, "people killed");

    assertThat(figures()).extracting(Claim::standing).doesNotContain(Standing.UPDATED);
  }

  @Test
  void aTollThatRisesIsAnUpdate() {
    story
        .report("herald", "2026-03-03", "At least 12 people were killed by the avalanche.")
        .over("At least 12 people", 12, "people killed");
    story
        .report("courier", "2026-03-05", "The avalanche killed at least 18 people at the camp.")
        .over("at least 18 people", 18, "people killed");

    assertThat(figures()).extracting(Claim::standing).contains(Standing.UPDATED);
  }

  @Test
  void moreThanFiftyLeavesOutFiftyAndAtLeastFiftyDoesNot() {
    story
        .report("herald", "2026-03-03", "The rebels freed more than 50 hostages on Tuesday.")
        .over("more than 50 hostages", 50, "hostages freed");
    story
        .report("courier", "2026-03-03", "The blast wounded at least 31 people in the market.")
        .over("at least 31 people", 31, "people wounded");
    story
        .report(
            "gazette",
            "2026-03-03",
            "In all 50 hostages were freed by the rebels. The blast wounded 31 people there.")
        .exactly("50 hostages", 50, "hostages freed")
        .exactly("31 people", 31, "people wounded");

    assertThat(figures())
        .extracting(Claim::standing)
        .containsExactly(Standing.COMPATIBLE, Standing.AGREED);
  }

  @Test
  void theDeadWithAndWithoutWhoKilledThemAreTwoClaims() {
    story
        .report("herald", "2026-03-03", "The raid left 4 people dead, including the attacker.")
        .exactly("4 people", 4, "people dead");
    story
        .report("courier", "2026-03-03", "The raid left 4 people dead in the market of Kalvik.")
        .exactly("4 people", 4, "people dead");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void theDeadWithAnOfficerAmongThemAreOneClaim() {
    story
        .report("herald", "2026-03-03", "The raid left 4 people dead, including a police officer.")
        .exactly("4 people", 4, "people dead");
    story
        .report("courier", "2026-03-03", "The raid left 4 people dead in the market of Kalvik.")
        .exactly("4 people", 4, "people dead");

    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.AGREED, 2, 2));
  }

  @Test
  void threeAttackersAreNoneOfTheThreeGuests() {
    story
        .report("herald", "2026-03-03", "The raid in Kalvik killed 3 guests of the hotel.")
        .exactly("3 guests", 3, "guests killed");
    story
        .report("courier", "2026-03-03", "In the raid in Kalvik 3 attackers were killed.")
        .exactly("3 attackers", 3, "attackers killed");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void hundredsAndThousandsAreTwoClaims() {
    story
        .report("herald", "2026-03-03", "Hundreds of people gathered for a vigil in Kalvik.")
        .vague("Hundreds of people", 200, "people gathered");
    story
        .report("courier", "2026-03-03", "Thousands of people gathered for the vigil in Kalvik.")
        .vague("Thousands of people", 2000, "people gathered");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void fiftyKilledAndFiftyInjuredAreTwoClaims() {
    story
        .report("herald", "2026-03-03", "The blast killed 50 people in the market.")
        .exactly("50 people", 50, "people killed");
    story
        .report("courier", "2026-03-03", "The blast injured 50 people in the market.")
        .exactly("50 people", 50, "people injured");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void aTollThatRisesFromDayToDayIsUpdated() {
    story
        .report("herald", "2026-03-03", "The blast killed 12 people in the market.")
        .exactly("12 people", 12, "people killed");
    story
        .report("courier", "2026-03-05", "The blast killed 15 people in the market.")
        .exactly("15 people", 15, "people killed");

    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.UPDATED, 2, 2));
  }

  @Test
  void aTollThatRisesWithinADayIsUpdatedAndOneThatFallsConflicts() {
    story
        .report("herald", "2026-03-03T10:00:00Z", "The blast killed 2 people in the market.")
        .exactly("2 people", 2, "people killed");
    story
        .report("courier", "2026-03-03T13:00:00Z", "The blast killed 3 people in the market.")
        .exactly("3 people", 3, "people killed");
    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.UPDATED, 2, 2));

    story
        .report("gazette", "2026-03-03T15:00:00Z", "The blast killed 1 person in the market.")
        .exactly("1 person", 1, "person killed");
    assertThat(figures())
        .noneMatch(claim -> claim.standing() == Standing.UPDATED && claim.reports() == 3);
  }

  @Test
  void theOtherTwoAreNotTheTollOfTwoDaysBefore() {
    story
        .report("herald", "2026-03-03", "The blast killed 3 people in the market.")
        .exactly("3 people", 3, "people killed");
    story
        .report("courier", "2026-03-05", "Police named the other 2 people killed in the market.")
        .exactly("2 people", 2, "people killed");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void anotherTwelveMissingAreTheMissing() {
    story
        .report("herald", "2026-03-03", "Two people died, and another 16 were still missing.")
        .exactly("16", 16, "missing");
    story
        .report("courier", "2026-03-05", "In all 12 people were still missing.")
        .exactly("12 people", 12, "people missing");

    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.UPDATED, 2, 2));
  }

  @Test
  void theTwoMinersAreAPartOfThePeopleKilled() {
    story
        .report("herald", "2026-03-03", "The names of the 2 miners killed were not told.")
        .exactly("2 miners", 2, "miners killed");
    story
        .report("courier", "2026-03-05", "The blast killed 3 people at the mine.")
        .exactly("3 people", 3, "people killed");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void twoNamedSourcesWithDifferentNumbersAreADispute() {
    story
        .report(
            "herald", "2026-03-03", "The strike cost 300 jobs lost at the yard, the union said.")
        .exactly("300 jobs", 300, "jobs lost", "the union");
    story
        .report(
            "courier",
            "2026-03-03",
            "The strike cost 120 jobs lost at the yard, the ministry said.")
        .exactly("120 jobs", 120, "jobs lost", "the ministry");

    assertThat(figures())
        .singleElement()
        .satisfies(claim -> stands(claim, Standing.DISPUTED, 2, 2));
  }

  @Test
  void twoPartiesWithDifferentNumbersInOneReportAreADispute() {
    story
        .report(
            "herald",
            "2026-03-03",
            "The yard lost 300 jobs, the union said. The yard lost 120 jobs, the ministry said.")
        .exactly("300 jobs", 300, "jobs lost", "the union")
        .exactly("120 jobs", 120, "jobs lost", "the ministry");

    assertThat(figures())
        .singleElement()
        .satisfies(claim -> stands(claim, Standing.DISPUTED, 1, 1));
  }

  @Test
  void twoGroupsThatOneSentenceAsksAreNoDispute() {
    story
        .report(
            "herald",
            "2026-03-03",
            "Of sailors 55 percent support the ferry, they say; of farmers 56 percent do.")
        .exactly("55 percent", 55, "support the ferry", "sailors")
        .exactly("56 percent", 56, "support the ferry", "farmers");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void twoTollsThatOneSentenceTellsAreADispute() {
    story
        .report(
            "herald",
            "2026-03-03",
            "The ministry says the blast killed 12 people, the rebels that it killed 30 people.")
        .exactly("12 people", 12, "people killed", "The ministry")
        .exactly("30 people", 30, "people killed", "the rebels");

    assertThat(figures())
        .singleElement()
        .satisfies(claim -> stands(claim, Standing.DISPUTED, 1, 1));
  }

  @Test
  void lengthsOfTimeOfDifferentThingsAreNoConflict() {
    story
        .report("herald", "2026-03-03", "Mara Tolen waited 2 years for her seat on the court.")
        .in("year", "2 years", 2, "waited")
        .person("Mara Tolen");
    story
        .report("courier", "2026-03-03", "As chief of the harbour, Mara Tolen served 3 years.")
        .in("year", "3 years", 3, "served")
        .person("Mara Tolen");

    assertThat(figures()).hasSize(2).allSatisfy(claim -> stands(claim, Standing.SINGLE, 1, 1));
  }

  @Test
  void aRoundNumberIsCompatibleWithWhatRoundsToIt() {
    story
        .report("herald", "2026-03-03", "About the ferry subsidy: 80 islanders in all draw it.")
        .exactly("80 islanders", 80, "islanders draw the subsidy");
    story
        .report("courier", "2026-03-03", "The ferry subsidy: 83 islanders draw it.")
        .exactly("83 islanders", 83, "islanders draw the subsidy");

    assertThat(figures())
        .singleElement()
        .satisfies(claim -> stands(claim, Standing.COMPATIBLE, 2, 2));
  }

  @Test
  void differentNumbersForOneTimeWithoutASourceConflict() {
    story
        .report("herald", "2026-03-03", "The blast killed 12 people in the market.")
        .exactly("12 people", 12, "people killed");
    story
        .report("courier", "2026-03-03", "The blast killed 15 people in the market.")
        .exactly("15 people", 15, "people killed");

    assertThat(figures())
        .singleElement()
        .satisfies(claim -> stands(claim, Standing.CONFLICTING, 2, 2));
  }

  @Test
  void aCopyIsAReportButNotAnOrigin() {
    story
        .report("herald", "2026-03-03", "The rebels freed 52 hostages on Tuesday.")
        .exactly("52 hostages", 52, "hostages freed");
    story
        .report("courier", "2026-03-03", "The rebels freed 52 hostages on Tuesday.")
        .exactly("52 hostages", 52, "hostages freed")
        .link("herald", Link.Kind.COPY, Link.Direction.FROM);

    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.AGREED, 2, 1));
  }

  @Test
  void anOutletThatReplacesItsOwnFigureRevisesIt() {
    story
        .report("herald-1", "2026-03-03", "The blast killed 12 people in the market.")
        .exactly("12 people", 12, "people killed");
    story
        .report("herald-2", "2026-03-03", "The blast killed 15 people in the market.")
        .exactly("15 people", 15, "people killed")
        .link("herald-1", Link.Kind.VERSION, Link.Direction.FROM);

    assertThat(figures()).singleElement().satisfies(claim -> stands(claim, Standing.REVISED, 1, 1));
  }

  private List<Claim> figures() {
    Dossier dossier = new Weigher().weigh(story.build(), null);
    return dossier.claims().stream().filter(claim -> claim.kind() == Claim.Kind.FIGURE).toList();
  }

  private static void stands(Claim claim, Standing standing, int reports, int origins) {
    assertThat(claim.standing()).isEqualTo(standing);
    assertThat(claim.reports()).isEqualTo(reports);
    assertThat(claim.origins()).isEqualTo(origins);
  }
}
