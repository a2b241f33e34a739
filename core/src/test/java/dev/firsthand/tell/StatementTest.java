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
                Mentions.of(
                    "The ferry sank on Monday, according to the port.",
                    "The ferry sank on Monday")))
        .isEqualTo("The ferry sank on Monday");
  }

  @Test
  void aClauseFromWithinASentenceIsToldWithIt() {
    assertThat(
            Statement.clause(
                Mentions.of(
                    "Lawmakers split over another bill that passed the house.",
                    "another bill that passed the house")))
        .isEqualTo("Lawmakers split over another bill that passed the house");
  }

  @Test
  void aClauseDoesNotEndInsideAList() {
    assertThat(
            Statement.clause(
                Mentions.of(
                    "The plan was backed by Holm, Reyl and Westin.",
                    "The plan was backed by Holm")))
        .isEqualTo("The plan was backed by Holm, Reyl and Westin");
  }

  @Test
  void aDatelineIsNoPartOfAStatement() {
    assertThat(
            Statement.around(
                Mentions.of(
                    "KESTEN, March 4 (Meridian) — A boat sank on the lake.", "A boat sank")))
        .isEqualTo("A boat sank on the lake");
  }

  @Test
  void whatLeansOnTheSentenceBeforeDoesNotStandAlone() {
    assertThat(Statement.standsAlone(Mentions.of("But he went on.", "he went on"))).isFalse();
    assertThat(Statement.standsAlone(Mentions.of("“We went on,” she said.", "We went on")))
        .isFalse();
    assertThat(Statement.standsAlone(Mentions.of("The crew went on.", "The crew went on")))
        .isTrue();
  }

  @Test
  void aQuestionGivesWayWhereAReportStatesTheSame() {
    Mention asked = Mentions.of("Did the storm kill 12 people?", "12 people");
    Mention stated =
        Mentions.of("The storm, which passed over Kesten at night, killed 12 people.", "12");
    assertThat(Statement.best(List.of(asked, stated))).isEqualTo(stated);
  }

  @Test
  void theEndOfAQuoteThatBeganBeforeDoesNotStandAlone() {
    assertThat(Statement.standsAlone(Mentions.of("The crew will go,\" Sand said.", "Sand said")))
        .isFalse();
    assertThat(
            Statement.standsAlone(Mentions.of("The matter is settled.\"", "The matter is settled")))
        .isFalse();
    assertThat(
            Statement.standsAlone(
                Mentions.of("The plan is due.” Sand spoke of “luck”.", "Sand spoke")))
        .isFalse();
    assertThat(Statement.standsAlone(Mentions.of("The crew \"will go\" soon.", "The crew")))
        .isTrue();
    assertThat(Statement.standsAlone(Mentions.of("Sand said: \"The crew goes.", "Sand said")))
        .isTrue();
  }

  @Test
  void aBulletOrALabelIsNoPartOfAStatement() {
    assertThat(Statement.around(Mentions.of("• A boat sank on the lake.", "A boat sank")))
        .isEqualTo("A boat sank on the lake");
    assertThat(Statement.around(Mentions.of("--Up to 40 boats sank.", "40 boats")))
        .isEqualTo("Up to 40 boats sank");
    assertThat(Statement.around(Mentions.of("UPDATE at 9 pm: A boat sank.", "A boat sank")))
        .isEqualTo("A boat sank");
  }

  @Test
  void aQuoteThatGoesOnIsClosed() {
    assertThat(Statement.around(Mentions.of("“The lake is at four degrees.", "four degrees")))
        .isEqualTo("“The lake is at four degrees”");
  }

  @Test
  void theLabelOfAPlayerIsNoPartOfAStatement() {
    assertThat(Statement.around(Mentions.of("CLOSE A boat sank on the lake.", "A boat sank")))
        .isEqualTo("A boat sank on the lake");
    assertThat(Statement.around(Mentions.of("CLOSE to 40 boats sank.", "40 boats")))
        .isEqualTo("CLOSE to 40 boats sank");
  }

  @Test
  void aHeadingIsNoSentence() {
    assertThat(
            Statement.isClosed(Mentions.of("Orlan rallies Kalvik in lap", "Orlan rallies Kalvik")))
        .isFalse();
    assertThat(Statement.isClosed(Mentions.of("Orlan rallied Kalvik.", "Orlan rallied"))).isTrue();
  }

  @Test
  void aQuoteThatIsTornInTheSentenceIsClosed() {
    assertThat(Statement.around(Mentions.of("They broke into cries of \"Sand!", "cries")))
        .isEqualTo("They broke into cries of \"Sand!\"");
  }

  @Test
  void aLongSentenceIsNotToldWithoutItsBeginning() {
    String lead = "the port of Kalvik and its many yards ".repeat(7);
    String sentence = "In " + lead + "some 300 sailors are out of work";
    assertThat(Statement.around(Mentions.of(sentence + ".", "300 sailors"))).isEqualTo(sentence);
  }
}
