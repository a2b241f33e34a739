package dev.firsthand.weigh.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.likeness.FigureLikeness;
import dev.firsthand.weigh.likeness.FigureProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyPairsTest {

  private static final List<String> THINGS =
      List.of("miners killed", "lamps", "farmers on the coast", "percent of voters", "boats lost");

  private final StoryBuilder story = new StoryBuilder();

  /// Reports that count five things in numbers near and far, some of them guarded.
  private List<FigureMention> figures() {
    for (int report = 0; report < 12; report++) {
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < THINGS.size(); i++) {
        body.append("In Kalvik, the mayor told of %s.".formatted(words(report, i))).append(' ');
      }
      var written =
          story.report("outlet" + report, "2026-03-0" + (1 + report % 3), body.toString());
      for (int i = 0; i < THINGS.size(); i++) {
        String what = THINGS.get((i + report % 2) % THINGS.size());
        double number = number(report, i);
        if (report % 4 == 0) {
          written.over(words(report, i), number, what);
        } else if (report % 3 == 0) {
          written.exactly(words(report, i), number, what, "mayor");
        } else {
          written.exactly(words(report, i), number, what);
        }
      }
    }
    return FigureMention.of(Captures.fold(story.build()));
  }

  private static String words(int report, int thing) {
    return number(report, thing) + " " + THINGS.get(thing);
  }

  private static int number(int report, int thing) {
    return 7 + thing * 11 + report % 5 * (thing + 1);
  }

  @Test
  void thePairsThatMayBeOneAreThoseThatAreFoundByMeasuringAll() {
    List<FigureMention> all = figures();
    FigureLikeness likeness = new FigureLikeness(all);
    List<FigureProfile> profiles = all.stream().map(likeness::profile).toList();
    FigureBlocks blocks = new FigureBlocks(all);

    LikelyPairs likely = new LikelyPairs(profiles, blocks, likeness);

    int found = 0;
    for (int second = 0; second < all.size(); second++) {
      for (int first = 0; first < second; first++) {
        boolean can =
            blocks.share(first, second) && FigureLikeness.canBeOne(all.get(first), all.get(second));
        double evidence = likeness.evidence(profiles.get(first), profiles.get(second));
        Double expected = can && evidence >= likeness.leastEvidence() ? evidence : Double.NaN;
        assertThat(evidence(likely.of(first), second)).isEqualTo(expected);
        assertThat(evidence(likely.of(second), first)).isEqualTo(expected);
        found += expected.isNaN() ? 0 : 1;
      }
    }
    assertThat(found).isBetween(1, all.size() * all.size() / 4);
  }

  private static Double evidence(Partners partners, int place) {
    int at = partners.at(place);
    return at < 0 ? Double.NaN : partners.evidence(at);
  }
}
