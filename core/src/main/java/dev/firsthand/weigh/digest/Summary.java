package dev.firsthand.weigh.digest;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.text.Given;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.origin.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Picks a few sentences, all real ones: those that say most of what the reports share, early in
/// their article, from different origins where there are several, and none twice. A sentence must
/// stand alone, and no figure in it may have been overtaken.
final class Summary {

  private static final int SENTENCES = 4;
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 60;

  /// Who writes so gives an opinion.
  private static final Set<String> OPINION = Set.of("i", "we", "our", "us", "my");

  /// What scores less than this part of the best sentence is of something else.
  private static final double LEAST_OF_BEST = 0.5;

  private final List<Account> accounts;
  private final Origins origins;
  private final Centrality centrality;
  private final Overtaken overtaken;
  private final Given given;
  private final Map<Place, Integer> shared;

  Summary(
      List<Account> accounts,
      Origins origins,
      Centrality centrality,
      Overtaken overtaken,
      Given given,
      List<Claim> claims) {
    this.accounts = accounts;
    this.origins = origins;
    this.centrality = centrality;
    this.overtaken = overtaken;
    this.given = given;
    this.shared = shared(claims);
  }

  List<Excerpt> sentences() {
    List<Candidate> candidates = candidates();
    double least =
        LEAST_OF_BEST * candidates.stream().mapToDouble(Candidate::score).findFirst().orElse(0);
    candidates.removeIf(candidate -> candidate.score() < least);
    List<Candidate> picked = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (boolean freshOrigins : List.of(true, false)) {
      for (Candidate candidate : candidates) {
        if (picked.size() < SENTENCES
            && picked.stream().noneMatch(candidate::repeats)
            && (!freshOrigins || used.add(candidate.origin()))) {
          picked.add(candidate);
        }
      }
    }
    return picked.stream()
        .sorted(
            Comparator.<Candidate>comparingInt(candidate -> candidate.passage().index())
                .thenComparing(Comparator.comparingDouble(Candidate::score).reversed()))
        .map(candidate -> candidate.account().excerpt(candidate.passage()))
        .toList();
  }

  /// The best first.
  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (Account account : accounts) {
      for (Passage passage : account.passages()) {
        candidate(account, passage).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  private Optional<Candidate> candidate(Account account, Passage passage) {
    int length = passage.tokens().size();
    if (length < FEWEST_WORDS
        || length > MOST_WORDS
        || !account.standsAlone(passage)
        || given.isAskedFor(passage.tokens())
        || account.isSpeech(passage)
        || passage.tokens().stream().anyMatch(token -> OPINION.contains(token.lower()))
        || overtaken.standsIn(account, passage)) {
      return Optional.empty();
    }
    Set<String> words = passage.words();
    double early = 1.0 / (1 + passage.index() * 0.15);
    double score =
        centrality.of(words) * (0.5 + early)
            + 0.05 * shared.getOrDefault(new Place(account.id(), passage.start()), 0);
    return Optional.of(new Candidate(account, passage, words, origins.of(account).id(), score));
  }

  /// How many claims that several reports carry have a mention in each sentence.
  private static Map<Place, Integer> shared(List<Claim> claims) {
    Map<Place, Integer> shared = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.reports() > 1) {
        claim.mentions().stream()
            .map(mention -> new Place(mention.article(), mention.contextStart()))
            .distinct()
            .forEach(place -> shared.merge(place, 1, Integer::sum));
      }
    }
    return shared;
  }

  private record Place(String article, int sentence) {}

  private record Candidate(
      Account account, Passage passage, Set<String> words, String origin, double score) {

    boolean repeats(Candidate other) {
      return Words.repeat(words, other.words);
    }
  }
}
