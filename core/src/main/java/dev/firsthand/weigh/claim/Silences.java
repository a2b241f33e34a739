package dev.firsthand.weigh.claim;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Silence;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.index.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who leaves out what others report: told of figures and quotes, where a report's silence can be
/// seen, and of happenings that several reports tell.
///
/// A claim that was not tied to a report may stand in it in other words. A report with a sentence
/// that shares much with one that carries the claim, or some words that are rare in the story, is
/// therefore not said to be silent.
public final class Silences {

  private static final int FEWEST_SHARED = 3;

  private static final double SHARE = 0.5;

  /// A word in so few sentences, for each report, is rare in the story, and two such words are
  /// enough beside any other.
  private static final int RARE = 2;

  private static final int FEWEST_RARE = 2;

  /// Sentences of a claim that are compared.
  private static final int MOST_SENTENCES = 4;

  /// A word in more sentences than this tells nothing, and bounds the work.
  private static final int COMMON = 500;

  private static final Places NOWHERE = new Places();

  private final List<Account> accounts;

  /// The places of the accounts, by the names of their reports.
  private final Map<String, Integer> places = new HashMap<>();

  private final List<Told> sentences = new ArrayList<>();
  private final Map<String, Places> holders = new HashMap<>();
  private final int[] shared;
  private final int[] rare;

  /// The reports that are silent: those of all claims that one report alone makes are the same.
  private final Map<BitSet, List<String>> names = new HashMap<>();

  public Silences(List<Account> accounts) {
    this.accounts = accounts;
    for (int account = 0; account < accounts.size(); account++) {
      places.put(accounts.get(account).id(), account);
      for (Passage passage : accounts.get(account).passages()) {
        for (String word : passage.words()) {
          holders.computeIfAbsent(word, _ -> new Places()).add(sentences.size());
        }
        sentences.add(new Told(account, passage.words().size()));
      }
    }
    shared = new int[sentences.size()];
    rare = new int[sentences.size()];
  }

  public List<Silence> of(List<Claim> claims) {
    List<Silence> silences = new ArrayList<>();
    for (Claim claim : claims) {
      boolean seen = claim.kind() != Claim.Kind.HAPPENING || claim.reports() > 1;
      List<String> silent = seen ? silent(claim) : List.of();
      if (!silent.isEmpty()) {
        silences.add(new Silence(claim.id(), silent));
      }
    }
    return silences;
  }

  private List<String> silent(Claim claim) {
    BitSet silent = new BitSet();
    silent.set(0, accounts.size());
    claim.mentions().forEach(mention -> silent.clear(place(mention)));
    if (claim.reports() > 1 && claim.kind() != Claim.Kind.QUOTE) {
      claim.mentions().stream()
          .limit(MOST_SENTENCES)
          .takeWhile(_ -> !silent.isEmpty())
          .forEach(mention -> silent.andNot(nearTo(mention)));
    }
    return names.computeIfAbsent(silent, this::names);
  }

  private List<String> names(BitSet of) {
    return of.stream().mapToObj(account -> accounts.get(account).id()).toList();
  }

  private int place(Mention mention) {
    return Objects.requireNonNull(places.get(mention.article()));
  }

  /// The reports that have a sentence much like the one around a mention.
  private BitSet nearTo(Mention mention) {
    Set<String> words = accounts.get(place(mention)).passage(mention.contextStart()).words();
    BitSet touched = new BitSet();
    for (String word : words) {
      Places holding = holders.getOrDefault(word, NOWHERE);
      int told = holding.size() <= RARE * accounts.size() ? 1 : 0;
      for (int i = 0; holding.size() <= COMMON && i < holding.size(); i++) {
        shared[holding.get(i)]++;
        rare[holding.get(i)] += told;
        touched.set(holding.get(i));
      }
    }
    BitSet near = new BitSet();
    touched.stream()
        .forEach(
            at -> {
              Told sentence = sentences.get(at);
              int least = Math.min(words.size(), sentence.words());
              boolean much = shared[at] >= SHARE * least || rare[at] >= FEWEST_RARE;
              if (shared[at] >= FEWEST_SHARED && much) {
                near.set(sentence.account());
              }
              shared[at] = 0;
              rare[at] = 0;
            });
    return near;
  }

  /// A sentence: whose it is, by place, and how many words it has.
  private record Told(int account, int words) {}
}
