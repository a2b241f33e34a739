package dev.firsthand.weigh.revision;

import dev.firsthand.record.Dossier.Edit;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.account.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What changed from one capture of a piece to the next.
///
/// A sentence that stands in both is the same wherever it stands, whatever became of its quote
/// marks and dashes. Of the others the most alike are paired, each once: they are one sentence that
/// was changed. The rest was taken out or put in. An alignment in the order of the text was not
/// taken, since outlets move paragraphs about; it fails where a sentence was cut in two, which is
/// told as one changed and one put in.
public final class Revision {

  /// Two sentences that share so much of their words are one that was changed. Set by reasoning:
  /// half of the words may be new, so that a toll, a name and a verb can change at once.
  private static final double SAME_SENTENCE = 0.5;

  /// A sentence that was changed.
  record Pair(Sentence before, Sentence after) {

    double likeness() {
      return before.likeness(after);
    }
  }

  private final Story.Report before;
  private final Story.Report after;
  private final List<Sentence> removed;
  private final List<Sentence> added;
  private final List<Pair> changed;
  private final Admission admission;

  private Revision(Story.Report before, Story.Report after) {
    this.before = before;
    this.after = after;
    List<Sentence> old = Sentence.of(before);
    List<Sentence> fresh = Sentence.of(after);
    this.removed = new ArrayList<>(onlyIn(old, fresh));
    this.added = new ArrayList<>(onlyIn(fresh, old));
    this.admission = new Admission(added);
    this.changed = pairs();
    changed.forEach(
        pair -> {
          removed.remove(pair.before());
          added.remove(pair.after());
        });
  }

  /// The changes from capture to capture of a piece, oldest first.
  public static List<Version> versions(Account account) {
    List<Version> versions = new ArrayList<>();
    List<Story.Report> captures = new ArrayList<>(account.earlier());
    captures.add(account.report());
    for (int i = 1; i < captures.size(); i++) {
      versions.add(new Revision(captures.get(i - 1), captures.get(i)).version());
    }
    return versions;
  }

  private Version version() {
    return new Version(
        before.article().id(),
        title(),
        new MarkChanges(before, after, changed, admission).all(),
        edits());
  }

  private @Nullable String title() {
    String title = before.article().title();
    return title == null || title.equals(after.article().title()) ? null : title;
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (Pair pair : changed) {
      edits.add(edit(Edit.Kind.CHANGED, pair.after().excerpt(), pair.before().excerpt()));
    }
    removed.forEach(sentence -> edits.add(edit(Edit.Kind.REMOVED, sentence.excerpt(), null)));
    added.forEach(sentence -> edits.add(edit(Edit.Kind.ADDED, sentence.excerpt(), null)));
    return edits;
  }

  private Edit edit(Edit.Kind kind, Excerpt words, @Nullable Excerpt was) {
    return new Edit(kind, words, was, admission.tells(words, was));
  }

  private static List<Sentence> onlyIn(List<Sentence> some, List<Sentence> others) {
    Set<String> known = others.stream().map(Sentence::plain).collect(Collectors.toSet());
    return some.stream().filter(sentence -> !known.contains(sentence.plain())).toList();
  }

  /// The pairs in the order of the later text.
  private List<Pair> pairs() {
    List<Pair> alike = new ArrayList<>();
    for (Sentence old : removed) {
      for (Sentence fresh : added) {
        Pair pair = new Pair(old, fresh);
        if (!Admission.isIn(fresh.passage().text()) && pair.likeness() >= SAME_SENTENCE) {
          alike.add(pair);
        }
      }
    }
    // The sort is stable: of pairs as alike as each other those that stand first are taken.
    alike.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<Sentence> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : alike) {
      if (!taken.contains(pair.before()) && !taken.contains(pair.after())) {
        taken.add(pair.before());
        taken.add(pair.after());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.after().passage().index()));
    return pairs;
  }
}
