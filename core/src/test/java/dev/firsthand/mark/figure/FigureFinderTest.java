package dev.firsthand.mark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Figure.Approx;
import dev.firsthand.record.Mark.Figure.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  private static List<Figure> figures(String body) {
    return Marks.in(body, Figure.class, "2031-03-07");
  }

  private static Figure only(String body) {
    List<Figure> figures = figures(body);
    assertThat(figures).hasSize(1);
    return figures.getFirst();
  }

  @Test
  void tellsWhoWasFreedSinceWhen() {
    Figure figure = only("Velmoria has freed over 215 detainees since June 2029, a sign of thaw.");
    assertThat(figure.text()).isEqualTo("over 215 detainees");
    assertThat(figure.value()).isEqualTo(215);
    assertThat(figure.low()).isEqualTo(215);
    assertThat(figure.high()).isNull();
    assertThat(figure.approx()).isEqualTo(Approx.OVER);
    assertThat(figure.unit()).isEqualTo("person");
    assertThat(figure.what()).isEqualTo("detainees freed");
    assertThat(figure.since()).isEqualTo("2029-06");
    assertThat(figure.asOf()).isEqualTo("2031-03-07");
  }

  @Test
  void countsPersonsWhereOnlyTheVerbSaysSo() {
    assertThat(only("This makes over 215 freed since June 2029.").unit()).isEqualTo("person");
    assertThat(only("Tens of thousands were detained.").what()).isEqualTo("detained");
    assertThat(only("It is a country of about 3.5 million.").unit()).isEqualTo("person");
  }

  @Test
  void aPronounSpeaksForWhomTheSentenceBeforeNames() {
    String asked = "Ada Orlan said that questions were asked. ";
    String told = "He said that 29 people were in hospital.";
    assertThat(only(asked + told).attributedTo()).isEqualTo("Ada Orlan");
    assertThat(only(asked + "The police chief raised the toll. " + told).attributedTo()).isNull();
  }

  @Test
  void namesTheSourceInTheWordsOfTheText() {
    assertThat(
            only("Rights group Orlan estimates that roughly 800 people remain jailed.")
                .attributedTo())
        .isEqualTo("Rights group Orlan");
    assertThat(
            only("At least 12 people were killed, the interior ministry said on Friday.")
                .attributedTo())
        .isEqualTo("the interior ministry");
    assertThat(only("Some 40 homes burned, according to the fire service.").attributedTo())
        .isEqualTo("the fire service");
    assertThat(
            only("Some 40 homes burned, according to the monthly report of the town.")
                .attributedTo())
        .isEqualTo("the monthly report of the town");
    assertThat(only("Some 40 homes burned, below owners' estimates of the loss.").attributedTo())
        .isNull();
    assertThat(only("They said that 12 people were killed.").attributedTo()).isNull();
    assertThat(
            only("The camp lies 130 miles north of Orvia; however, police said they found nobody.")
                .attributedTo())
        .isNull();
    assertThat(only("The economy added 300 jobs.").attributedTo()).isNull();
    assertThat(only("The mayor added that 300 jobs were lost.").attributedTo())
        .isEqualTo("The mayor");
    assertThat(only("Some 40 homes burned, the Sylvan embassy in Lorne said.").attributedTo())
        .isEqualTo("the Sylvan embassy in Lorne");
    assertThat(
            only("Hopes faded as the number of people confirmed dead rose to 27.").attributedTo())
        .isNull();
    assertThat(only("The city, which had long warned of fires, lost 40 homes.").attributedTo())
        .isNull();
    assertThat(only("Some 40 homes burned, says Mara Tolen.").attributedTo())
        .isEqualTo("Mara Tolen");
    assertThat(only("Mara Tolen, a spokeswoman for the city, said 40 homes burned.").attributedTo())
        .isEqualTo("Mara Tolen");
    assertThat(only("Mara Tolen said it was bad. “We lost 40 homes,” she said.").attributedTo())
        .isEqualTo("Mara Tolen");
  }

  @Test
  void saysOfAMeasureWhatItMeasures() {
    assertThat(only("Orlan has ruled for more than three decades.").what())
        .isEqualTo("Orlan ruled");
    assertThat(only("Voter turnout fell to 61 percent.").what()).isEqualTo("Voter turnout fell");
    assertThat(only("It is a country of about 3.5 million.").what()).isEqualTo("country");
  }

  @Test
  void resolvesLastJulyAgainstTheDayOfPublication() {
    assertThat(only("That brings the number freed since June 2029 to more than 215.").since())
        .isEqualTo("2029-06");
    assertThat(only("Freed since June, he drove to 215 villages.").since()).isNull();
    assertThat(only("It released more than 215 political prisoners since last July.").since())
        .isEqualTo("2030-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost $1.4 million.|$1.4 million|1400000|money:USD",
        "It cost US$30bn.|US$30bn|30000000000|money:USD",
        "They paid 250 billion pounds.|250 billion pounds|250000000000|money:GBP",
        "A fine of €5,000 was set.|€5,000|5000|money:EUR",
        "It raised 12 crore rupees.|12 crore rupees|120000000|money:INR",
        "Wages rose five cents.|five cents|0.05|money:USD",
        "Turnout was 61.5 percent.|61.5 percent|61.5|percent",
        "Turnout was 61.5%.|61.5%|61.5|percent",
        "It fell 0.2 percentage points.|0.2 percentage points|0.2|percentage point",
        "It fell three-tenths of a percentage point.|three-tenths of a percentage point|0.3|percentage point",
        "Two-thirds of voters agreed.|Two-thirds of voters|66.66666666666666|percent",
        "One in five children is poor.|One in five children|20|percent",
        "The storm hit 1,250 homes.|1,250 homes|1250|home",
        "Half a dozen plants closed.|Half a dozen plants|6|plant",
        "They sent one hundred and fifty soldiers.|one hundred and fifty soldiers|150|person",
        "Winds of 130mph hit.|130mph|130|mph",
        "Rain of 30in fell.|30in|30|inch",
        "The 28-member bloc met.|28-member|28|person",
        "He ruled for three decades.|three decades|30|year",
        "It cost Rs500.|Rs500|500|money:INR",
        "It cost PS2.7m.|PS2.7m|2700000|money:GBP",
        "The rate fell to .001 percent.|.001 percent|0.001|percent",
        "It took 40\u202f000 homes.|40\u202f000 homes|40000|home",
        "A quarter of a million homes burned.|A quarter of a million homes|250000|home",
        "It cost five billion and three quarters euros.|five billion and three quarters euros|5750000000|money:EUR",
        "They need 20,000 more patrol agents.|20,000 more patrol agents|20000|person",
        "It is a 4 1/2 -year low.|4 1/2 -year|4.5|year",
        "He paid 13 dollars and 45 cents.|13 dollars and 45 cents|13.45|money:USD",
        "The wall is 6 feet 3 inches high.|6 feet 3 inches|6.25|foot",
        "It was -10C there.|-10C|-10|degC",
        "The balance fell to $-50.8bn.|$-50.8bn|-50800000000|money:USD",
        "It cost $2.5 bn.|$2.5 bn|2500000000|money:USD",
        "A million and a half homes burned.|A million and a half homes|1500000|home",
        "It cost half of a million euros.|half of a million euros|500000|money:EUR",
        "It was a 10,000-square-foot hall.|10,000-square-foot|10000|square foot",
        "The lamp draws 5 W.|5 W|5|watt",
        "It cost 1,200€.|1,200€|1200|money:EUR",
        "It was 38 Celsius.|38 Celsius|38|degC",
        "It is a half mile long.|a half mile|0.5|mile",
        "It took a tenth of a second.|a tenth of a second|0.1|second",
        "It lasted a year and 3 months.|a year and 3 months|1.25|year",
        "It cost a dollar and a half.|a dollar and a half|1.5|money:USD",
        "It costs 17 USD 25.|17 USD 25|17.25|money:USD",
        "It raised 5 thousand five hundred and twelve euros.|5 thousand five hundred and twelve euros|5512|money:EUR",
        "It cost 12 Albanian lek\u00eb.|12 Albanian lek\u00eb|12|money:ALL",
      })
  void readsValueAndUnit(String body, String text, double value, String unit) {
    Figure figure = only(body);
    assertThat(figure.text()).isEqualTo(text);
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 20 people died.|OVER",
        "Nearly 20 people died.|UNDER",
        "Up to 20 people died.|UNDER",
        "As many as 20 people died.|UNDER",
        "Some 20 people died.|ABOUT",
        "An estimated 20 people died.|ABOUT",
        "Only 20 people died.|EXACTLY",
        "It may last 24 hours or more.|OVER",
        "Dozens of people died.|VAGUE",
        "Between 20 and 30 people died.|RANGE",
        "Some 100,000-plus people came.|OVER",
        "The 20-odd men came.|ABOUT",
        "20 to 30 people died.|RANGE",
      })
  void readsApproximators(String body, Approx approx) {
    assertThat(only(body).approx()).isEqualTo(approx);
  }

  @Test
  void givesVagueCountsTheirLeast() {
    assertThat(only("Tens of thousands marched.").low()).isEqualTo(10_000);
    assertThat(only("Dozens of political detainees left.").low()).isEqualTo(24);
    assertThat(only("Several others were hurt.").low()).isEqualTo(2);
  }

  @Test
  void scalesTheLowerEndOfARange() {
    Figure figure = only("It will cost between 1 and 1.5 million euros.");
    assertThat(figure.low()).isEqualTo(1_000_000);
    assertThat(figure.high()).isEqualTo(1_500_000);
    assertThat(figure.unit()).isEqualTo("money:EUR");
  }

  @Test
  void keepsTheTwoNumbersOfAVoteApart() {
    assertThat(figures("The bill passed 216-212."))
        .extracting(Figure::value)
        .containsExactly(216.0, 212.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Tolen, 48, was there.",
        "A 25-year-old man was there.",
        "They met on 7 March 2031.",
        "They met at 3 p.m. in the hall.",
        "Article 50 was invoked.",
        "Voters backed Amendment Four.",
        "He spoke at 10 Downing St.",
        "It is one of the oldest papers.",
        "It was the 5th time.",
        "He grew up in the 1980s.",
        "The Gang of Eight met.",
        "They are girls between the ages of 12 and 15.",
        "They live on Route 91.",
        "Call 911 for help.",
        "The number is +91-720-6444012.",
        "A plan under 401(k) rules.",
        "A group under 501(c)(4) rules.",
        "It is open to women 15 and older.",
        "They were younger than 16 then.",
        "In year two, it closed.",
        "He is No. 3 in the party.",
        "It is in the top five.",
        "The coast may be under water by 2120.",
      })
  void leavesOutWhatIsNoQuantity(String body) {
    assertThat(figures(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They counted 4 thousand 3 hundred and 21 votes.|4321|vote",
        "It costs 15 dollars 50.|15.5|money:USD",
        "It cost thirteen dollars forty five.|13.45|money:USD",
        "They paid 75 USD million.|75000000|money:USD",
        "Revenue rose to 120 MEUR.|120000000|money:EUR",
        "Revenue was MUSD 60.|60000000|money:USD",
        "The hall is 30 m long.|30|metre",
        "It covers 5 sq. km.|5|square kilometre",
        "She is 5 ft 3 in.|5.25|foot",
        "They bought thousands of COVID-19 tests.||test",
        "They ran three and a quarter miles.|3.25|mile",
      })
  void readsUnitsInAllTheirForms(String body, @Nullable Double value, String unit) {
    assertThat(only(body).value()).isEqualTo(value);
    assertThat(only(body).unit()).isEqualTo(unit);
  }

  @Test
  void takesNoHalfOfAnHourForAShare() {
    assertThat(only("They waited an hour and a half.").value()).isEqualTo(1.5);
    assertThat(only("It ruled for a decade and a half.").value()).isEqualTo(15);
    assertThat(only("It is two miles and a quarter long.").value()).isEqualTo(2.25);
    assertThat(only("They waited an hour and twenty minutes.").text())
        .isEqualTo("an hour and twenty minutes");
    assertThat(figures("It is two miles and a quarter of the way."))
        .extracting(Figure::value)
        .containsExactly(2.0, 25.0);
  }

  @Test
  void sharesTheUnitThatEndsAList() {
    assertThat(figures("The navy lost 12, 8 and 3 ships."))
        .extracting(Figure::unit)
        .containsExactly("ship", "ship", "ship");
    assertThat(figures("They need several hundred or even 1,000 megawatts."))
        .extracting(Figure::unit)
        .containsExactly("megawatt", "megawatt");
    assertThat(figures("They found 12 tanks, 8 trucks and 3 planes."))
        .extracting(Figure::unit)
        .containsExactly("tank", "truck", "plane");
    assertThat(figures("The score was 5, two men left."))
        .extracting(Figure::unit)
        .containsExactly(null, "person");
    assertThat(figures("It made 5.1 goals in 2029 and 4.2 last year."))
        .extracting(Figure::unit)
        .containsExactly("goal", "goal");
  }

  @Test
  void takesFromAndToForARangeWhereNothingChanges() {
    Figure range = only("Homes from $750,000 to $1 million sell fast.");
    assertThat(range.approx()).isEqualTo(Approx.RANGE);
    assertThat(range.low()).isEqualTo(750_000);
    assertThat(range.high()).isEqualTo(1e6);
    assertThat(figures("The price of a home rose last year, from $5,000 to $8,000.")).hasSize(2);
    assertThat(figures("The price of a home went from $5,000 to $8,000.")).hasSize(2);
    assertThat(figures("The plan is to raise the age at which it is paid from 63 to 66."))
        .extracting(Figure::value)
        .containsExactly(63.0, 66.0);
    assertThat(figures("The plan is to lift the limit from 63 to 66 tonnes.")).hasSize(2);
    assertThat(figures("Its people were counted from 5 million to 75 million.")).hasSize(2);
    assertThat(figures("The debt increased by $43 billion to $419 billion.")).hasSize(2);
    assertThat(only("Output fell by 3 to 5 percent.").approx()).isEqualTo(Approx.RANGE);
    assertThat(figures("The girls range in age from 12 to 18.")).isEmpty();
  }

  @Test
  void countsOneOfAMeasure() {
    assertThat(only("The wall is one mile long.").value()).isEqualTo(1);
    assertThat(figures("It was one solution, one of many, and one day it failed.")).isEmpty();
  }

  @Test
  void tellsScopes() {
    assertThat(only("Turnout was 61 percent.").scope()).isEqualTo(Scope.RATE);
    assertThat(only("Jobs rose 12,000 in May.").scope()).isEqualTo(Scope.INCREMENT);
    assertThat(only("Guards had arrested 40 more than at noon.").scope())
        .isEqualTo(Scope.INCREMENT);
    assertThat(only("Guards had arrested more than 40 sailors.").scope()).isEqualTo(Scope.TOTAL);
    assertThat(only("It hit a 30-year low.").scope()).isEqualTo(Scope.RANK);
    assertThat(only("It crossed the 60 percent threshold.").scope()).isEqualTo(Scope.THRESHOLD);
  }

  /// The year of `last July`, said in December, is unsure: it must not part the two.
  @Test
  void makesCountsSinceAMonthComparable() {
    List<Figure> one = Marks.in("Over 215 detainees since July 2029.", Figure.class, "2030-12-12");
    List<Figure> other =
        Marks.in(
            "Velmoria released more than 215 political prisoners since last July.",
            Figure.class,
            "2030-12-12");
    assertThat(one).hasSize(1);
    assertThat(other).hasSize(1);
    Figure a = one.getFirst();
    Figure b = other.getFirst();
    assertThat(b.approx()).isEqualTo(a.approx()).isEqualTo(Approx.OVER);
    assertThat(b.value()).isEqualTo(a.value()).isEqualTo(215);
    assertThat(b.low()).isEqualTo(a.low()).isEqualTo(215);
    assertThat(b.unit()).isEqualTo(a.unit()).isEqualTo("person");
    assertThat(b.asOf()).isEqualTo(a.asOf()).isEqualTo("2030-12-12");
    assertThat(a.since()).isEqualTo("2029-07");
    assertThat(b.since()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 24 people died, nine of them at sea.|person",
        "The party won 22 seats, down from 14.|seat",
        "Turnout rose to 24 percent from 15.|percent",
        "Turnout rose from 15 to 24 percent.|percent",
        "Mileage rose from 21 mpg to 23.|mpg",
        "She took two of her five dogs.|dog",
      })
  void sharesTheUnitOfTheSentence(String body, String unit) {
    assertThat(figures(body)).hasSize(2).extracting(Figure::unit).containsOnly(unit);
  }

  @Test
  void tellsAChangeFromARange() {
    assertThat(figures("Gains were revised up 15,000 to 161,000."))
        .extracting(Figure::value)
        .containsExactly(15_000.0, 161_000.0);
    assertThat(only("Prices rose 3 to 5 percent.").approx()).isEqualTo(Approx.RANGE);
  }

  @Test
  void endsInLinearTimeOnHostileText() {
    String digits = "9".repeat(200_000);
    String words = "one hundred and ".repeat(20_000);
    String fractions = "1/2 in 3 - ".repeat(20_000);
    assertThat(Marks.in(digits + " " + words + fractions, Figure.class, null)).isNotNull();
  }

  @Test
  void readsOnlyDigitsAndSignsInAnotherLanguage() {
    List<Figure> figures =
        Marks.marked("de", null, "Es waren 1.234,5 Meter, 12 % und 30 €; five dogs.")
            .marks(Figure.class);
    assertThat(figures).extracting(Figure::value).containsExactly(1234.5, 12.0, 30.0);
    assertThat(figures).extracting(Figure::unit).containsExactly(null, "percent", "money:EUR");
  }
}
