package dev.firsthand.weigh.quote;

import dev.firsthand.record.Dossier.Difference;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.index.Overlaps;
import dev.firsthand.weigh.index.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Lines up the direct quotes of all reports: the same words whole, trimmed, or with a word
/// changed.
///
/// Each joins the first group before it that it belongs to. Only quotes that share a part of their
/// pairs of neighbouring words are compared, which two takes of one sentence do.
public final class Quotations {

  /// Shorter quotes are the same only when one holds the other word for word.
  private static final int FEWEST_WORDS_TO_DIFFER = 5;

  /// The share of the shorter quote that must stand in the longer, in order.
  private static final double SAME_WORDS = 0.75;

  /// The least share of the shorter quote's pairs of words that both then have: a word that is
  /// changed takes two pairs away, and some pairs stand twice.
  private static final double SHARED_PAIRS = 0.25;

  private final List<List<QuoteMention>> groups = new ArrayList<>();
  private final Places homes = new Places();
  private final Places lengths = new Places();
  private final Overlaps overlaps = new Overlaps();

  private Quotations() {}

  /// One quotation each, in the order of its first mention.
  public static List<Quotation> of(List<Account> accounts) {
    Quotations quotations = new Quotations();
    for (Account account : accounts) {
      for (Quote quote : account.marks(Quote.class)) {
        if (quote.kind() == Quote.Kind.DIRECT) {
          quotations.add(QuoteMention.of(account, quote));
        }
      }
    }
    return quotations.groups.stream().map(Quotations::quotation).toList();
  }

  private void add(QuoteMention quote) {
    overlaps.add(pairs(quote));
    BitSet near = new BitSet();
    overlaps.each(
        other -> {
          int shorter = Math.min(quote.words().size(), lengths.get(other));
          if (overlaps.with(other) >= SHARED_PAIRS * (shorter - 1)) {
            near.set(homes.get(other));
          }
        });
    int home =
        near.stream()
            .filter(group -> belongs(quote, groups.get(group)))
            .findFirst()
            .orElse(groups.size());
    if (home == groups.size()) {
      groups.add(new ArrayList<>());
    }
    groups.get(home).add(quote);
    lengths.add(quote.words().size());
    homes.add(home);
  }

  private static Set<String> pairs(QuoteMention quote) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < quote.words().size(); i++) {
      pairs.add(quote.words().get(i - 1) + ' ' + quote.words().get(i));
    }
    return pairs;
  }

  /// A few words that stand in two quotes do not make one of these.
  private static boolean belongs(QuoteMention quote, List<QuoteMention> group) {
    boolean amongLong = isLong(quote) && group.stream().anyMatch(Quotations::isLong);
    return group.stream().anyMatch(other -> (!amongLong || isLong(other)) && isSame(quote, other));
  }

  private static boolean isLong(QuoteMention quote) {
    return quote.words().size() >= FEWEST_WORDS_TO_DIFFER;
  }

  private static boolean isSame(QuoteMention a, QuoteMention b) {
    boolean inOrder = a.words().size() <= b.words().size();
    List<String> shorter = inOrder ? a.words() : b.words();
    List<String> longer = inOrder ? b.words() : a.words();
    if (a.hasName() && b.hasName() && !a.sharesSpeaker(b)) {
      return false;
    }
    if (shorter.size() < FEWEST_WORDS_TO_DIFFER) {
      return shorter.size() > 1 && Collections.indexOfSubList(longer, shorter) >= 0;
    }
    return a.words().equals(b.words())
        || new SharedWords(shorter, longer).length() >= SAME_WORDS * shorter.size();
  }

  private static Quotation quotation(List<QuoteMention> group) {
    String speaker =
        group.stream()
            .filter(QuoteMention::hasName)
            .map(QuoteMention::speaker)
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(String::length))
            .or(
                () ->
                    group.stream().map(QuoteMention::speaker).filter(Objects::nonNull).findFirst())
            .orElse(null);
    List<Difference> changes = changes(group);
    return new Quotation(
        speaker, !changes.isEmpty(), group.stream().map(QuoteMention::mention).toList(), changes);
  }

  /// How each report differs from the fullest inside the words that both give, not only in where
  /// they begin and end.
  private static List<Difference> changes(List<QuoteMention> group) {
    QuoteMention fullest = group.getFirst();
    for (QuoteMention quote : group) {
      fullest = quote.words().size() > fullest.words().size() ? quote : fullest;
    }
    List<Difference> changes = new ArrayList<>();
    for (QuoteMention quote : group) {
      if (quote.account() != fullest.account() && isLong(quote) && isSame(quote, fullest)) {
        changes.addAll(changes(quote, fullest));
      }
    }
    return List.copyOf(changes);
  }

  private static List<Difference> changes(QuoteMention quote, QuoteMention fullest) {
    if (Collections.indexOfSubList(fullest.words(), quote.words()) >= 0) {
      return List.of();
    }
    return new SharedWords(quote.words(), fullest.words())
        .gaps().stream()
            .map(
                gap ->
                    new Difference(
                        quote.account().id(),
                        quote.text(gap.firstStart(), gap.firstEnd()),
                        fullest.text(gap.secondStart(), gap.secondEnd())))
            .toList();
  }
}
