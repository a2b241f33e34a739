package dev.firsthand.mark.moment;

import static dev.firsthand.mark.moment.OnFriday.moments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.record.Mark.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was held on Monday and freed the next day.|the next day|2031-03-04",
        "He was held on Monday. Two days later he was free.|Two days later|2031-03-05",
        "He was held on Monday and died that night.|that night|2031-03-03TNI",
        "He was held on Monday and died the following morning.|the following morning|2031-03-04TMO",
        "It opened on Feb. 9, 2029; it burned the previous day.|the previous day|2029-02-08",
        "It opened in 2019. It burned later that year.|later that year|2019",
        "It opened in May 2019. It burned later that month.|later that month|2019-05",
        "It opened in May 2019. In August of that year it burned.|August of that year|2019-08",
        "It opened in May 2019 and burned the same year.|the same year|2019",
        "It opened in 2019. One year later it burned.|One year later|2020",
        "It opened in 1999. Two decades later it burned.|Two decades later|2019",
        "It opened in May 2019. Three months later it burned.|Three months later|2019-08",
      })
  void pointsBackToTheTimeToldLast(String body, String text, String value) {
    assertThat(moments(body)).extracting(Moment::text, Moment::value).endsWith(tuple(text, value));
  }

  @Test
  void staysUnresolvedWhereNothingIsTold() {
    assertThat(moments("The mill burned. A year later Reed left."))
        .extracting(Moment::value)
        .containsOnlyNulls();
    assertThat(moments("The mill burned that night. Nobody returned the next day."))
        .extracting(Moment::value)
        .containsOnlyNulls();
  }

  @Test
  void takesNoDayOfASpeechForTheDayOfADeed() {
    assertThat(moments("The army left, he said on Tuesday. Nobody slept that night."))
        .extracting(Moment::value)
        .containsExactly("2031-03-04", null);
  }

  @Test
  void countsBackFromTheReportWhereNothingIsTold() {
    assertThat(moments("The vote was lost the previous day."))
        .extracting(Moment::value)
        .containsExactly("2031-03-06");
  }
}
