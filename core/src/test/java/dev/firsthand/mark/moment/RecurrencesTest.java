package dev.firsthand.mark.moment;

import static dev.firsthand.mark.moment.OnFriday.moments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.record.Mark.Moment;
import dev.firsthand.record.Mark.Moment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The market opens every weekend.|every weekend|XXXX-WXX-WE",
        "The market opens on weekends.|weekends|XXXX-WXX-WE",
        "The choir sings every morning.|every morning|XXXX-XX-XXTMO",
        "The choir meets every other Monday.|every other Monday|XXXX-WXX-1",
        "Crowds gather on Friday nights.|Friday nights|XXXX-WXX-5TNI",
        "Crowds gather every Friday night.|every Friday night|XXXX-WXX-5TNI",
        "The gates open at 9 a.m. on Sundays.|9 a.m. on Sundays|XXXX-WXX-7T09:00",
        "The gates open every Sunday at 9 a.m.|every Sunday at 9 a.m.|XXXX-WXX-7T09:00",
        "The gates open at 9 a.m. every day.|9 a.m. every day|XXXX-XX-XXT09:00",
        "The bus runs twice a week.|twice a week|P1W",
        "The bus runs once every two weeks.|once every two weeks|P2W",
        "The bus runs twice daily.|twice daily|P1D",
        "A ferry leaves every half hour.|every half hour|PT30M",
        "A ferry leaves every 15 minutes.|every 15 minutes|PT15M",
        "They vote every third year.|every third year|P3Y",
        "The lake freezes each winter.|each winter|XXXX-WI",
        "The lake floods each July.|each July|XXXX-07",
        "The annual fair drew crowds.|annual|P1Y",
        "They agreed on a quarterly meeting.|quarterly|P3M",
      })
  void readsWhatComesAgain(String body, String text, String value) {
    assertThat(moments(body))
        .extracting(Moment::text, Moment::value, Moment::kind)
        .containsExactly(tuple(text, value, Kind.SET));
  }

  @Test
  void takesEveryDayOfAList() {
    assertThat(moments("He swims every Tuesday, Thursday and Saturday."))
        .extracting(Moment::value)
        .containsExactly("XXXX-WXX-2", "XXXX-WXX-4", "XXXX-WXX-6");
    assertThat(moments("They met on Tuesday and Thursday."))
        .extracting(Moment::kind)
        .containsOnly(Kind.DATE);
  }

  @Test
  void takesNoMeasureForWhatComesAgain() {
    assertThat(moments("The annual sales and a semi-annual plan fell by annual rates.")).isEmpty();
    assertThat(moments("It cut its quarterly dividend and posted quarterly net income.")).isEmpty();
  }

  @Test
  void leavesEachOtherAlone() {
    assertThat(moments("They spoke to each other Wednesday."))
        .extracting(Moment::value)
        .containsExactly("2031-03-05");
  }
}
