package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Remembers every comparison of a stream, so that the same stream can be replayed under many
/// decisions in no time.
public final class RememberedComparisons extends Comparisons {

  private final Map<Integer, List<Profile>> near = new HashMap<>();
  private final List<Likeness[]> likenesses = new ArrayList<>();
  private boolean replays;

  /// From now on the articles come again from the first.
  public void replay() {
    replays = true;
  }

  @Override
  protected List<Profile> near(Profile article) {
    return replays
        ? Objects.requireNonNull(near.get(article.number()))
        : near.computeIfAbsent(article.number(), _ -> super.near(article));
  }

  @Override
  protected Likeness likeness(Probe one, Profile other) {
    int back = Math.abs(one.article().number() - other.number());
    int later = Math.max(one.article().number(), other.number());
    while (likenesses.size() <= later) {
      likenesses.add(new Likeness[0]);
    }
    Likeness[] known = likenesses.get(later);
    if (back >= known.length) {
      known = Arrays.copyOf(known, back + 50);
      likenesses.set(later, known);
    }
    Likeness likeness = known[back];
    if (likeness == null) {
      likeness = super.likeness(one, other);
      known[back] = likeness;
    }
    return likeness;
  }

  @Override
  protected void add(Profile article) {
    if (!replays) {
      super.add(article);
    }
  }

  @Override
  protected void remove(Profile article) {
    if (!replays) {
      super.remove(article);
    }
  }
}
