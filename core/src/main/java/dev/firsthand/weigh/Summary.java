package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Picks a headline and a few sentences, all real ones: those that say most of what the reports
/// share, early in their article, from different origins where there are several, and none twice.
final class Summary {

  private static final int SENTENCES = 4;
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 60;

  private final List<Account> accounts;
  private final Origins origins;
  private final Centrality centrality;
  private final Map<String, Map<Integer, Integer>> shared;

  Summary(List<Account> accounts, Origins origins, List<Claim> claims) {
    this.accounts = accounts;
    this.origins = origins;
    this.shared = shared(claims);
    this.centrality = new Centrality(accounts, origins);
  }

  /// The title that is nearest to what the reports share.
  Optional<String> headline() {
    String best = null;
    double most = -1;
    for (Account account : accounts) {
      String title = account.article().title();
      if (title != null) {
        double score = centrality.of(Words.content(Tokens.of(title)));
        if (score > most) {
          best = title;
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  List<Excerpt> sentences() {
    List<Candidate> candidates = new ArrayList<>();
    for (Account account : accounts) {
      for (Passage passage : account.passages()) {
        candidate(account, passage).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
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

  private Optional<Candidate> candidate(Account account, Passage passage) {
    Set<String> words = Words.content(passage.tokens());
    int length = passage.tokens().size();
    boolean whole = passage.text().endsWith(".") || passage.text().endsWith("。");
    if (!whole || length < FEWEST_WORDS || length > MOST_WORDS || isSpeech(account, passage)) {
      return Optional.empty();
    }
    double early = 1.0 / (1 + passage.index() * 0.15);
    double score = centrality.of(words) * (0.5 + early) + 0.05 * claimsIn(account, passage);
    return Optional.of(
        new Candidate(
            account, passage, new LinkedHashSet<>(words), origins.of(account).id(), score));
  }

  private static boolean isSpeech(Account account, Passage passage) {
    return account.marks(Quote.class).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .anyMatch(quote -> quote.start() < passage.end() && quote.end() > passage.start());
  }

  /// How many claims that several reports carry have a mention in a sentence.
  private int claimsIn(Account account, Passage passage) {
    return shared.getOrDefault(account.id(), Map.of()).getOrDefault(passage.start(), 0);
  }

  /// For each report, how many such claims each of its sentences holds, by where it starts.
  private static Map<String, Map<Integer, Integer>> shared(List<Claim> claims) {
    Map<String, Map<Integer, Integer>> shared = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.reports() > 1) {
        claim.mentions().stream()
            .map(mention -> new Place(mention.article(), mention.contextStart()))
            .distinct()
            .forEach(
                place ->
                    shared
                        .computeIfAbsent(place.article(), _ -> new HashMap<>())
                        .merge(place.sentence(), 1, Integer::sum));
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
