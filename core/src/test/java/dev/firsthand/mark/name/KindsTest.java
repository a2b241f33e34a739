package dev.firsthand.mark.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

  /// The kind of the words from one place to another in a sentence, which were taken for a person.
  private static Kind kind(String sentence, int from, int to) {
    List<Token> tokens = Tokens.of(sentence);
    Mention mention = new Mention(tokens.subList(from, to), Kind.PERSON);
    Kinds kinds = new Kinds();
    kinds.vote(tokens, List.of(mention));
    return kinds.of(mention);
  }

  @Test
  void whatStandsBehindAnArticleIsNoPerson() {
    assertThat(kind("Divers reached the Vilma on Friday.", 3, 4)).isEqualTo(Kind.OTHER);
  }

  @Test
  void aNameBetweenAnArticleAndANounMayBeAPersons() {
    assertThat(kind("Money for the Vilma campaign came late.", 3, 4)).isEqualTo(Kind.PERSON);
  }

  @Test
  void aNameThatEndsInAWordForABodyIsAnOrganisation() {
    assertThat(kind("He works for Torvik Line.", 3, 5)).isEqualTo(Kind.ORGANISATION);
  }

  @Test
  void aGivenNameOutweighsAWordForABody() {
    assertThat(kind("He works for Charlotte Church.", 3, 5)).isEqualTo(Kind.PERSON);
  }

  @Test
  void allOfANationAreNoPerson() {
    assertThat(kind("They met two Romanians in Kalvik.", 3, 4)).isEqualTo(Kind.OTHER);
  }
}
