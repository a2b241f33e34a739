package dev.firsthand.weigh.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Term;
import dev.firsthand.record.Dossier.Wording;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import org.junit.jupiter.api.Test;

class NamingsTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void whatReportsCallTheSamePeopleStandsSideBySide() {
    story
        .report("herald", "2026-03-03", "Marovia freed 430 detainees in July, the envoy said.")
        .exactly("430 detainees", 430, "detainees freed");
    story
        .report("courier", "2026-03-03", "Marovia freed 430 political prisoners in July.")
        .exactly("430 political prisoners", 430, "political prisoners freed");

    assertThat(weigh().wording())
        .singleElement()
        .extracting(Wording::terms)
        .satisfies(
            terms ->
                assertThat(terms)
                    .extracting(Term::words)
                    .extracting(Dossier.Excerpt::text)
                    .containsExactly("detainees", "political prisoners"));
  }

  @Test
  void oneWordForTheSameIsNoDifference() {
    for (String outlet : new String[] {"herald", "courier"}) {
      story
          .report(outlet, "2026-03-03", "Marovia freed 430 detainees in July, the envoy said.")
          .exactly("430 detainees", 430, "detainees freed");
    }

    assertThat(weigh().wording()).isEmpty();
  }

  @Test
  void whatWasKnownBeforeIsToldFromTheReports() {
    story
        .report(
            "herald",
            "2026-03-03",
            "The two sides met on Tuesday. Marovia closed the border to its neighbour in 2021.")
        .moment("2021", "2021");

    assertThat(weigh().context())
        .extracting(Entry::date, Entry::what)
        .containsExactly(tuple("2021", "Marovia closed the border to its neighbour in 2021."));
  }

  @Test
  void aDayOfAnotherYearThatIsNotWrittenIsNoContext() {
    story
        .report(
            "herald",
            "2026-03-03",
            "The two sides met on Tuesday. Marovia closed the border to its neighbour on 15"
                + " August.")
        .moment("15 August", "2025-08-15");

    assertThat(weigh().context()).isEmpty();
  }

  private Dossier weigh() {
    return new Weigher().weigh(story.build(), null);
  }

  @Test
  void aWordOfOneReportBesideOneThatAllUseIsNoNamingOfTheSame() {
    story
        .report("herald", "2026-03-03", "Marovia freed 430 detainees in July, 430 bottles of it.")
        .exactly("430 detainees", 430, "detainees freed")
        .exactly("430 bottles", 430, "detainees freed");
    story
        .report("courier", "2026-03-03", "Marovia freed 430 detainees in July.")
        .exactly("430 detainees", 430, "detainees freed");

    assertThat(weigh().wording()).isEmpty();
  }
}
