package dev.firsthand.mark.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Quote;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Whose words a quote gives where several could be meant, and who passed them on.
class VoicesTest {

  private static Quote last(String body) {
    return Marks.in(body, Quote.class).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .toList()
        .getLast();
  }

  private static Mark.Speaker speaker(String body) {
    return Objects.requireNonNull(last(body).speaker());
  }

  @Test
  void aManKnownByHisPronounIsNotSheWhoSpeaks() {
    String body =
        "Prime minister Helena Marsh went to Kalvik on Monday. Torvo Maske drove his car into the"
            + " gate of the palace. Maske was shot by guards. “We are not afraid,” she said.";
    assertThat(speaker(body).entity()).isEqualTo("Helena Marsh");
  }

  @Test
  void whoeverNoPronounSpeaksAgainstMayBeMeant() {
    String body =
        "Torvo Maske went to Kalvik on Monday. Maske saw the gate. “We are not afraid,” she said.";
    assertThat(speaker(body).entity()).isEqualTo("Torvo Maske");
  }

  @Test
  void ofTwoWhoAreAsLikelyNobodyIsMeant() {
    String body =
        "Torvo Maske and Ilvar Oskin left Kalvik on Monday. “We are not afraid,” he said.";
    assertThat(speaker(body).entity()).isNull();
  }

  @Test
  void aHouseThatIsToldSomethingPassesNothingOn() {
    assertThat(last("“We are not afraid,” Helena Marsh told the House on Monday.").relayedBy())
        .isNull();
    assertThat(
            last("Helena Marsh told lawmakers Torvo Maske was known: “He was investigated once.”")
                .relayedBy())
        .isNull();
  }

  @Test
  void aPaperThatIsToldSomethingPassesItOn() {
    assertThat(last("“We are not afraid,” Helena Marsh told the Kalvik Post.").relayedBy())
        .isEqualTo("Kalvik Post");
    assertThat(last("“We are not afraid,” Helena Marsh told The Morrow.").relayedBy())
        .isEqualTo("The Morrow");
    assertThat(last("“We are not afraid,” Helena Marsh told Radio Ostra.").relayedBy())
        .isEqualTo("Radio Ostra");
    assertThat(last("“We are not afraid,” Helena Marsh told CNN on Monday.").relayedBy())
        .isEqualTo("CNN");
  }

  @Test
  void aNamelessSourceIsNotTheBodyThatItComesFrom() {
    Mark.Speaker source =
        speaker("A senior Pentagon source disagreed: “The plan can not work at all.”");
    assertThat(source.entity()).isNull();
    assertThat(source.name()).isEqualTo("A senior Pentagon source");
  }

  @Test
  void aBodyThatEndsThePhraseSpeaks() {
    assertThat(speaker("“The plan can not work,” the aid group Human Rights Watch said.").entity())
        .isEqualTo("Human Rights Watch");
  }

  @Test
  void aSiteSaysNothingOfWhatIsPostedOnIt() {
    String body =
        "According to the Facebook post by organizers of a rally, the goal is to be “in solidarity"
            + " with the struggle of our brothers and sisters everywhere in the world” and more.";
    assertThat(speaker(body).entity()).isNull();
  }

  @Test
  void aCompanySpeaksForItself() {
    assertThat(speaker("“We took the page down at once,” Facebook said on Monday.").entity())
        .isEqualTo("Facebook");
  }
}
