package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures of each sentence, by the reports that carry them: a sentence that states a figure of
/// several reports may hold others that only one of them has.
final class FigureSentences {

  /// A report that shares less of a sentence's words tells another thing beside the figure.
  private static final double MUCH = 0.2;

  /// The claim of each figure of a sentence.
  private final Map<String, Map<Integer, Claim>> claims = new HashMap<>();

  /// @param figures those that count something
  FigureSentences(List<Claim> figures) {
    for (Claim claim : figures) {
      for (Mention mention : claim.mentions()) {
        claims.computeIfAbsent(place(mention), _ -> new HashMap<>()).put(mention.start(), claim);
      }
    }
  }

  /// The mentions in sentences that stand alone, if there are any, and of those the ones in
  /// sentences with the fewest figures that the other reports do not carry.
  List<Mention> purest(Claim claim) {
    List<Mention> alone = claim.mentions().stream().filter(FigureSentences::isWhole).toList();
    List<Mention> of = alone.isEmpty() ? claim.mentions() : alone;
    int fewest = of.stream().mapToInt(m -> foreign(m, List.of(claim))).min().orElse(0);
    return of.stream().filter(m -> foreign(m, List.of(claim)) == fewest).toList();
  }

  private static boolean isWhole(Mention mention) {
    return Statement.standsAlone(mention) && Statement.isClosed(mention);
  }

  /// The words of the figures that some claims share in a sentence, where it tells more than they
  /// share: it holds figures that not all of their reports carry, or a report has little of it.
  String shared(Mention stated, List<Claim> together) {
    if (foreign(stated, together) == 0 && areOfOneSaying(stated, together)) {
      return "";
    }
    Set<String> words = new LinkedHashSet<>();
    together.stream()
        .flatMap(claim -> claim.mentions().stream())
        .filter(mention -> place(mention).equals(place(stated)))
        .forEach(mention -> words.add(mention.text().strip()));
    String figures = String.join(", ", words);
    return Statement.sentence(stated).startsWith(figures) ? "" : figures;
  }

  /// Whether each report tells much of a sentence somewhere.
  private static boolean areOfOneSaying(Mention stated, List<Claim> together) {
    Map<String, Double> shares = new HashMap<>();
    for (Claim claim : together) {
      for (Mention mention : claim.mentions()) {
        shares.merge(mention.article(), SharedStems.share(stated, mention), Math::max);
      }
    }
    return shares.values().stream().allMatch(share -> share >= MUCH);
  }

  /// How many figures of the sentence of a mention not all the reports of some claims carry.
  private int foreign(Mention mention, Collection<Claim> together) {
    Set<String> reports = new HashSet<>();
    together.forEach(claim -> reports.addAll(Carriers.articles(claim.mentions())));
    return (int)
        claims.getOrDefault(place(mention), Map.of()).values().stream()
            .filter(claim -> !Carriers.articles(claim.mentions()).containsAll(reports))
            .count();
  }

  private static String place(Mention mention) {
    return mention.article() + ' ' + mention.contextStart();
  }
}
