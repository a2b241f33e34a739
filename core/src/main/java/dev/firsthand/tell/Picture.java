package dev.firsthand.tell;

import java.time.Instant;
import java.util.List;

/// What a page can show quicker than words do. Each has all its numbers in it, for the table beside
/// it.
sealed interface Picture {

  /// A figure through time.
  ///
  /// @param points in the order of their moments
  record Steps(List<Point> points) implements Picture {}

  /// @param low,high the least and the most that the words allow; equal where they are exact
  /// @param words the figure as the report writes it
  record Point(Instant at, String tag, double value, double low, double high, String words) {}

  /// When the reports came, one moment each, in their order.
  record Coverage(List<Moment> reports) implements Picture {}

  record Moment(Instant at, String tag) {}

  /// Which reports rest on which origins.
  record Lineage(List<Branch> branches) implements Picture {}

  /// @param root the agency, or the tag of the report that the others took from
  /// @param tags the reports that rest on it
  record Branch(String root, boolean probable, List<String> tags) {}
}
