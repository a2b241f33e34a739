package dev.firsthand.mark.happening;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Dates what an article tells again without its date: "signed an executive order on Thursday", and
/// farther down "hours after he signed the order".
///
/// Two tell the same if they are of one type and have half of their words in common, two at least.
/// Where several days are as likely, there is none. On the gold stories it dates three of fifty
/// undated mentions, none of them wrongly.
final class Retold {

  private static final double LEAST_SHARE = 0.5;
  private static final int LEAST_SHARED = 2;
  private static final int SHORTEST_WORD = 4;
  private static final int STEM = 6;

  /// Bounds the work on a text that tells thousands of happenings in one word.
  private static final int MOST_OF_ONE_WORD = 20;

  private record Key(Plover kind, String word) {}

  private final List<Happening> all;
  private final Map<Happening, Set<String>> words = new HashMap<>();
  private final Map<Key, List<Happening>> dated = new HashMap<>();

  /// @param all the happenings of an article
  Retold(List<Happening> all) {
    this.all = all;
    for (Happening one : all) {
      if (one.date() != null && one.status() == Status.HAPPENED) {
        for (String word : words(one)) {
          List<Happening> same =
              dated.computeIfAbsent(new Key(one.kind(), word), _ -> new ArrayList<>());
          if (same.size() < MOST_OF_ONE_WORD) {
            same.add(one);
          }
        }
      }
    }
  }

  /// All of them, those that are told again with their date.
  List<Happening> withDates() {
    List<Happening> result = new ArrayList<>();
    for (Happening one : all) {
      boolean open = one.date() == null && one.status() == Status.HAPPENED;
      String date = open ? date(one) : null;
      result.add(date == null ? one : one.on(date));
    }
    return result;
  }

  private @Nullable String date(Happening one) {
    Set<String> days = new TreeSet<>();
    double most = LEAST_SHARE;
    for (Happening other : candidates(one)) {
      double share = share(words(one), words(other));
      if (share > most) {
        days.clear();
      }
      if (share >= most) {
        days.add(other.date());
        most = share;
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private Set<Happening> candidates(Happening one) {
    Set<Happening> candidates = new HashSet<>();
    for (String word : words(one)) {
      candidates.addAll(dated.getOrDefault(new Key(one.kind(), word), List.of()));
    }
    return candidates;
  }

  /// How much of the shorter of two the other tells as well.
  private static double share(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() < LEAST_SHARED
        ? 0
        : shared.size() / (double) Math.min(one.size(), other.size());
  }

  /// The words of a happening by their first letters, so that "signed" is "signing".
  private Set<String> words(Happening one) {
    return words.computeIfAbsent(one, Retold::read);
  }

  private static Set<String> read(Happening one) {
    Set<String> stems = new HashSet<>();
    for (Token token : Tokens.of(one.text())) {
      if (token.isWord() && token.lower().length() >= SHORTEST_WORD) {
        String lemma = Lemmas.of(token.lower()).getLast();
        stems.add(lemma.substring(0, Math.min(STEM, lemma.length())));
      }
    }
    return stems;
  }
}
