package dev.firsthand.relate.story;

import dev.firsthand.record.StoryChange.Why;
import java.util.List;

/// Where an article was put.
///
/// @param storyline the id of the story that began the affair
/// @param others the latest arrivals that were in the story before
/// @param moves what it showed to be in the wrong story
public record Placement(
    String story,
    String storyline,
    boolean opened,
    Why why,
    List<Integer> others,
    List<Move> moves) {

  public Placement {
    others = List.copyOf(others);
    moves = List.copyOf(moves);
  }

  Placement with(List<Move> moved) {
    return new Placement(story, storyline, opened, why, others, moved);
  }
}
