package dev.firsthand.mark.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  /// The entity of the first of several names of one kind.
  private static String entity(Kind kind, String... names) {
    List<Mention> mentions =
        Stream.of(names).map(name -> new Mention(Tokens.of(name), kind)).toList();
    return new Entities(mentions).of(mentions.getFirst());
  }

  @Test
  void aCompanyIsTheSameWithAndWithoutItsForm() {
    assertThat(entity(Kind.ORGANISATION, "Halvorsen", "Halvorsen Inc.", "Halvorsen Records"))
        .isEqualTo("Halvorsen Inc.");
  }

  @Test
  void aBodyIsTheOneOfItsNation() {
    assertThat(entity(Kind.ORGANISATION, "Parliament", "Norwegian Parliament"))
        .isEqualTo("Norwegian Parliament");
  }

  @Test
  void aBodyOfTwoNationsStandsForItself() {
    assertThat(
            entity(Kind.ORGANISATION, "Parliament", "Norwegian Parliament", "Swedish Parliament"))
        .isEqualTo("Parliament");
  }

  @Test
  void initialsAreSurerThanAFirstWord() {
    assertThat(entity(Kind.ORGANISATION, "HL", "Halvorsen Lines", "HL Oslo"))
        .isEqualTo("Halvorsen Lines");
  }

  @Test
  void twoPeopleJoinedByAHyphenAreTheFullNameOfNeither() {
    assertThat(entity(Kind.PERSON, "Marsh", "Marsh-Reed")).isEqualTo("Marsh");
    assertThat(entity(Kind.PERSON, "Reed", "Marsh-Reed")).isEqualTo("Reed");
    assertThat(entity(Kind.PERSON, "Reed", "Ann-Kari Reed")).isEqualTo("Ann-Kari Reed");
  }

  @Test
  void theNumberOfAModelStandsForTheModel() {
    assertThat(entity(Kind.OTHER, "Q90", "Halvorsen Q90")).isEqualTo("Halvorsen Q90");
  }

  @Test
  void aWordThatEndsAThingIsNotTheThing() {
    assertThat(entity(Kind.OTHER, "Cup", "Halvorsen Cup")).isEqualTo("Cup");
  }
}
