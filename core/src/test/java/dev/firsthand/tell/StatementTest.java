package dev.firsthand.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void aClauseThatOpensItsSentenceStandsAlone() {
    assertThat(
            Statement.clause(
                mention(
                    "The ferry sank on Monday, according to the port.",
                    "The ferry sank on Monday")))
        .isEqualTo("The ferry sank on Monday");
  }

  @Test
  void aClauseFromWithinASentenceIsToldWithIt() {
    assertThat(
            Statement.clause(
                mention(
                    "Lawmakers split over another bill that passed the house.",
                    "another bill that passed the house")))
        .isEqualTo("Lawmakers split over another bill that passed the house");
  }

  @Test
  void aClauseDoesNotEndInsideAList() {
    assertThat(
            Statement.clause(
                mention(
                    "The plan was backed by Holm, Reyl and Westin.",
                    "The plan was backed by Holm")))
        .isEqualTo("The plan was backed by Holm, Reyl and Westin");
  }

  @Test
  void aDatelineIsNoPartOfAStatement() {
    assertThat(
            Statement.around(
                mention("KESTEN, March 4 (Meridian) — A boat sank on the lake.", "A boat sank")))
        .isEqualTo("A boat sank on the lake");
  }

  @Test
  void whatLeansOnTheSentenceBeforeDoesNotStandAlone() {
    assertThat(Statement.standsAlone(mention("But he went on.", "he went on"))).isFalse();
    assertThat(Statement.standsAlone(mention("“We went on,” she said.", "We went on"))).isFalse();
    assertThat(Statement.standsAlone(mention("The crew went on.", "The crew went on"))).isTrue();
  }

  @Test
  void aQuestionGivesWayWhereAReportStatesTheSame() {
    Mention asked = mention("Did the storm kill 12 people?", "12 people");
    Mention stated =
        mention("The storm, which passed over Kesten at night, killed 12 people.", "12");
    assertThat(Statement.best(List.of(asked, stated))).isEqualTo(stated);
  }

  @Test
  void theEndOfAQuoteThatBeganBeforeDoesNotStandAlone() {
    assertThat(Statement.standsAlone(mention("The crew will go,\" Sand said.", "Sand said")))
        .isFalse();
    assertThat(Statement.standsAlone(mention("The matter is settled.\"", "The matter is settled")))
        .isFalse();
    assertThat(
            Statement.standsAlone(mention("The plan is due.” Sand spoke of “luck”.", "Sand spoke")))
        .isFalse();
    assertThat(Statement.standsAlone(mention("The crew \"will go\" soon.", "The crew"))).isTrue();
    assertThat(Statement.standsAlone(mention("Sand said: \"The crew goes.", "Sand said"))).isTrue();
  }

  @Test
  void aBulletOrALabelIsNoPartOfAStatement() {
    assertThat(Statement.around(mention("• A boat sank on the lake.", "A boat sank")))
        .isEqualTo("A boat sank on the lake");
    assertThat(Statement.around(mention("--Up to 40 boats sank.", "40 boats")))
        .isEqualTo("Up to 40 boats sank");
    assertThat(Statement.around(mention("UPDATE at 9 pm: A boat sank.", "A boat sank")))
        .isEqualTo("A boat sank");
  }

  @Test
  void aQuoteThatGoesOnIsClosed() {
    assertThat(Statement.around(mention("“The lake is at four degrees.", "four degrees")))
        .isEqualTo("“The lake is at four degrees”");
  }

  @Test
  void theLabelOfAPlayerIsNoPartOfAStatement() {
    assertThat(Statement.around(mention("CLOSE A boat sank on the lake.", "A boat sank")))
        .isEqualTo("A boat sank on the lake");
    assertThat(Statement.around(mention("CLOSE to 40 boats sank.", "40 boats")))
        .isEqualTo("CLOSE to 40 boats sank");
  }

  @Test
  void whatIsToldAsideDoesNotDateItsSentence() {
    assertThat(
            Statement.isAside(
                mention(
                    "The quake was stronger than the one that hit Kalvik in 2010.",
                    "the one that hit Kalvik in 2010")))
        .isTrue();
    assertThat(
            Statement.isAside(
                mention("It has as many jobs as when Orlan took office.", "Orlan took office")))
        .isTrue();
    assertThat(
            Statement.isAside(mention("On Monday, a storm hit Kalvik late.", "a storm hit Kalvik")))
        .isFalse();
    assertThat(
            Statement.isAside(
                mention("The ferry that sank on Monday was old.", "The ferry that sank on Monday")))
        .isTrue();
    assertThat(
            Statement.isAside(
                mention("Sand, who left in May, told the Herald of it.", "Sand, who left in May")))
        .isTrue();
    assertThat(
            Statement.isAside(
                mention("The group that called Sunday's march blamed Sand.", "Sunday's march")))
        .isTrue();
    assertThat(Statement.isAside(mention("On Friday a court freed Sand.", "a court freed Sand")))
        .isFalse();
    assertThat(
            Statement.isAside(mention("The port said that Sand left in May.", "Sand left in May")))
        .isFalse();
    assertThat(
            Statement.isAside(
                mention(
                    "Sand, who lives in Kalvik, left on Monday.",
                    "Sand, who lives in Kalvik, left on Monday")))
        .isFalse();
  }

  @Test
  void aHeadingIsNoSentence() {
    assertThat(Statement.isClosed(mention("Orlan rallies Kalvik in lap", "Orlan rallies Kalvik")))
        .isFalse();
    assertThat(Statement.isClosed(mention("Orlan rallied Kalvik.", "Orlan rallied"))).isTrue();
  }

  private static Mention mention(String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Mention(
        "a",
        start,
        start + words.length(),
        words,
        sentence,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void aQuoteThatIsTornInTheSentenceIsClosed() {
    assertThat(Statement.around(mention("They broke into cries of \"Sand!", "cries")))
        .isEqualTo("They broke into cries of \"Sand!\"");
  }

  @Test
  void aLongSentenceIsNotToldWithoutItsBeginning() {
    String lead = "the port of Kalvik and its many yards ".repeat(7);
    String sentence = "In " + lead + "some 300 sailors are out of work";
    assertThat(Statement.around(mention(sentence + ".", "300 sailors"))).isEqualTo(sentence);
  }
}
