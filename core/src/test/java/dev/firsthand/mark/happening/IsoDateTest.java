package dev.firsthand.mark.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {

  @ParameterizedTest
  @CsvSource({
    "2031-03-04, 2031-03-04",
    "2031-03-04T18:40, 2031-03-04",
    "2031-03, 2031-03",
    "2031, 2031",
    // a week from Monday, 24 February to Sunday, 2 March, and one from 28 April to 4 May
    "2031-W09, 2031-02",
    "2031-W18, 2031-05",
    "2031-W09-WE, 2031-03",
    // from 30 December on
    "2031-W01, 2031-01"
  })
  void dates(String value, String date) {
    assertThat(IsoDate.of(moment(value))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"2031-02-31", "2031-W60", "P2W", "1200"})
  void whatIsNoDayHasNoDate(String value) {
    assertThat(IsoDate.of(moment(value))).isNull();
  }

  private static Moment moment(String value) {
    return new Moment(0, 1, "x", value, Moment.Kind.DATE);
  }
}
