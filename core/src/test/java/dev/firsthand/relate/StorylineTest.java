package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.StoryChange;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StorylineTest {

  private final Relater relater = new Relater();
  private int number;
  private StoryChange sinking = strike();

  @BeforeEach
  void aFerrySinks() {
    sinking =
        told(
            "2026-03-02T20:00:00Z",
            "Ferry Sigrun capsizes off Tarn Bay with 60 on board",
            "The ferry Sigrun capsized off Tarn Bay on Monday evening with 60 people on board, the"
                + " coastguard of Ostra said.\n\nTwo lifeboats and a helicopter took passengers from"
                + " the water. Captain Nils Varga sent a call for help when the Sigrun began to"
                + " list in a heavy swell, the coastguard said.");
  }

  private StoryChange strike() {
    return told(
        "2026-03-02T09:00:00Z",
        "Teachers in Lindhaven walk out over pensions",
        "Teachers in Lindhaven stayed at home on Monday over the pension vote, their union told Radio"
            + " Ostra.\n\nSchools in the whole district were shut, and the ministry of education"
            + " called on the union to return to the table.");
  }

  private StoryChange told(String published, String title, String body) {
    return relater.relate(MadeUpStream.article(number++, title, body, Instant.parse(published)));
  }

  @Test
  void theNextDaysOfAnAffairAreOfItsStoryline() {
    StoryChange raised =
        told(
            "2026-03-05T12:00:00Z",
            "Inquiry into sinking of ferry Sigrun hears captain",
            "Captain Nils Varga of the ferry Sigrun told an inquiry in Ostra on Thursday that the bow"
                + " door had been reported as faulty in winter.\n\nThe Sigrun capsized off Tarn Bay"
                + " on Monday evening with 60 people on board. Families of passengers filled the"
                + " hall as the coastguard played the captain's call for help.");

    assertThat(raised.storyline()).isEqualTo(sinking.storyline());
  }

  @Test
  void anotherAffairIsOfNone() {
    StoryChange budget =
        told(
            "2026-03-04T12:00:00Z",
            "Ostra parliament passes budget after night session",
            "Parliament in Ostra passed the budget on Wednesday after a night session, with the votes"
                + " of the Farmers' Party.\n\nThe finance minister, Helga Brandt, said that taxes on"
                + " fuel would rise by two percent in autumn.");

    assertThat(budget.opened()).isTrue();
    assertThat(budget.storyline()).isEqualTo(budget.story());
  }

  @Test
  void anotherEventOfTheSameKindIsOfNone() {
    StoryChange other =
        told(
            "2026-03-04T18:00:00Z",
            "Ferry Halla runs aground near Port Kesten",
            "The ferry Halla ran aground near Port Kesten in the kingdom of Varn on Wednesday with 18"
                + " cars, harbour master Olin Reck said.\n\nNobody was hurt. A tug is to pull the"
                + " Halla free at high tide, when fog is expected to lift over the sandbank.");

    assertThat(other.opened()).isTrue();
    assertThat(other.storyline()).isNotEqualTo(sinking.storyline());
  }
}
