package dev.firsthand.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story as a list shows it.
///
/// @param storyline the running affair it is part of, by the id of the story that began it
/// @param headline the title of its first report that has one
/// @param outlets whose reports it has, in the order in which they came in
/// @param first,last ISO 8601, when the earliest and the latest report were published
public record StoryLine(
    String id,
    String storyline,
    @Nullable String headline,
    int reports,
    List<String> outlets,
    @Nullable String first,
    @Nullable String last) {

  public StoryLine {
    outlets = List.copyOf(outlets);
  }
}
