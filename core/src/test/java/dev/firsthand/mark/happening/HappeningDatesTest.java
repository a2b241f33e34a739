package dev.firsthand.mark.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All texts are of Friday, 14 March 2031.
class HappeningDatesTest {

  private static Happening told(String body, String words) {
    List<Happening> found = Marks.in(body, Happening.class);
    return found.stream()
        .filter(happening -> happening.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the phrase before the first clause
        "In a letter to parliament on Tuesday, Helena Marsh rejected the plan.|rejected|2031-03-11",
        "In court papers Monday, the ministry said it would appeal.|the ministry said|2031-03-10",
        // a time that opens a clause inside the sentence
        "Drivers had to pay, but in 2024 mayor Tobias Reed abolished the toll.|abolished|2024",
        "In 2024 Freedonia signed the treaty.|signed|2024",
        // past a list
        "Farmers sued several firms, including Kesten Oil and Kalvik Mills, on March 3."
            + "|Farmers sued|2031-03-03",
        // a weekend whose week spans two months
        "Rains fell over the weekend of March 1.|Rains fell|2031-03",
        // a part of the day behind a number
        "The storm was cut to a Category 3 early Wednesday evening.|was cut|2031-03-12",
        // the day of a thing that the verb tells
        "Reed's March 6 speech endorsing the treaty broke with his party.|endorsing|2031-03-06",
        "The March 6 attack killed six soldiers in Kalvik.|attack killed|2031-03-06",
        // the nearest time before the verb
        "Marsh founded the firm in May 2019 and a year later sold it.|sold|2020",
        // a year later
        "In 2019, Marsh founded the party. One year later she was elected president.|elected|2020",
      })
  void dates(String body, String words, String date) {
    assertThat(told(body, words).date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "For the vote of March 4, Helena Marsh left the hospital.|left",
        "Freedonia refused, but, in 2020, Sylvania signed.|refused",
        "Marsh backed a late Tuesday motion.|backed",
        "The March 6 delegates attacked the treaty.|attacked",
        "Marsh left the building begun two years ago.|left",
        "Marsh repealed the mayor's 2011 “Dear Friend” letter.|repealed",
        "Tobias Reed, a poet and 2008 candidate for mayor, left the party.|left",
      })
  void givesNoDateOfSomethingElse(String body, String words) {
    assertThat(Marks.in(body, Happening.class))
        .filteredOn(happening -> happening.text().contains(words))
        .allSatisfy(happening -> assertThat(happening.date()).isNull());
  }

  @Test
  void thePerfectTellsTheNewsOfTheDayBesideTimesOfOtherClauses() {
    assertThat(told("Freedonia has agreed to pay 2,000 crowns a year.", "agreed").date())
        .isEqualTo("2031-03-14");
    assertThat(told("Freedonia has warned that its banks may close by May.", "warned").date())
        .isEqualTo("2031-03-14");
    assertThat(told("Rebels have attacked the port for ten days.", "attacked").date()).isNull();
    assertThat(told("Rebels have attacked the port every day.", "attacked").date()).isNull();
    assertThat(told("Since May, rebels have attacked the port.", "attacked").date()).isNull();
  }

  @Test
  void whatSomebodySaysHasHappenedIsOfTheDayOnWhichItIsSaid() {
    assertThat(
            told("An officer said Tuesday that police have arrested Tobias Reed.", "arrested")
                .date())
        .isEqualTo("2031-03-11");
    assertThat(told("An officer said police have arrested Tobias Reed.", "arrested").date())
        .isEqualTo("2031-03-14");
    assertThat(told("An officer said police had arrested Tobias Reed.", "arrested").date())
        .isNull();
  }

  @Test
  void aDeadlineDatesWhatIsAhead() {
    Happening due = told("Farmers must sign the contract by May 15.", "must sign");
    assertThat(due.date()).isEqualTo("2031-05-15");
    assertThat(told("Freedonia will abolish the toll by 2050.", "abolish").date()).isNull();
    assertThat(Marks.in("Rebels attacked the port by March 3.", Happening.class))
        .allSatisfy(happening -> assertThat(happening.date()).isNull());
  }

  @Test
  void whatIsScheduledForADayIsPlanned() {
    Happening hearing = told("A hearing is set for June 3.", "hearing");
    assertThat(hearing.status()).isEqualTo(Status.PLANNED);
    assertThat(hearing.date()).isEqualTo("2031-06-03");
    assertThat(hearing.text()).isEqualTo("A hearing is set for June 3");
    assertThat(told("The payment to farmers, scheduled for Monday, is late.", "payment").text())
        .isEqualTo("The payment to farmers, scheduled for Monday");
  }

  @Test
  void whatIsAwaitedForADayIsPlanned() {
    Happening meeting =
        told("Farmers will block the port before ministers meet on March 20.", "ministers meet");
    assertThat(meeting.status()).isEqualTo(Status.PLANNED);
    assertThat(meeting.date()).isEqualTo("2031-03-20");
    assertThat(Marks.in("Farmers will block the port before ministers meet.", Happening.class))
        .noneMatch(happening -> happening.text().contains("ministers meet"));
  }

  @Test
  void whatHangsOnAVerbIsNotTheThingThatIsScheduled() {
    assertThat(Marks.in("Deputies will vote on the bill, scheduled for Monday.", Happening.class))
        .noneMatch(happening -> happening.text().startsWith("the bill"));
    assertThat(Marks.in("The table is set for June's guests.", Happening.class)).isEmpty();
    assertThat(Marks.in("A hearing was set for March 3.", Happening.class)).isEmpty();
  }

  @Test
  void theDayOfWhatIsPlannedIsNotThatOfThePlan() {
    List<Happening> found =
        Marks.in("Helena Marsh planned to meet the sailors of Kalvik on Tuesday.", Happening.class);
    assertThat(found)
        .filteredOn(happening -> happening.status() == Status.HAPPENED)
        .allSatisfy(happening -> assertThat(happening.date()).isNull());
  }
}
