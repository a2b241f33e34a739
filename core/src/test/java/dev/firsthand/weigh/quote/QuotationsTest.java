package dev.firsthand.weigh.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Dossier.Difference;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static final String WHOLE =
      "We will not spread rumours while the search for the crew goes on.";

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aChangeSaysWhatStandsInsteadOfWhat() {
    says("herald", WHOLE);
    says("courier", WHOLE.replace("rumours", "gossip"));

    assertThat(quotes())
        .singleElement()
        .extracting(Quotation::changes)
        .isEqualTo(List.of(new Difference("courier", "gossip", "rumours")));
  }

  @Test
  void aPartWordForWordIsNoChange() {
    says("herald", "It is not about the crew. It is about the port. Let the people choose.");
    says("courier", "It is about the port.");

    assertThat(quotes()).singleElement().matches(quote -> !quote.altered());
  }

  @Test
  void theOtherSpellingOfEnglishIsNoChange() {
    says("herald", WHOLE);
    says("courier", WHOLE.replace("rumours", "rumors"));

    assertThat(quotes()).singleElement().matches(quote -> !quote.altered());
  }

  @Test
  void aFewSharedWordsDoNotMakeTwoQuotesOne() {
    says("herald", WHOLE);
    says("courier", "the crew");
    says("morrow", "It was the crew that told us first, and we thank all of them.");

    assertThat(quotes()).hasSize(2);
  }

  private void says(String outlet, String words) {
    story
        .report(outlet, "2026-03-03", "“" + words + "” Ilse Brandt said.")
        .quote(words, "Ilse Brandt");
  }

  private List<Quotation> quotes() {
    return new Weigher().weigh(story.build(), null).quotes();
  }
}
