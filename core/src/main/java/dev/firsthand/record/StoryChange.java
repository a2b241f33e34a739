package dev.firsthand.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one article changed: the story it belongs to, whose text it rests on, and why.
///
/// @param article the article's id
/// @param story the story's id
/// @param storyline the running affair that the story is part of, by the id of the story that began
///     it; null in what nobody related
/// @param opened whether the article opened the story
/// @param lineage the texts this one shares with earlier articles
/// @param events what happened to stories and versions on the way
public record StoryChange(
    String article,
    String story,
    @Nullable String storyline,
    boolean opened,
    List<Link> lineage,
    Why why,
    List<Event> events) {

  public StoryChange {
    lineage = List.copyOf(lineage);
    events = List.copyOf(events);
  }

  /// Text that two articles share.
  ///
  /// @param to the other article's id, or `agency:NAME` for an agency whose copy was never seen
  /// @param share the share of this article's own words that stand in the other, 0 to 1
  /// @param agency the agency credited for the shared text, where one is
  public record Link(
      String to, Kind kind, double share, Direction direction, @Nullable String agency) {

    public enum Kind {
      /// Most of the shorter text.
      COPY,
      /// A passage of reporting.
      PARTIAL,
      /// Only quoted speech, statements or documents.
      QUOTES,
      /// Only page furniture or an agency's standing paragraph.
      BOILERPLATE,
      /// A later capture of the same piece.
      VERSION,
      /// No text shared to speak of, but the same credited agency, figures and order: a probable
      /// common origin.
      PROBABLE
    }

    /// Which way the text went.
    public enum Direction {
      /// This article's text comes from the other.
      FROM,
      /// The other's text comes from this article.
      TO,
      /// Both come from a third.
      COMMON,
      UNKNOWN
    }
  }

  /// The features behind an assignment.
  ///
  /// @param features name and value, in a fixed order
  /// @param runnerUp the story that came second, if any did
  public record Why(Map<String, Double> features, @Nullable String runnerUp) {}

  /// Something that happened to stories or versions.
  public sealed interface Event {

    /// A later report showed that an earlier one stands in the wrong story.
    ///
    /// @param article the earlier one
    /// @param why what speaks for where it went, and the story that came second
    record Moved(String article, String from, String into, Why why) implements Event {}

    /// The last report of a story moved to another, which keeps its id.
    record Merged(String story, String into) implements Event {}

    /// A report that moved opened a new story.
    record Split(String story, String from) implements Event {}

    /// The article is a later capture of one seen before.
    record Version(String article, String of) implements Event {}
  }
}
