package dev.firsthand.cli;

import dev.firsthand.record.Outcome;
import dev.firsthand.record.StoryChange;
import java.util.LinkedHashSet;
import java.util.Set;

/// What became of the inputs of one run.
final class Tally {

  private final Refusals refusals = new Refusals();
  private final Set<String> touched = new LinkedHashSet<>();
  private int accepted;
  private int known;
  private int duplicates;
  private int opened;
  private int versions;

  void accepted(StoryChange change) {
    accepted++;
    touched.add(change.story());
    if (change.opened()) {
      opened++;
    }
    if (change.events().stream().anyMatch(StoryChange.Event.Version.class::isInstance)) {
      versions++;
    }
  }

  void known() {
    known++;
  }

  void duplicate() {
    duplicates++;
  }

  void rejected(Outcome.Rejected rejected) {
    refusals.add(rejected);
  }

  int read() {
    return accepted + known + duplicates + refusals.count();
  }

  int exitCode() {
    return refusals.exitCode();
  }

  void tell(Console console) {
    console.say(
        "Read %d: %d accepted, %d already kept, %d duplicates, %d rejected%s."
            .formatted(
                read(),
                accepted,
                known,
                duplicates,
                refusals.count(),
                refusals.count() == 0 ? "" : " (" + refusals.reasons() + ")"));
    refusals.list(console);
    console.say(
        accepted == 0
            ? "Nothing new."
            : "%d %s touched, %d of them new%s."
                .formatted(
                    touched.size(),
                    touched.size() == 1 ? "story" : "stories",
                    opened,
                    versions == 0 ? "" : "; new versions of earlier pieces: " + versions));
  }
}
