package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.relate.reading.StreamClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestLikenessesTest {

  private static final String FERRY = "The ferry Sigrun sank off Tarn Bay, the coastguard said.";
  private static final String INQUIRY =
      "Captain Varga told an inquiry about the bow door of the ferry Sigrun.";

  private final Frequencies frequencies = Frequencies.background();
  private final LatestLikenesses latest = new LatestLikenesses();

  private Profile profile(int number, String body) {
    return Profile.of(MadeUpStories.sketch(number, null, body, new StreamClock()), frequencies);
  }

  @Test
  void twoArticlesAreAsLikeFromEitherSide() {
    Profile ferry = profile(1, FERRY);
    Profile inquiry = profile(2, INQUIRY);

    Likeness first = latest.of(Probe.of(inquiry), ferry);

    assertThat(latest.of(Probe.of(ferry), inquiry)).isSameAs(first);
    assertThat(Likeness.of(Probe.of(ferry), inquiry)).isEqualTo(first);
  }

  @Test
  void whatIsForgottenIsFoundAgain() {
    Probe probe = Probe.of(profile(0, INQUIRY));
    List<Profile> many = new ArrayList<>();
    for (int number = 1; number <= 20_000; number++) {
      many.add(profile(number, number % 2 == 0 ? FERRY : "Rain fell on the Sigrun " + number));
    }
    many.forEach(other -> latest.of(probe, other));

    assertThat(many).allMatch(other -> latest.of(probe, other).equals(Likeness.of(probe, other)));
  }
}
