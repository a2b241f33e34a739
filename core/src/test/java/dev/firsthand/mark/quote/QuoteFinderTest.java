package dev.firsthand.mark.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Quote;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

  private static List<Quote> quotes(String body) {
    return Marks.in(body, Quote.class);
  }

  private static Quote direct(String body) {
    return quotes(body).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .findFirst()
        .orElseThrow();
  }

  private static Mark.Speaker speaker(Quote quote) {
    return Objects.requireNonNull(quote.speaker());
  }

  @Test
  void theSpeakerBehindAQuoteIsItsSpeaker() {
    Quote quote = direct("“The bridge is safe,” Helena Marsh said on Monday.");
    assertThat(quote.text()).isEqualTo("The bridge is safe,");
    assertThat(quote.cue()).isEqualTo("said");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void theVerbMayStandBeforeTheSpeaker() {
    Quote quote = direct("“The bridge is safe,” said Helena Marsh, the mayor of the town.");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void anAgencyThatQuotesSomebodyRelaysTheWords() {
    Quote quote =
        direct("“We will not wait any longer,” Reuters quoted Helena Marsh as saying on Monday.");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
    assertThat(quote.cue()).isEqualTo("quoted");
    assertThat(quote.relayedBy()).isEqualTo("Reuters");
  }

  @Test
  void aFragmentIsAQuoteIfSomebodyCalledItSo() {
    Quote quote = direct("Helena Marsh described the plan as a “costly mistake,” and left.");
    assertThat(quote.text()).isEqualTo("costly mistake,");
    assertThat(quote.cue()).isEqualTo("described");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void aScareQuoteIsNoQuote() {
    assertThat(quotes("The so-called “smart” bins stood empty in the rain.")).isEmpty();
  }

  @Test
  void wordsBrokenByTheirSpeakerAreTwoQuotes() {
    List<Quote> quotes =
        quotes("“The bridge is safe,” Helena Marsh said. “We checked every bolt of it twice.”");
    assertThat(quotes).hasSize(2);
    assertThat(quotes)
        .allSatisfy(quote -> assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh"));
  }

  @Test
  void aClauseBehindSaidIsIndirect() {
    List<Quote> quotes = quotes("Helena Marsh said that the bridge would reopen in May.");
    assertThat(quotes).extracting(Quote::text).containsExactly("the bridge would reopen in May");
    assertThat(quotes).extracting(Quote::kind).containsExactly(Quote.Kind.INDIRECT);
  }

  @Test
  void aParagraphThatOpensAgainGoesOn() {
    List<Quote> quotes =
        quotes(
            "“The bridge is safe, Helena Marsh told us,” Tobias Reed said. “We checked it.\n\n"
                + "“We checked it twice.”");
    assertThat(quotes).extracting(Quote::text).contains("We checked it.", "We checked it twice.");
  }

  @Test
  void unbalancedMarksDoNoHarm() {
    assertThat(quotes("“".repeat(2000) + " he said \"".repeat(2000))).isNotNull();
  }

  @Test
  void sheIsAWomanWhomTheSentencesBeforeAreAbout() {
    Quote quote =
        direct("Margaret Holm met Peter Strand in the town hall. “The bridge is safe,” she said.");
    assertThat(speaker(quote).entity()).isEqualTo("Margaret Holm");
  }

  @Test
  void heIsNobodyNamedWithinTheQuote() {
    Quote quote =
        direct("Peter Strand opened the bridge. “We owe it to Martin Vale,” he said on Monday.");
    assertThat(speaker(quote).entity()).isEqualTo("Peter Strand");
  }

  @Test
  void aStatementSpeaksForWhoeverIssuedIt() {
    Quote quote =
        direct(
            "Helena Marsh issued a statement about the bridge. “It will open again in the spring,”"
                + " the statement said.");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void aSignatureBehindADashIsTheSpeaker() {
    Quote quote = direct("“We have waited for this bridge for twenty years.” — Helena Marsh");
    assertThat(speaker(quote).name()).isEqualTo("Helena Marsh");
  }

  @Test
  void aDescriptionBesideANameIsThePerson() {
    Quote quote = direct("“The bridge is safe,” said the mayor, Helena Marsh, on Monday.");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void rightBehindAQuoteAnyVerbTellsWhoSpoke() {
    Quote quote = direct("“The bridge is safe at last,” Helena Marsh marvelled.");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void whoBelongsToSomebodyIsNotThatOne() {
    Quote quote = direct("“He will appeal,” Helena Marsh's lawyer said outside the court.");
    assertThat(speaker(quote).entity()).isNull();
    Quote named = direct("“He will appeal,” said Helena Marsh's lawyer, Piet Orlan.");
    assertThat(speaker(named).entity()).isEqualTo("Piet Orlan");
  }

  @Test
  void aWritingSpeaksForItsOwner() {
    List<Quote> quotes = quotes("Helena Marsh's report said that the bridge would reopen.");
    assertThat(quotes)
        .singleElement()
        .satisfies(quote -> assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh"));
  }

  @Test
  void whoeverTheTextCallsPresidentIsThePresident() {
    String body =
        "President Helena Marsh met Piet Orlan on Monday. Piet Orlan left early."
            + " “The bridge is safe,” the president said.";
    assertThat(speaker(direct(body)).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void aDescriptionIsOfTheOnePersonNamedBefore() {
    String body =
        "Helena Marsh voted against the bridge on Monday."
            + " “It is not safe,” the Ohio Republican said.";
    assertThat(speaker(direct(body)).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void aDescriptionOfEitherOfTwoIsOfNobody() {
    String body =
        "Helena Marsh and Piet Orlan voted against the bridge on Monday."
            + " “It is not safe,” the senator said.";
    assertThat(speaker(direct(body)).entity()).isNull();
  }

  @Test
  void ofTwoItIsTheOneWhomTheTextCallsSo() {
    String body =
        "Sen. Helena Marsh and Piet Orlan voted against the bridge on Monday."
            + " “It is not safe,” the senator said.";
    assertThat(speaker(direct(body)).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void whoPutsOutAStatementSpeaksInIt() {
    String body =
        "“We will see,” said Piet Orlan. Helena Marsh, Ohio Republican, also put out a statement"
            + " saying the “costly plan would ensure far fewer jobs.”";
    assertThat(quotes(body).getLast())
        .satisfies(quote -> assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh"));
  }

  @Test
  void aStatementThatTellsOfItselfSpeaksForNobody() {
    String body = "In a statement, the statement said: “The costly plan would ensure fewer jobs.”";
    assertThat(speaker(direct(body)).entity()).isNull();
  }

  @Test
  void statementsInARowSpeakForWhoeverWroteOneNearBy() {
    String body =
        "Helena Marsh issued a statement. " + "The statement called for calm. ".repeat(3000);
    assertThat(quotes(body + "“The plan is costly for us all,” the statement said.")).isNotEmpty();
  }

  @Test
  void quoteMarksInTheDescriptionOfTheSpeakerDoNotHideIt() {
    Quote quote =
        direct(
            "The port will close, Channel Nine reported.\n\n"
                + "“The town has spoken,” Helena Marsh, who leads the “Open Port” campaign, said.");
    assertThat(speaker(quote).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void aStraightMarkMayBeClosedByATurnedOne() {
    Quote quote = direct("\"The bridge is safe,” Helena Marsh said. “It will open.\"");
    assertThat(quote.text()).isEqualTo("The bridge is safe,");
  }

  @Test
  void whoeverGoesOnSpeakingIsTheOneWhoBegan() {
    List<Quote> quotes =
        quotes(
            "Peter Reed, a former deputy, told the Herald the port could help. "
                + "He said Tobias Marsh has called the sailors many times.\n\n"
                + "“They failed in five elections,” he said.");
    assertThat(
            quotes.stream()
                .filter(quote -> quote.text().startsWith("They failed"))
                .map(quote -> speaker(quote).entity()))
        .containsExactly("Peter Reed");
  }

  @Test
  void aStatementThatTellsOfSomebodyIsNotHis() {
    Quote quote =
        direct(
            "Tobias Reed spoke of it on the telephone.\n\n"
                + "“He stressed that the port is open,” the statement said.");
    assertThat(speaker(quote).entity()).isNull();
  }

  @Test
  void aColonBehindAnOutletAnnouncesItsWords() {
    List<Quote> quotes =
        quotes(
            "The port will “step aside,” Helena Marsh said.\n\nBut, Reuters reports:\n\n"
                + "“Reed refused a demand to close the port and looked alone on Monday.”");
    assertThat(
            quotes.stream()
                .filter(quote -> quote.text().startsWith("Reed refused"))
                .map(quote -> speaker(quote).name()))
        .containsExactly("Reuters");
  }
}
