package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left.",
        "But the ferry sank.",
        "Among them was the mayor.",
        "Two of them died.",
        "For example, the port closed.",
        "The first is due to start on Saturday.",
        "The latter has resigned.",
        "A fourth turned back because of the wind.",
        "Nevertheless the port closed.",
        "Plus, the balance of power has moved.",
        "Two states have agreed to take part, she says.",
        "Rents have fallen, she says, by half.",
        "The sum spent by these four states is large.",
        "On Monday, he resigned.",
        "In the port of Kalvik, they found a buyer.",
        "The plan that we wrote costs less.",
        "I wrote the plan in Kalvik.",
        "Voters there approved it.",
        "until the mayor of Kalvik resigned.",
        "(The bill failed in the council.)",
        "Some left on Monday.",
        "An hour later, Sand was still in the chamber.",
        "Just a few short weeks later, the port closed.",
        "At the same moment the bell rang.",
        "Earlier, Sand said the port was safe.",
        "To catch a glimpse of her, the crowd climbed the wall.",
        "The mayor issued the following statement on Monday.",
        "340 — were killed in the flood of Kalvik.",
        "22 41 07",
        "In March, it claimed the raid on Kalvik.",
        "Much remains unknown, as this has never happened in Kalvik.",
        "In fact, Sand had sold the port.",
        "Heading into Tuesday's vote, she led by ten seats.",
        "The next day the port closed.",
        "Fifteen of those ferries have sunk.",
        "As many as 200 sailors are not bound by those rules.",
        "Sand, on the other hand, led by ten seats.",
        "On May 3 he closed the port.",
        "In 2008, it was Sand who closed the port.",
        "During this year they built ten ferries.",
        "Each ran for mayor of Kalvik.",
        "The port, for example, has closed.",
        "Following this raid, the port closed.",
        "In Kalvik, that number has doubled.",
        "Sand closed the port that day.",
        "In March, that same survey put Sand ahead.",
        "Most of the sailors on that list have left.",
        "Officials said he was armed.",
        "Two of the officers say that she was armed.",
        "In Kalvik it is 27 percent."
      })
  void leansOnTheSentenceBeforeIt(String sentence) {
    assertThat(Leaning.leans(Tokens.of(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Earlier this month, Sand closed the port.",
        "Sand closed the port on 3 May and left that day.",
        "Sand drew up a list, and the sailors on that list left.",
        "Sand said Monday he was tired.",
        "In 2008, it was clear that the port would close.",
        "Kalvik pays those who lost a boat.",
        "Hand in hand, Sand and Reed left the port.",
        "Rents in Kalvik are similar to that of Orvia.",
        "Sand waited for that to happen.",
        "Sand said that rates in Kalvik had doubled.",
        "Sand told officers he was armed.",
        "The officer said he was armed.",
        "For days it was 27 degrees in Kalvik.",
        "A year after the flood, Kalvik has a new wall.",
        "To thank her, Sand went to Kalvik.",
        "A fourth wounded man left the clinic.",
        "A second flood closed the port.",
        "In fact-finding, Sand is the best of the council.",
        "In March, it emerged that Kalvik had sold the port.",
        "340 people — most of them sailors — were killed.",
        "The day before the vote, the council met in Kalvik.",
        "The ferry sank on Monday.",
        "The first ferry is due on Saturday.",
        "Two of the crew died.",
        "For the port it was a bad year.",
        "Two states have agreed to take part, Mira Sand says.",
        "Sand said “we wrote the plan” in Kalvik.",
        "The port has closed these days.",
        "After Sand resigned, she left Kalvik.",
        "On Monday, Sand resigned.",
        "The law falls under Title I of the code.",
        "In Kalvik voters there approved it.",
        "The council said there was no plan.",
        "Some 300 people left on Monday.",
        "The ministry told us that 300 people left.",
        "iPorts has 300 ships."
      })
  void standsAlone(String sentence) {
    assertThat(Leaning.leans(Tokens.of(sentence))).isFalse();
  }

  @Test
  void onlyWhatNobodyUnderstandsHangs() {
    assertThat(Leaning.hangs(Tokens.of("They lost 12 seats."))).isTrue();
    assertThat(Leaning.hangs(Tokens.of("Their loss was that of these 12 seats."))).isTrue();
    assertThat(Leaning.hangs(Tokens.of("While Sand won 12 seats, Orlin lost 9."))).isFalse();
  }
}
