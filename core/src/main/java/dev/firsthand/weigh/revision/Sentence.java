package dev.firsthand.weigh.revision;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A sentence of one capture, to be compared with those of another.
///
/// @param words its content words, folded
record Sentence(Story.Report capture, Passage passage, Set<String> words) {

  private static final Pattern DOUBLE = Pattern.compile("[“”„«»]");
  private static final Pattern SINGLE = Pattern.compile("[‘’]");
  private static final Pattern DASHES = Pattern.compile("[–—]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static List<Sentence> of(Story.Report capture) {
    return Account.passages(capture.article()).stream()
        .map(passage -> new Sentence(capture, passage, passage.words()))
        .toList();
  }

  /// The text without what house style changes.
  String plain() {
    String text = DOUBLE.matcher(passage.text()).replaceAll("\"");
    text = SINGLE.matcher(text).replaceAll("'");
    text = DASHES.matcher(text).replaceAll("-");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  Excerpt excerpt() {
    return new Excerpt(passage.text(), capture.article().id(), passage.start(), passage.end());
  }

  /// The marks that begin in it.
  <M extends Mark> List<M> marks(Class<M> kind) {
    return capture.marked().marks(kind).stream()
        .filter(mark -> mark.start() >= passage.start() && mark.start() < passage.end())
        .toList();
  }

  /// The share of the words of both that both have.
  double likeness(Sentence other) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(other.words);
    int all = words.size() + other.words.size();
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }
}
