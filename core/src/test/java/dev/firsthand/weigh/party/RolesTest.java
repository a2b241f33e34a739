package dev.firsthand.weigh.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Party;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

  @Test
  void aRoleStandsBeforeOrBehindTheName() {
    assertThat(roles("They met President Mira Sand.")).containsExactly("President");
    assertThat(roles("They met Mira Sand, the mayor of Kalvik, again."))
        .containsExactly("mayor of Kalvik");
  }

  @Test
  void aHyphenDoesNotCutIt() {
    assertThat(roles("They met then-President Mira Sand.")).containsExactly("then-President");
  }

  @Test
  void theVerbBeforeIsNoneOfIt() {
    assertThat(roles("A jury will indict officer Mira Sand.")).containsExactly("officer");
  }

  @Test
  void somebodyElsesKinIsNoRole() {
    assertThat(roles("They met Mira Sand, his wife and daughter, again.")).containsOnlyNulls();
  }

  @Test
  void anotherPersonOrAClauseIsNoRole() {
    assertThat(roles("They met Mira Sand, and the mayor of Kalvik, again.")).containsOnlyNulls();
    assertThat(roles("They met Mira Sand, defending the mayor, again.")).containsOnlyNulls();
    assertThat(roles("They met Mira Sand, a professor of art/history, again.")).containsOnlyNulls();
    assertThat(roles("They met Mira Sand, acting mayor of Kalvik, again."))
        .containsExactly("acting mayor of Kalvik");
    assertThat(roles("They met for a week alongside adviser Mira Sand."))
        .containsExactly("adviser");
    assertThat(roles("They met Mira Sand, a larger role for the mayor, again."))
        .containsOnlyNulls();
    assertThat(roles("Despite Senator Mira Sand it passed.")).containsExactly("Senator");
  }

  @Test
  void aBodyHasNoOffice() {
    assertThat(rolesOfBody("They asked the Harbour Office, deputy mayor Sand, again."))
        .containsOnlyNulls();
    assertThat(rolesOfBody("They asked the Harbour Office, an agency of Kalvik, again."))
        .containsExactly("agency of Kalvik");
  }

  private static List<String> rolesOfBody(String body) {
    StoryBuilder story = new StoryBuilder();
    story.report("herald", "2026-03-04", body).organisation("Harbour Office");
    return new Weigher().weigh(story.build(), null).people().stream().map(Party::role).toList();
  }

  private static List<String> roles(String body) {
    StoryBuilder story = new StoryBuilder();
    story.report("herald", "2026-03-04", body).person("Mira Sand");
    return new Weigher().weigh(story.build(), null).people().stream().map(Party::role).toList();
  }

  @Test
  void aPhraseOrTheNameItselfIsNoRole() {
    assertThat(roles("They met Mira Sand, in quotes of the agency, again.")).containsOnlyNulls();
    assertThat(roles("They met Mira Sand, Mira Sand's mother, again.")).containsOnlyNulls();
  }

  @Test
  void theFirstMinisterIsNotAnyMinister() {
    assertThat(roles("They met First Minister Mira Sand.")).containsExactly("First Minister");
  }

  @Test
  void whatBoundsAnOfficeIsPartOfIt() {
    assertThat(roles("They met former Kalvik Mayor Mira Sand."))
        .containsExactly("former Kalvik Mayor");
    assertThat(roles("They met Kalvik Institute of Technology professor Mira Sand."))
        .containsExactly("Kalvik Institute of Technology professor");
    assertThat(roles("They met Orvian envoy Mira Sand.")).containsExactly("Orvian envoy");
  }
}
