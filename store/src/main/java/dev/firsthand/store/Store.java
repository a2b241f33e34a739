package dev.firsthand.store;

import dev.firsthand.record.Correction;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Outcome;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Checkpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps articles in the order in which they came in, with their marks and what relating them
/// changed. What is put in counts from the next [#commit] on, all of it or nothing; a process
/// that dies leaves the store as it was after its last commit.
///
/// A store has one owner thread; only [#knows] may be asked on others. Every failure is a
/// [StoreException].
public interface Store extends AutoCloseable {

  /// Whether this very input was kept before.
  boolean knows(String source, String digest);

  /// The article that was taken from the same bytes, wherever they came from.
  Optional<String> articleOf(String digest);

  /// The SHA-256 of the bytes that an article was first taken from.
  Optional<String> digest(String article);

  /// The body of a kept article.
  Optional<String> body(String article);

  /// Keeps an article; its id must be new.
  ///
  /// @param furniture its words that the neighbours showed to be the page's, written down
  void keep(Capture capture, Marked marked, StoryChange change, String furniture);

  /// Keeps what relating has learned so far, and drops what no restart will ask for.
  void keep(Checkpoint checkpoint);

  /// Where a restart begins: the latest checkpoint that lies before all articles of the window.
  Optional<Checkpoint> checkpoint();

  /// Keeps that these bytes came in again.
  void keepDuplicate(Capture capture, String article);

  /// Keeps that an input was refused, for the user to see; a later success takes it away.
  void keepRejection(Outcome.Rejected rejected);

  /// What was refused and not accepted since, in the order of its sources.
  List<Outcome.Rejected> rejections();

  void commit();

  /// Hands out the kept articles in the order in which they came in.
  ///
  /// @param from how many of the first to leave out
  void replay(int from, Consumer<Kept> relater);

  /// An article, if it is kept.
  Optional<Kept> article(String id);

  /// The moves of an article from story to story that later reports made, in their order.
  List<Reassigned> reassigned(String article);

  /// Does what a person says, at once, and keeps it. What it names must be there.
  void correct(Correction correction);

  /// What people put right, in the order in which they did.
  List<Correction> corrections();

  /// An id that no story had before.
  String newStory();

  /// All stories, the one with the latest report first.
  List<StoryLine> stories();

  /// The stories of the running affair that a story is part of, itself among them, in the order of
  /// their first reports; empty if there is no such story.
  List<StoryLine> storyline(String story);

  /// A story with all its reports; an id that was merged away leads to the story it is part of.
  Optional<Story> story(String id);

  /// The stories of the running affair that a story is part of, as one with all their reports,
  /// under the id of the story that began it.
  Optional<Story> affair(String story);

  /// How many articles are kept.
  long articles();

  @Override
  void close();
}
