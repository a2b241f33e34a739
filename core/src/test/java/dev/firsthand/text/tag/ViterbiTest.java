package dev.firsthand.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViterbiTest {

  private static final int TAGS = 3;
  private static final int TOKENS = 6;

  /// Transitions that weigh little beside the emissions leave few tags open, great ones all.
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 40})
  void noPathIsBetter(int weightOfTransitions) {
    Random random = new Random(weightOfTransitions);
    for (int time = 0; time < 200; time++) {
      int[] emissions = numbers(random, TOKENS * TAGS, 10);
      int[] transitions = numbers(random, (TAGS + 1) * TAGS, weightOfTransitions);
      int[] path = new Viterbi(transitions, TAGS).path(emissions, TOKENS);
      assertThat(score(path, emissions, transitions)).isEqualTo(best(emissions, transitions));
    }
  }

  @Test
  void aForbiddenTransitionIsNotTaken() {
    int[] transitions = new int[(TAGS + 1) * TAGS];
    transitions[1] = Viterbi.NEVER;
    int[] emissions = {9, 0, 0, 0, 9, 8};
    assertThat(new Viterbi(transitions, TAGS).path(emissions, 2)).containsExactly(0, 2);
  }

  @Test
  void tiesGoToTheLowerTag() {
    assertThat(new Viterbi(new int[(TAGS + 1) * TAGS], TAGS).path(new int[2 * TAGS], 2))
        .containsExactly(0, 0);
  }

  @Test
  void nothingHasNoPath() {
    assertThat(new Viterbi(new int[(TAGS + 1) * TAGS], TAGS).path(new int[0], 0)).isEmpty();
  }

  private static int[] numbers(Random random, int count, int most) {
    return random.ints(count, -most, most + 1).toArray();
  }

  private static int best(int[] emissions, int[] transitions) {
    int best = Integer.MIN_VALUE;
    int paths = (int) Math.pow(TAGS, TOKENS);
    for (int number = 0; number < paths; number++) {
      int[] path = new int[TOKENS];
      int rest = number;
      for (int token = 0; token < TOKENS; token++) {
        path[token] = rest % TAGS;
        rest /= TAGS;
      }
      best = Math.max(best, score(path, emissions, transitions));
    }
    return best;
  }

  private static int score(int[] path, int[] emissions, int[] transitions) {
    int score = 0;
    int previous = TAGS;
    for (int token = 0; token < path.length; token++) {
      score += transitions[previous * TAGS + path[token]] + emissions[token * TAGS + path[token]];
      previous = path[token];
    }
    return score;
  }
}
