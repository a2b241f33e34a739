package dev.firsthand.weigh.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayWeightsTest {

  private static final LocalDate STRIKE = LocalDate.of(2031, 3, 3);
  private static final LocalDate VOTE = LocalDate.of(2031, 3, 5);

  private final DayWeights weights = new DayWeights();

  @Test
  void aDayThatOriginsComeBackToGoesBeforeOneThatAsManyNameAtOnce() {
    name(STRIKE, "herald", 20);
    name(STRIKE, "courier", 1);
    name(VOTE, "gazette", 1);
    name(VOTE, "courier", 2);
    assertThat(weights.ranked()).containsExactly(STRIKE, VOTE);
  }

  @Test
  void anOriginCountsOnceHoweverOftenItNamesADay() {
    name(STRIKE, "herald", 1);
    name(STRIKE, "herald", 1);
    name(STRIKE, "herald", 2);
    name(VOTE, "gazette", 1);
    name(VOTE, "courier", 1);
    assertThat(weights.ranked()).containsExactly(VOTE, STRIKE);
  }

  @Test
  void aLaterDayHadFewerChancesToBeNamed() {
    name(STRIKE, "herald", 1);
    name(VOTE, "gazette", 1);
    weights.addReport(STRIKE);
    weights.addReport(STRIKE.plusDays(1));
    weights.addReport(VOTE);
    assertThat(weights.ranked()).containsExactly(VOTE, STRIKE);
  }

  @Test
  void daysThatWeighTheSameStandInTheirOrder() {
    name(VOTE, "gazette", 0);
    name(STRIKE, "herald", 0);
    weights.addNaming(VOTE.plusDays(1), "courier", null);
    assertThat(weights.ranked()).containsExactly(STRIKE, VOTE, VOTE.plusDays(1));
  }

  private void name(LocalDate day, String origin, int later) {
    weights.addNaming(day, origin, day.plusDays(later));
  }
}
