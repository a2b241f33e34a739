package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.weigh.GoldStory.Claim;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Scores how the mentions of a claim stand to each other, as the story file's claim says that
/// shares most of them, and how seldom a conflict is seen at all: gold conflicts are too few to
/// count.
final class StandingScore {

  private final Errors errors;
  private final Share all = new Share();
  private final Share several = new Share();
  private final Share defensible = new Share();
  private final Share unconflicting = new Share();

  StandingScore(Errors errors) {
    this.errors = errors;
  }

  void add(GoldStory gold, Dossier dossier, Matches<Found> matches) {
    dossier.claims().stream()
        .filter(claim -> claim.kind() == Dossier.Claim.Kind.FIGURE)
        .forEach(claim -> unconflicting.add(claim.standing() != Dossier.Standing.CONFLICTING));
    for (Claim claim : gold.claims()) {
      shared(claim, matches).ifPresent(found -> add(claim, found.standing()));
    }
  }

  private void add(Claim claim, Dossier.Standing found) {
    String standing = found.name().toLowerCase(Locale.ROOT);
    List<String> also = Objects.requireNonNullElse(claim.relationAlso(), List.of());
    boolean right = standing.equals(claim.relation());
    all.add(right);
    if (!claim.relation().equals("single")) {
      several.add(right);
      defensible.add(right || also.contains(standing));
    }
    if (!right) {
      errors.tell("STANDING", claim.relation(), standing, claim.what());
    }
  }

  private static Optional<Dossier.Claim> shared(Claim claim, Matches<Found> matches) {
    Map<Dossier.Claim, Integer> votes = new HashMap<>();
    for (Mention mention : claim.mentions()) {
      Found found = matches.of(mention);
      if (found != null) {
        votes.merge(found.claim(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Dossier.Claim, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().id()))
        .map(Map.Entry::getKey);
  }

  List<Measure> measures() {
    return List.of(
        all.measure("standing"),
        several.measure("standing of several"),
        defensible.measure("standing of several, defensible"),
        unconflicting.measure("claims not called conflicting"));
  }
}
