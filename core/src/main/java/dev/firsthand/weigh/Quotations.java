package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lines up the direct quotes of all reports: the same words whole, trimmed, or with a word
// changed.
final class Quotations {

  /// Shorter quotes are the same only when one holds the other word for word.
  private static final int FEWEST_WORDS_TO_DIFFER = 5;

  /// The share of the shorter quote that must stand in the longer, in order.
  private static final double SAME_WORDS = 0.75;

  private Quotations() {}

  /// One quotation each, in the order of its first mention.
  static List<Quotation> of(List<Account> accounts) {
    List<List<Words>> groups = new ArrayList<>();
    for (Account account : accounts) {
      for (Quote quote : account.marks(Quote.class)) {
        if (quote.kind() == Quote.Kind.DIRECT) {
          add(new Words(account, quote), groups);
        }
      }
    }
    return groups.stream().map(Quotations::quotation).toList();
  }

  private static void add(Words words, List<List<Words>> groups) {
    groups.stream()
        .filter(group -> group.stream().anyMatch(other -> isSame(words, other)))
        .findFirst()
        .orElseGet(
            () -> {
              List<Words> group = new ArrayList<>();
              groups.add(group);
              return group;
            })
        .add(words);
  }

  private static boolean isSame(Words a, Words b) {
    boolean inOrder = a.words().size() <= b.words().size();
    List<String> shorter = inOrder ? a.words() : b.words();
    List<String> longer = inOrder ? b.words() : a.words();
    if (shorter.isEmpty() || (a.speaker() != null && b.speaker() != null && !a.sharesSpeaker(b))) {
      return false;
    }
    if (shorter.size() < FEWEST_WORDS_TO_DIFFER) {
      return shorter.size() > 1 && Collections.indexOfSubList(longer, shorter) >= 0;
    }
    return common(shorter, longer)[0][0] >= SAME_WORDS * shorter.size();
  }

  private static Quotation quotation(List<Words> group) {
    String speaker =
        group.stream()
            .map(Words::speaker)
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(String::length))
            .orElse(null);
    return new Quotation(speaker, isAltered(group), group.stream().map(Words::mention).toList());
  }

  /// Whether two reports differ inside the words that both give, not only in where they begin and
  /// end.
  private static boolean isAltered(Collection<Words> group) {
    for (Words a : group) {
      for (Words b : group) {
        if (a.account() != b.account()
            && a.words().size() >= FEWEST_WORDS_TO_DIFFER
            && isAltered(a.words(), b.words())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the stretch from the first word that both have to the last is not the same in both.
  private static boolean isAltered(List<String> a, List<String> b) {
    int[][] common = common(a, b);
    int i = 0;
    int j = 0;
    int firstA = -1;
    int firstB = -1;
    int lastA = 0;
    int lastB = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        firstA = firstA < 0 ? i : firstA;
        firstB = firstB < 0 ? j : firstB;
        lastA = ++i;
        lastB = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return firstA >= 0 && !a.subList(firstA, lastA).equals(b.subList(firstB, lastB));
  }

  /// For each pair of positions, the length of the longest common subsequence behind them.
  private static int[][] common(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /// A quote and its words, without case and punctuation.
  private record Words(Account account, Quote quote, List<String> words) {

    Words(Account account, Quote quote) {
      this(
          account,
          quote,
          Tokens.of(quote.text()).stream()
              .filter(token -> token.isWord() || token.isNumber() || token.text().length() > 1)
              .map(Token::lower)
              .toList());
    }

    @Nullable String speaker() {
      var speaker = quote.speaker();
      return speaker == null ? null : speaker.entity() == null ? speaker.name() : speaker.entity();
    }

    /// Whether the two speakers may be one: they have a word of their names in common.
    boolean sharesSpeaker(Words other) {
      Set<String> names = new HashSet<>();
      Tokens.of(String.valueOf(speaker())).forEach(token -> names.add(token.lower()));
      return Tokens.of(String.valueOf(other.speaker())).stream()
          .anyMatch(token -> token.text().length() > 1 && names.contains(token.lower()));
    }

    Mention mention() {
      return new Mention(
          account.id(),
          quote.start(),
          quote.end(),
          quote.text(),
          account.passage(quote).text(),
          account.passage(quote).start(),
          null,
          null,
          null,
          null,
          null,
          speaker(),
          quote.relayedBy());
    }
  }
}
