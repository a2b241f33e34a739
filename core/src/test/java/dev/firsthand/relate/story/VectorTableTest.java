package dev.firsthand.relate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorTableTest {

  private final Frequencies frequencies = Frequencies.background();

  @Test
  void theTableGivesTheDotProductOfTheVectors() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      Vector one = vector(random, 1 + random.nextInt(300));
      Vector other = vector(random, 1 + random.nextInt(300));

      assertThat(new VectorTable(one).dot(other)).isEqualTo(dot(one, other));
    }
  }

  @Test
  void aFewTermsGiveTheSameWithVeryMany() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Vector few = vector(random, 1 + random.nextInt(12));
      Vector many = vector(random, 200);

      assertThat(new VectorTable(few).dot(many)).isEqualTo(dot(few, many));
      assertThat(new VectorTable(many).dot(few)).isEqualTo(dot(few, many));
    }
  }

  @Test
  void aVectorOfLengthOneTimesItselfIsOne() {
    Vector vector = vector(new Random(5), 100);

    assertThat(new VectorTable(vector).dot(vector)).isCloseTo(1, within(1e-6));
  }

  @Test
  void nothingTimesAnythingIsNothing() {
    assertThat(new VectorTable(vector(new Random(5), 0)).dot(vector(new Random(5), 100))).isZero();
  }

  private static double dot(Vector one, Vector other) {
    double sum = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        sum += one.term(i) == other.term(j) ? one.weight(i) * other.weight(j) : 0;
      }
    }
    return sum;
  }

  /// Terms that stand close together, so that they share slots.
  private Vector vector(Random random, int terms) {
    Bag.Builder bag = new Bag.Builder();
    for (int i = 0; i < terms; i++) {
      bag.add(random.nextInt(2000) * 64, 1 + random.nextInt(3));
    }
    return Vector.of(bag.build(), frequencies, 250);
  }
}
