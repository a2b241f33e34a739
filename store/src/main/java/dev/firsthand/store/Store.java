package dev.firsthand.store;

import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps articles in the order in which they came in, with their marks and what relating them
/// changed. What is put in counts from the next [#commit] on, all of it or nothing; a process that
/// dies leaves the store as it was after its last commit.
///
/// A store has one owner thread. Every failure is a [StoreException].
public interface Store extends AutoCloseable {

  /// Whether this very input was kept before.
  boolean knows(String source, String digest);

  /// The article that was taken from the same bytes, wherever they came from.
  Optional<String> articleOf(String digest);

  /// The body of a kept article.
  Optional<String> body(String article);

  /// Keeps an article; its id must be new.
  void keep(Capture capture, Marked marked, StoryChange change);

  /// Keeps that these bytes came in again.
  void keepDuplicate(Capture capture, String article);

  /// Keeps that an input was refused, for the user to see; a later success takes it away.
  void keepRejection(Outcome.Rejected rejected);

  /// What was refused and not accepted since, in the order of its sources.
  List<Outcome.Rejected> rejections();

  void commit();

  /// Hands out every kept article in the order in which they came in.
  void replay(Consumer<Marked> relater);

  /// All stories, the one with the latest report first.
  List<StoryLine> stories();

  /// A story with all its reports; an id that was merged away leads to the story it is part of.
  Optional<Story> story(String id);

  /// How many articles are kept.
  long articles();

  @Override
  void close();
}
