package dev.firsthand.weigh.figure;

import org.jspecify.annotations.Nullable;

/// How a figure counts people to whom something was done, if it does.
///
/// @param ofPeople whether it counts people, or says no unit
/// @param senses what was done to them
/// @param running whether it counts those to whom the event itself did it, up to its time: not a
///     part of them, and not those of another year
/// @param since the day from which on it counts
/// @param portion which part of them it counts
public record VictimCount(
    boolean ofPeople,
    Senses senses,
    boolean running,
    @Nullable String since,
    double number,
    Portion portion) {

  /// Whether it counts people to whom something was done.
  public boolean isOne() {
    return ofPeople && senses.tellOfVictims();
  }

  /// Whether both count people to whom the event itself, or all since one day, did the same, and
  /// not people of two kinds.
  public boolean isLike(VictimCount other) {
    boolean bothRun = running && other.running;
    return (bothRun || (since != null && since.equals(other.since)))
        && senses.areThoseOf(other.senses)
        && !portion.isOfOtherKindThan(other.portion)
        && !isOfAKindWithin(other)
        && !other.isOfAKindWithin(this);
  }

  /// Whether one counts the dead among those who did the deed and the other other dead: "three
  /// attackers" are none of the three guests.
  public boolean areOthersThan(VictimCount other) {
    return running
        && other.running
        && senses.tellOfTheDead()
        && other.senses.tellOfTheDead()
        && portion.areDoers() != other.portion.areDoers();
  }

  /// Whether it counts a kind of people, and the other more people of any kind.
  private boolean isOfAKindWithin(VictimCount other) {
    return number < other.number && portion.isOfAKind() && !other.portion.isOfAKind();
  }

  /// Whether one counts a part of the dead and the other all of them, or another part.
  public boolean isOtherPartThan(VictimCount other) {
    return running
        && other.running
        && (portion.rest() != other.portion.rest() || isPartOf(other) || other.isPartOf(this));
  }

  private boolean isPartOf(VictimCount other) {
    return number < other.number && portion.isKnownPartOf(other.portion);
  }
}
