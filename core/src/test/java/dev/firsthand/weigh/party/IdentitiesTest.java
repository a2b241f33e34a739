package dev.firsthand.weigh.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void twoSpellingsOfAFullNameAreOnePerson() {
    report("herald", "Svetlana Novitskaya spoke first.", "Svetlana Novitskaya");
    report("courier", "Then Sviatlana Navitskaya left.", "Sviatlana Navitskaya");
    report("gazette", "It was Swetlana Nowitskaja again.", "Swetlana Nowitskaja");

    assertThat(people()).contains("Svetlana Novitskaya").doesNotContain("Swetlana Nowitskaja");
  }

  @Test
  void anInitialStandsForTheGivenName() {
    report("herald", "Petr Marchenko spoke first.", "Petr Marchenko");
    report("courier", "Then P. Marchenko left.", "P. Marchenko");

    assertThat(people()).containsExactly("Petr Marchenko");
  }

  @Test
  void aShortFormStandsForTheGivenName() {
    report("herald", "Michael Marchenko spoke first.", "Michael Marchenko");
    report("courier", "Then Mike Marchenko left, and Mira Marchenko too.", "Mike Marchenko");

    assertThat(people()).containsExactly("Michael Marchenko");
  }

  @Test
  void aHouseThatWritesNoAccentsNamesTheSamePerson() {
    report("herald", "Hélène Marchenko spoke first.", "Hélène Marchenko");
    report("courier", "Then Helene Marchenko left.", "Helene Marchenko");

    assertThat(people()).containsExactly("Hélène Marchenko");
  }

  @Test
  void aNameWithOneMoreBeforeItIsTheSame() {
    report("herald", "Petr Marchenko spoke first.", "Petr Marchenko");
    report("courier", "Then Abdul Petr Marchenko left.", "Abdul Petr Marchenko");

    assertThat(people()).containsExactly("Petr Marchenko");
  }

  @Test
  void peopleOfOneSurnameStayApart() {
    report("herald", "Ivan Marchenko spoke first.", "Ivan Marchenko");
    report("courier", "Then Ivana Marchenko left.", "Ivana Marchenko");
    report("gazette", "Oleg Martchenko stayed.", "Oleg Martchenko");

    assertThat(people())
        .containsExactlyInAnyOrder("Ivan Marchenko", "Ivana Marchenko", "Oleg Martchenko");
  }

  @Test
  void aSurnameIsThatOfTheOnlyOneWhoBearsIt() {
    report("herald", "President Petr Marchenko spoke first.", "Petr Marchenko");
    report("courier", "Then Marchenko left.", "Marchenko");

    assertThat(people()).containsExactly("Petr Marchenko");
  }

  @Test
  void aSurnameBesideAnotherRoleIsAnothers() {
    report("herald", "President Petr Marchenko spoke first.", "Petr Marchenko");
    report("courier", "Then Judge Marchenko left.", "Marchenko");

    assertThat(people()).containsExactlyInAnyOrder("Petr Marchenko", "Marchenko");
  }

  @Test
  void aBodyIsThatOfTheOnlyCountryThatIsNamedWithIt() {
    body("herald", "The U.S. Coast Guard searched.", "U.S. Coast Guard");
    body("courier", "The United States Coast Guard left.", "United States Coast Guard");
    body("gazette", "The Coast Guard stayed.", "Coast Guard");

    assertThat(people()).hasSize(1);
  }

  @Test
  void aBodyThatTwoCountriesHaveIsNeithers() {
    body("herald", "The U.S. Coast Guard searched.", "U.S. Coast Guard");
    body("courier", "The Norway Coast Guard left.", "Norway Coast Guard");
    body("gazette", "The Coast Guard stayed.", "Coast Guard");

    assertThat(people()).hasSize(3);
  }

  @Test
  void aSurnameThatWasTakenForAPlaceIsAPersons() {
    report("herald", "Petr Marchenko spoke.", "Petr Marchenko");
    report("courier", "Then Petr Marchenko came.", "Petr Marchenko");
    story.report("gazette", "2026-03-04", "In Marchenko has no doubt.").place("Marchenko");

    Dossier dossier = new Weigher().weigh(story.build(), null);
    assertThat(dossier.places()).isEmpty();
    assertThat(dossier.people())
        .singleElement()
        .extracting(party -> party.articles().size())
        .isEqualTo(3);
  }

  @Test
  void aTownStaysAPlaceBesideAPersonNamedOnce() {
    report("herald", "Ada Kalvik spoke.", "Ada Kalvik");
    story.report("gazette", "2026-03-04", "In Kalvik it rained.").place("Kalvik");

    assertThat(new Weigher().weigh(story.build(), null).places()).hasSize(1);
  }

  @Test
  void aGivenNameMayEndInEitherOfTwoLetters() {
    report("herald", "Dmitri A. Marchenko spoke first.", "Dmitri A. Marchenko");
    report("courier", "Then Dmitry Marchenko left.", "Dmitry Marchenko");

    assertThat(people()).hasSize(1);
  }

  @Test
  void placesAreOneHoweverTheyAreRomanised() {
    story.report("herald", "2026-03-03", "Aid went to Tarmandhu.").place("Tarmandhu");
    story.report("courier", "2026-03-03", "Aid went to Tarmandu.").place("Tarmandu");
    story.report("mail", "2026-03-03", "Aid went to Tarmanda.").place("Tarmanda");
    story.report("gazette", "2026-03-03", "Aid went to Tarmenia.").place("Tarmenia");

    assertThat(new Weigher().weigh(story.build(), null).places()).hasSize(3);
  }

  @Test
  void whoIsNamedByTheSurnameIsNotLeftOut() {
    story
        .report("herald", "2026-03-03", "Petr Marchenko spoke. Petr Marchenko left.")
        .person("Petr Marchenko")
        .person("Petr Marchenko");
    story.report("courier", "2026-03-03", "In the end Marchenko left.");
    story.report("mail", "2026-03-03", "It was Oleg Marchenko, and Marchenko Ortan.");

    assertThat(new Weigher().weigh(story.build(), null).people().getFirst().articles())
        .containsExactly("herald", "courier");
  }

  @Test
  void aSurnameAndARoleDo() {
    report("herald", "President Petr Marchenko spoke first.", "Petr Marchenko");
    report("courier", "Then President Marchenko left.", "Marchenko");

    assertThat(people()).containsExactly("Petr Marchenko");
  }

  @Test
  void aSurnameThatTwoBearIsNobodys() {
    report("herald", "President Petr Marchenko spoke first.", "Petr Marchenko");
    report("gazette", "President Oleg Marchenko stayed.", "Oleg Marchenko");
    report("courier", "Then President Marchenko left.", "Marchenko");

    assertThat(people()).contains("Marchenko");
  }

  @Test
  void aliasesAndInitialsOfPlacesAndOrganisationsAreOne() {
    story.report("herald", "2026-03-03", "The U.S. sent help.").place("U.S.");
    story
        .report("courier", "2026-03-03", "The United States sent help, and the U.S. paid.")
        .place("United States")
        .place("U.S.");
    story
        .report("gazette", "2026-03-03", "The Sylvan Food Agency went to work.")
        .organisation("Sylvan Food Agency");
    story.report("mail", "2026-03-03", "The SFA went to work.").organisation("SFA");

    var dossier = new Weigher().weigh(story.build(), null);
    assertThat(dossier.places()).extracting(Party::name).containsExactly("U.S.");
    assertThat(dossier.people()).extracting(Party::name).containsExactly("Sylvan Food Agency");
  }

  @Test
  void anApostropheIsOneHoweverItIsSet() {
    story
        .report("herald", "2026-03-03", "The Boatmen's Union met.")
        .organisation("Boatmen's Union");
    story.report("mail", "2026-03-03", "The Boatmen’s Union met.").organisation("Boatmen’s Union");

    assertThat(people()).hasSize(1);
  }

  @Test
  void initialsThatTwoNamesHaveAreNobodys() {
    story
        .report("herald", "2026-03-03", "The Sylvan Food Agency met the Southern Ferry Authority.")
        .organisation("Sylvan Food Agency")
        .organisation("Southern Ferry Authority");
    story.report("mail", "2026-03-03", "The SFA went to work.").organisation("SFA");

    assertThat(people()).hasSize(3);
  }

  private void report(String id, String body, String name) {
    story.report(id, "2026-03-03", body).person(name);
  }

  private void body(String id, String body, String name) {
    story.report(id, "2026-03-03", body).organisation(name);
  }

  private List<String> people() {
    return new Weigher().weigh(story.build(), null).people().stream().map(Party::name).toList();
  }
}
