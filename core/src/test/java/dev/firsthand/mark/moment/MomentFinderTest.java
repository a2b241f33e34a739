package dev.firsthand.mark.moment;

import static dev.firsthand.mark.moment.OnFriday.moments;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marker;
import dev.firsthand.mark.Marks;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Friday.|Friday|2031-03-07",
        "The form is dated 2030/Sep/01 by hand.|2030/Sep/01|2030-09-01",
        "The form is dated 01/Sep/2030 by hand.|01/Sep/2030|2030-09-01",
        "They met on New Year's Eve.|New Year's Eve|2030-12-31",
        "They met on Monday.|Monday|2031-03-03",
        "The storm that hit Kalvik on Sunday is blamed for ten deaths.|Sunday|2031-03-02",
        "The storm that will hit Kalvik on Saturday is strong.|Saturday|2031-03-08",
        "On March 12, a grand jury convened.|March 12|2031-03-12",
        "On April 12, a grand jury convened.|April 12|2030-04-12",
        "Talks will go on into Saturday.|Saturday|2031-03-08",
        "They meet next Tuesday.|next Tuesday|2031-03-11",
        "They met last Tuesday.|last Tuesday|2031-03-04",
        "They met yesterday.|yesterday|2031-03-06",
        "They met Friday night.|Friday night|2031-03-07TNI",
        "They met last week.|last week|2031-W09",
        "They met last July.|last July|2030-07",
        "They met in July 2029.|July 2029|2029-07",
        "They met on Friday, Feb. 7, 2031.|Friday, Feb. 7, 2031|2031-02-07",
        "They met on 12 December 2030.|12 December 2030|2030-12-12",
        "They met on 2030-12-12.|2030-12-12|2030-12-12",
        "They met on 12-12-2030.|12-12-2030|2030-12-12",
        "They met on 13/12/2030.|13/12/2030|2030-12-13",
        "They met three days ago.|three days ago|2031-03-04",
        "They met two years ago.|two years ago|2029",
        "It fell in the past two weeks.|the past two weeks|P2W",
        "He ruled for more than three decades.|more than three decades|P30Y",
        "It grew in recent months.|recent months|PAST_REF",
        "It grew in the third quarter of 2029.|the third quarter of 2029|2029-Q3",
        "It grew in the first half of 2029.|the first half of 2029|2029-H1",
        "It was hot last summer.|last summer|2030-SU",
        "He sang in the 1980s.|the 1980s|198",
        "They meet every week.|every week|P1W",
        "They meet annually.|annually|P1Y",
        "It cost $5 a year ago.|a year ago|2030",
        "Sales fell in the quarter.|the quarter|2030-Q4",
        "It will close by the end of the year.|the end of the year|2031",
        "It lost money for the year ended then.|the year|P1Y",
        "They met on the first Sunday of November 2030.|the first Sunday of November 2030|2030-11-03",
        "They meet on the 31st of this month.|the 31st of this month|2031-03-31",
        "They met two months and 3 days ago.|two months and 3 days ago|2031-01-04",
        "He served two years and six months.|two years and six months|P2Y6M",
        "He was born on the tenth of May nineteen seventy-eight.|tenth of May nineteen seventy-eight|1978-05-10",
        "She left on Christmas Eve.|Christmas Eve|2030-12-24",
        "It fell apart in mid-1996.|mid-1996|1996",
        "The post-2001 order is gone.|2001|2001",
        "He sang in the nineties.|the nineties|199",
        "They met over the weekend.|the weekend|2031-W10-WE",
        "It may rise over the next three quarters.|the next three quarters|P9M",
        "It will be hard in the months ahead.|the months ahead|PXM",
        "They are on strike, beginning on Wednesday.|Wednesday|2031-03-12",
        "It could begin as early as Tuesday.|Tuesday|2031-03-11",
        "Talks are to be held on Thursday.|Thursday|2031-03-13",
        "Talks were held on Thursday.|Thursday|2031-03-06",
        "It took half an hour.|half an hour|PT30M",
        "It took a quarter of an hour.|a quarter of an hour|PT15M",
        "They meet every other day.|every other day|P2D",
        "They meet two days from tomorrow.|two days from tomorrow|2031-03-10",
        "They will meet in two weeks.|two weeks|2031-W12",
        "Prices fell in two weeks.|two weeks|P2W",
        "They met on 2030.03.05.|2030.03.05|2030-03-05",
        "They meet on Friday of next week.|Friday of next week|2031-03-14",
        "They meet this coming Sunday.|this coming Sunday|2031-03-09",
        "The ministry on Sunday issued a warning.|Sunday|2031-03-02",
        "The ministry said it would reopen on Monday.|Monday|2031-03-10",
        "The vote of 2020 was disputed.|2020|2020",
        "It is set for 5 p.m. on Saturday.|5 p.m. on Saturday|2031-03-08T17:00",
        "They met on May twenty one.|May twenty one|2030-05-21",
        "They met on the 12th of january 2030.|12th of january 2030|2030-01-12",
        "Fees are paid quarterly.|quarterly|P3M",
        "The trams are cancelled on Tuesday.|Tuesday|2031-03-11",
        "The vote was lost at 7.12 p.m. on Thursday.|7.12 p.m. on Thursday|2031-03-06T19:12",
        "The siren went off at 1100 GMT.|1100 GMT|2031-03-07T11:00",
        "The siren went off at 0930 and nobody moved.|0930|2031-03-07T09:30",
        "The bridge opened in June.|June|2030-06",
        "In April, the army left the valley.|April|2030-04",
        "The mill closed on Apr. 1.|Apr. 1|2030-04-01",
        "The mill will close on Apr. 1.|Apr. 1|2031-04-01",
        "The hearing was delayed to Apr. 1.|Apr. 1|2031-04-01",
        "They will return in two weeks' time.|two weeks|2031-W12",
        "It burned some years ago.|some years ago|PAST_REF",
        "It took two-and-a-half hours.|two-and-a-half hours|PT2H30M",
        "It took a quarter century.|a quarter century|P25Y",
        "It took a decade and a half.|a decade and a half|P15Y",
        "It took two hours and a half.|two hours and a half|PT2H30M",
        "It was a months-long talk.|months-long|PXM",
        "Years ago, it burned.|Years ago|PAST_REF",
        "It sold at 1990 prices.|1990|1990",
      })
  void resolves(String body, String text, String value) {
    List<Moment> moments = moments(body);
    assertThat(moments).hasSize(1);
    assertThat(moments.getFirst().text()).isEqualTo(text);
    assertThat(moments.getFirst().value()).isEqualTo(value);
  }

  @Test
  void leavesRelativeTimesUnresolvedWithoutADay() {
    assertThat(Marks.in("They met on Friday.", Moment.class, null))
        .extracting(Moment::value)
        .containsOnlyNulls();
  }

  @Test
  void readsOnlyDigitsInAnotherLanguage() {
    assertThat(
            Marks.marked("de", OnFriday.PUBLISHED, "Am 12.12.2030 und Friday.").marks(Moment.class))
        .extracting(Moment::value)
        .containsExactly("2030-12-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Am 12. Dezember 2030 war es kalt.|2030-12-12",
        "fr|Le 3 mars 2030, il faisait froid.|2030-03-03",
        "es|El 12 de diciembre de 2030 hizo fr\u00edo.|2030-12-12",
        "uk|12 \u0433\u0440\u0443\u0434\u043d\u044f 2030 \u0440\u043e\u043a\u0443|2030-12-12",
      })
  void readsTheMonthsOfOtherLanguages(String language, String body, String value) {
    assertThat(Marks.marked(language, OnFriday.PUBLISHED, body).marks(Moment.class))
        .extracting(Moment::value)
        .containsExactly(value);
  }

  /// However long ago in the year: a month behind a deed that is done is never the next one.
  @ParameterizedTest
  @CsvSource({
    "'In February, a judge ruled against it.',2031-02",
    "'He was arrested in February.',2031-02",
    "'It will be held in February.',2032-02",
  })
  void putsAMonthOfADeedDoneBehind(String body, String value) {
    assertThat(Marks.in(body, Moment.class, "2031-12-12"))
        .extracting(Moment::value)
        .containsExactly(value);
  }

  @Test
  void keepsAClockTimeWithItsDay() {
    assertThat(moments("It closed at 5 p.m. Wednesday."))
        .extracting(Moment::value)
        .containsExactly("2031-03-05T17:00");
  }

  /// A report of the morning tells of the evening before.
  @Test
  void aWeekdayThatIsTomorrowsIsTomorrow() {
    String body = "The storm hit Kalvik on Saturday. Nobody was hurt last Saturday.";
    assertThat(Marks.in(body, Moment.class, "2031-03-07"))
        .extracting(Moment::value)
        .containsExactly("2031-03-08", "2031-03-01");
  }

  @Test
  void whatIsDoneIsNotOfTheDayAfterThePieceWasLastChanged() {
    String body = "The storm hit Kalvik on Saturday. Ministers will meet on Saturday.";
    assertThat(values(body, "2031-03-07T18:00")).containsExactly("2031-03-01", "2031-03-08");
    assertThat(values(body, "2031-03-08T01:00")).containsExactly("2031-03-08", "2031-03-08");
  }

  private static List<String> values(String body, String updated) {
    Article article =
        new Article(
            "a",
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "2031-03-07T10:00",
            updated,
            "en",
            body,
            List.of(),
            List.of(),
            List.of());
    return new Marker().mark(article).marks(Moment.class).stream().map(Moment::value).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "It closed at 5 p.m.,2031-03-07T08:10-05:00,2031-03-06T17:00",
    "It closed at 5 p.m.,2031-03-07T18:10-05:00,2031-03-07T17:00",
    "It will close at 5 p.m.,2031-03-07T18:10-05:00,2031-03-08T17:00",
    "It closed at 5 p.m.,2031-03-07T08:10Z,2031-03-07T17:00",
  })
  void placesAClockTimeByTheTimeOfPublication(String body, String published, String value) {
    assertThat(Marks.in(body, Moment.class, published))
        .extracting(Moment::value)
        .containsExactly(value);
  }

  @Test
  void tellsWhatKindFromWhen() {
    assertThat(moments("The overnight interest rate and 60 Minutes stayed.")).isEmpty();
    assertThat(moments("More than a quarter of the homes burned.")).isEmpty();
    assertThat(moments("Two homes burned overnight in Velmoria."))
        .extracting(Moment::value)
        .containsExactly("2031-03-06TNI");
  }

  @Test
  void readsTheSecondOfTwoDays() {
    assertThat(moments("They met on Feb. 26 and 27, in secret."))
        .extracting(Moment::value)
        .containsExactly("2031-02-26", "2031-02-27");
  }

  @Test
  void readsADayBeforeAName() {
    assertThat(moments("It closed on Oct. 19, Orlan said."))
        .extracting(Moment::value)
        .containsExactly("2030-10-19");
  }

  @Test
  void takesNoAgeForALength() {
    assertThat(moments("The six-year-old boy and a woman 52 years old left.")).isEmpty();
  }

  @Test
  void takesNoAmountForAYear() {
    assertThat(moments("It cost $2020 and 2,020 people came, over 1999 of them late.")).isEmpty();
  }

  @Test
  void aMonthBehindARelativeIsHerName() {
    assertThat(moments("Sand's mother, June, told the court.")).isEmpty();
    assertThat(moments("They met her sister April and her aunt.")).isEmpty();
    assertThat(moments("Sand met her sister in June and left.")).isNotEmpty();
  }
}
