package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsideTest {

  @Test
  void whatIsToldAsideDoesNotDateItsSentence() {
    assertThat(
            Aside.is(
                Mentions.of(
                    "The quake was stronger than the one that hit Kalvik in 2010.",
                    "the one that hit Kalvik in 2010")))
        .isTrue();
    assertThat(
            Aside.is(
                Mentions.of("It has as many jobs as when Orlan took office.", "Orlan took office")))
        .isTrue();
    assertThat(Aside.is(Mentions.of("On Monday, a storm hit Kalvik late.", "a storm hit Kalvik")))
        .isFalse();
    assertThat(
            Aside.is(
                Mentions.of(
                    "The ferry that sank on Monday was old.", "The ferry that sank on Monday")))
        .isTrue();
    assertThat(
            Aside.is(
                Mentions.of(
                    "Sand, who left in May, told the Herald of it.", "Sand, who left in May")))
        .isTrue();
    assertThat(
            Aside.is(
                Mentions.of("The group that called Sunday's march blamed Sand.", "Sunday's march")))
        .isTrue();
    assertThat(Aside.is(Mentions.of("On Friday a court freed Sand.", "a court freed Sand")))
        .isFalse();
    assertThat(Aside.is(Mentions.of("The port said that Sand left in May.", "Sand left in May")))
        .isFalse();
    assertThat(
            Aside.is(
                Mentions.of(
                    "Sand, who lives in Kalvik, left on Monday.",
                    "Sand, who lives in Kalvik, left on Monday")))
        .isFalse();
  }

  @Test
  void whatSomebodyToldParliamentIsNotToldAside() {
    assertThat(
            Aside.is(
                Mentions.of(
                    "Sand, the mayor, told parliament on Monday that the port would close by May.",
                    "the port would close by May")))
        .isFalse();
  }
}
