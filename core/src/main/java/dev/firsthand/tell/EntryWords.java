package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import java.util.List;
import java.util.Set;

/// In whose words an entry is told: those that stand alone under its date, and of several reports
/// those that are like what the others say.
final class EntryWords {

  /// A mention that is less like the others by more tells something else.
  private static final double LESS_ALIKE = 0.3;

  private final Carriers carriers;

  EntryWords(Carriers carriers) {
    this.carriers = carriers;
  }

  /// The mention whose clause the entry is told in, unless another sentence stands alone better.
  Mention best(Entry entry) {
    double least = alikeEnough(entry);
    List<Mention> standing =
        entry.mentions().stream()
            .filter(mention -> stands(entry, mention) && likeness(mention, entry) >= least)
            .toList();
    return standing.stream()
        .filter(mention -> mention.text().equals(entry.what()))
        .findFirst()
        .orElseGet(() -> Statement.best(standing.isEmpty() ? tellable(entry) : standing));
  }

  private static List<Mention> tellable(Entry entry) {
    double least = alikeEnough(entry);
    List<Mention> tellable =
        entry.mentions().stream()
            .filter(mention -> isTellable(mention) && likeness(mention, entry) >= least)
            .toList();
    return tellable.isEmpty() ? entry.mentions() : tellable;
  }

  /// Whether a mention can be told that is as like those of the other reports as any: reports that
  /// have one sentence in common tell what it says, and not what one of them says beside it.
  boolean isToldAlike(Entry entry) {
    Mention told = best(entry);
    return isTellable(told) && likeness(told, entry) >= alikeEnough(entry);
  }

  private static double alikeEnough(Entry entry) {
    return entry.mentions().stream().mapToDouble(m -> likeness(m, entry)).max().orElse(0)
        - LESS_ALIKE;
  }

  /// How much of the clause of a mention the nearest one of another report has.
  private static double likeness(Mention mention, Entry entry) {
    Set<String> stems = SharedStems.of(mention.text());
    return entry.mentions().stream()
        .filter(other -> !other.article().equals(mention.article()))
        .mapToDouble(other -> SharedStems.share(stems, SharedStems.of(other.text())))
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
        && Statement.isClosed(mention)
        && !(entry.date() != null && (Statement.isAside(mention) || isUndated(entry, mention)))
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
    return !Statement.isSpoken(mention) && !Statement.hangs(mention);
  }
}
