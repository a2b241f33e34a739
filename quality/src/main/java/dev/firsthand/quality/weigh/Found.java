package dev.firsthand.quality.weigh;

import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Dossier;
import java.util.ArrayList;
import java.util.List;

/// A mention of a figure in a story file, with its claim.
record Found(Dossier.Claim claim, Dossier.Mention mention) {

  /// The mentions of all figures of a story file.
  static List<Found> in(Dossier dossier) {
    List<Found> found = new ArrayList<>();
    for (Dossier.Claim claim : dossier.claims()) {
      if (claim.kind() == Dossier.Claim.Kind.FIGURE) {
        claim.mentions().forEach(mention -> found.add(new Found(claim, mention)));
      }
    }
    return found;
  }

  int overlap(Mention gold) {
    return gold.overlap(mention.article(), mention.start(), mention.end());
  }

  /// The words in their sentence, to list an error.
  String inContext() {
    return mention.text() + " in: " + mention.context();
  }
}
