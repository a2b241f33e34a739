package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Tally;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Scores which figures are put together as one claim: every pair of mentions in a claim is a link.
final class LinkScore {

  private final Errors errors;
  private final Tally all = new Tally();
  private final Tally across = new Tally();

  LinkScore(Errors errors) {
    this.errors = errors;
  }

  void add(GoldStory gold, Matches<Found> matches) {
    Map<Mention, String> claims = new HashMap<>();
    gold.claims().forEach(claim -> claim.mentions().forEach(m -> claims.put(m, claim.id())));
    List<Mention> matched = matches.matched();
    for (int i = 0; i < matched.size(); i++) {
      for (int j = 0; j < i; j++) {
        Mention a = matched.get(j);
        Mention b = matched.get(i);
        Found left = Objects.requireNonNull(matches.of(a));
        Found right = Objects.requireNonNull(matches.of(b));
        boolean inGold = Objects.equals(claims.get(a), claims.get(b));
        boolean inSystem = left.claim().id().equals(right.claim().id());
        all.add(inSystem, inGold);
        if (!a.article().equals(b.article())) {
          across.add(inSystem, inGold);
          tell(inGold, inSystem, left, right);
        }
      }
    }
  }

  private void tell(boolean inGold, boolean inSystem, Found left, Found right) {
    if (inGold != inSystem) {
      errors.tell(inGold ? "UNLINKED" : "FALSE LINK", left.inContext(), right.inContext());
    }
  }

  List<Measure> measures() {
    return List.of(
        new Measure("claim links F1", all.f1()),
        new Measure("claim links between reports F1", across.f1()));
  }
}
