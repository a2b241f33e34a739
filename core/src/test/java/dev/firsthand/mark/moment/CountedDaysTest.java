package dev.firsthand.mark.moment;

import static dev.firsthand.mark.moment.OnFriday.moments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.record.Mark.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was seen two Mondays ago.|two Mondays ago|2031-02-24",
        "Talks resume three Mondays from now.|three Mondays from now|2031-03-24",
        "Talks resume a week from Sunday.|a week from Sunday|2031-03-16",
        "He was seen a week ago Sunday.|a week ago Sunday|2031-02-23",
        "They wed two years ago today.|two years ago today|2029-03-07",
        "It closed three days before Christmas.|three days before Christmas|2030-12-22",
        "It closed ten days after Feb. 2, 2031.|ten days after Feb. 2, 2031|2031-02-12",
        "He left the day after Christmas.|day after Christmas|2030-12-26",
        "He left the day before last Tuesday.|day before last Tuesday|2031-03-03",
        "They will vote the week after next.|the week after next|2031-W12",
        "They meet this week Sunday.|this week Sunday|2031-03-09",
        "They meet next week on Friday.|next week on Friday|2031-03-14",
        "They meet Tuesday week.|Tuesday week|2031-03-18",
        "They meet on the 5th Monday of March.|the 5th Monday of March|2031-03-31",
        "They met on May 3rd ’29.|May 3rd ’29|2029-05-03",
        "They met on 2029 May 3rd.|2029 May 3rd|2029-05-03",
        "They met half a year ago.|half a year ago|2030-09",
        "They met a decade and a half ago.|a decade and a half ago|2016",
        "They meet two weeks from tonight.|two weeks from tonight|2031-03-21",
        "They voted the year before last.|the year before last|2029",
        "They will meet on Friday the 14th.|Friday the 14th|2031-03-14",
        "They met on Friday the fourteenth.|Friday the fourteenth|2031-02-14",
        "It ran out on the last day of February.|the last day of February|2031-02-28",
        "He was hurt on Christmas.|Christmas|2030-12-25",
        "He was hurt at Christmas 2019.|Christmas 2019|2019-12-25",
      })
  void countsFromNamedDays(String body, String text, String value) {
    assertThat(moments(body))
        .extracting(Moment::text, Moment::value)
        .containsExactly(tuple(text, value));
  }

  @Test
  void leavesWhatNobodyCanCount() {
    assertThat(moments("Eight trading days after Feb. 2 it fell."))
        .extracting(Moment::value)
        .containsExactly("P8D", "2031-02-02");
    assertThat(moments("Hours after the vote, he resigned."))
        .extracting(Moment::value)
        .containsExactly("PTXH");
    assertThat(moments("A week before Friday's vote, he resigned."))
        .extracting(Moment::value)
        .contains("P1W");
  }

  @Test
  void readsYearsInTwoDigits() {
    assertThat(moments("The law passed in '19, by a man born in '82."))
        .extracting(Moment::text, Moment::value)
        .containsExactly(tuple("'19", "2019"), tuple("'82", "1982"));
  }

  @Test
  void takesNoNameForADay() {
    assertThat(moments("The class of '98 sang at a Christmas market, in a war on Christmas."))
        .isEmpty();
  }
}
