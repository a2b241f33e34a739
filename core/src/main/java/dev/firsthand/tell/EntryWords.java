package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// In whose words an entry is told: those that stand alone under its date, and of several reports
/// those that are like what the others say.
final class EntryWords {

  /// A mention that is less like the others by more tells something else.
  private static final double LESS_ALIKE = 0.3;

  /// So many mentions are compared with each other.
  private static final int MOST_COMPARED = 40;

  private final Carriers carriers;

  EntryWords(Carriers carriers) {
    this.carriers = carriers;
  }

  /// The mention whose clause the entry is told in, unless another sentence stands alone better.
  Mention best(Entry entry) {
    List<Mention> alike = alike(entry);
    List<Mention> standing = alike.stream().filter(mention -> stands(entry, mention)).toList();
    List<Mention> tellable = alike.stream().filter(EntryWords::isTellable).toList();
    return standing.stream()
        .filter(mention -> mention.text().equals(entry.what()))
        .findFirst()
        .orElseGet(
            () ->
                Statement.best(
                    !standing.isEmpty()
                        ? standing
                        : tellable.isEmpty() ? entry.mentions() : tellable));
  }

  /// Whether a mention can be told that is as like those of the other reports as any: reports that
  /// have one sentence in common tell what it says, and not what one of them says beside it.
  boolean isToldAlike(Entry entry) {
    return alike(entry).stream().anyMatch(EntryWords::isTellable);
  }

  /// The mentions that are about as like those of other reports as any.
  private static List<Mention> alike(Entry entry) {
    List<Mention> mentions = entry.mentions().stream().limit(MOST_COMPARED).toList();
    List<Set<String>> stems = mentions.stream().map(m -> SharedStems.of(m.text())).toList();
    double[] likeness = new double[mentions.size()];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = likeness(i, mentions, stems);
    }
    double least = Arrays.stream(likeness).max().orElse(0) - LESS_ALIKE;
    return IntStream.range(0, likeness.length)
        .filter(i -> likeness[i] >= least)
        .mapToObj(mentions::get)
        .toList();
  }

  /// How much of the clause of a mention the nearest one of another report has.
  private static double likeness(int of, List<Mention> mentions, List<Set<String>> stems) {
    String article = mentions.get(of).article();
    return IntStream.range(0, mentions.size())
        .filter(other -> !mentions.get(other).article().equals(article))
        .mapToDouble(other -> SharedStems.share(stems.get(of), stems.get(other)))
        .max()
        .orElse(1);
  }

  /// Whether a sentence of the entry stands alone under its date.
  boolean stands(Entry entry) {
    return entry.mentions().stream().anyMatch(mention -> stands(entry, mention));
  }

  /// Whether the sentence of a mention can be told under the date of the entry.
  private boolean stands(Entry entry, Mention mention) {
    return carriers.standsAlone(mention)
        && carriers.isOfStory(mention)
        && Statement.isClosed(mention)
        && !(entry.date() != null && (Aside.is(mention) || isUndated(entry, mention)))
        && !Statement.clause(mention).startsWith("…");
  }

  /// Whether the one report that tells it gave the day in other words than these.
  private static boolean isUndated(Entry entry, Mention mention) {
    return !Carriers.areSeveral(entry.mentions())
        && !mention.text().equals(entry.what())
        && entry.mentions().stream().anyMatch(each -> each.text().equals(entry.what()));
  }

  /// Whether what several reports tell can be told in the words of one: its sentence needs none
  /// before it.
  private static boolean isTellable(Mention mention) {
    return !QuoteMarks.standAround(mention)
        && !Statement.hangs(mention)
        && Statement.isClosed(mention);
  }
}
