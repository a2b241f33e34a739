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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who leaves out what others report: told of figures and quotes, where a report's silence can be
/// seen, and of happenings that several reports tell.
///
/// A claim that was not tied to a report may stand in it in other words. A report with a sentence
/// that shares much with one that carries the claim is therefore not said to be silent.
public final class Silences {

  private static final int FEWEST_SHARED = 3;

  private static final double SHARE = 0.5;

  /// Sentences of a claim that are compared.
  private static final int MOST_SENTENCES = 4;

  /// A word in more sentences than this tells nothing, and bounds the work.
  private static final int COMMON = 500;

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<Told> sentences = new ArrayList<>();
  private final Map<String, Places> holders = new HashMap<>();
  private final int[] shared;

  public Silences(List<Account> accounts) {
    for (Account account : accounts) {
      this.accounts.put(account.id(), account);
      for (Passage passage : account.passages()) {
        for (String word : passage.words()) {
          holders.computeIfAbsent(word, _ -> new Places()).add(sentences.size());
        }
        sentences.add(new Told(account.id(), passage.words().size()));
      }
    }
    shared = new int[sentences.size()];
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
    Set<String> silent = new LinkedHashSet<>(accounts.keySet());
    claim.mentions().forEach(mention -> silent.remove(mention.article()));
    if (claim.reports() > 1 && claim.kind() != Claim.Kind.QUOTE && !silent.isEmpty()) {
      claim.mentions().stream()
          .limit(MOST_SENTENCES)
          .forEach(mention -> silent.removeAll(nearTo(mention)));
    }
    return List.copyOf(silent);
  }

  /// The reports that have a sentence much like the one around a mention.
  private Set<String> nearTo(Mention mention) {
    Set<String> words = words(mention);
    BitSet touched = new BitSet();
    for (String word : words) {
      Places places = holders.getOrDefault(word, new Places());
      for (int i = 0; places.size() <= COMMON && i < places.size(); i++) {
        shared[places.get(i)]++;
        touched.set(places.get(i));
      }
    }
    Set<String> near = new LinkedHashSet<>();
    touched.stream()
        .forEach(
            at -> {
              int least = Math.min(words.size(), sentences.get(at).words());
              if (shared[at] >= FEWEST_SHARED && shared[at] >= SHARE * least) {
                near.add(sentences.get(at).article());
              }
              shared[at] = 0;
            });
    return near;
  }

  private Set<String> words(Mention mention) {
    Account account = Objects.requireNonNull(accounts.get(mention.article()));
    return account.passage(mention.contextStart()).words();
  }

  /// A sentence: whose it is and how many words it has.
  private record Told(String article, int words) {}
}
