package dev.firsthand.quality.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CopiedTextTest {

  private static final String PAGE =
      "<nav><a>Home</a> <a>Sport</a></nav><h1>Bridge  reopens</h1><p>The bridge<br>reopened.</p>"
          + "<p hidden>Not shown.</p><ul><li>One</li><li>Two</li></ul>"
          + "<table><tr><td>Cost</td><td>12</td></tr></table><script>var a;</script>"
          + "<div style='display: none'>Nor this.</div><img alt='A bridge'><p>The end.</p>";

  @Test
  void blankLinesStandAroundParagraphsAndHeadingsAndTabsBetweenCells() {
    assertThat(copied(CopyHabit.USUAL))
        .isEqualTo(
            "Home Sport\n\nBridge reopens\n\nThe bridge\nreopened.\n\nOne\nTwo\nCost\t12\n\nThe end.");
  }

  @Test
  void someCopyWithBulletsAndWithoutBlankLines() {
    assertThat(copied(new CopyHabit(false, false, "* ", 0, 1)))
        .isEqualTo(
            "Home Sport\nBridge reopens\nThe bridge\nreopened.\n* One\n* Two\nCost\t12\nThe end.");
  }

  @Test
  void aSelectionMayLeaveOutPartsOfWhatIsAroundTheArticle() {
    CopyHabit habit = new CopyHabit(false, false, "", .5, 0);
    assertThat(habit.cut("Home\nSport\nThe bridge reopened.\nAbout us", "The bridge reopened."))
        .isEqualTo("Sport\nThe bridge reopened.");
  }

  @Test
  void aLineOfTheMenuIsNotTakenForTheSameWordsInTheArticle() {
    List<String> lines =
        List.of("Costs", "The bridge over the Iven reopened today.", "Costs", "It took a year.");
    String gold = "The bridge over the Iven reopened today.\n\nCosts\n\nIt took a year.";
    assertThat(GoldLines.of(lines, gold)).containsExactly(false, true, true, true);
  }

  private static String copied(CopyHabit habit) {
    return CopiedText.of(Jsoup.parse(PAGE), habit);
  }
}
