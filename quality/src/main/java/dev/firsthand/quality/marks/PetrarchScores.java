package dev.firsthand.quality.marks;

import static dev.firsthand.record.Mark.Plover.*;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.marks.PetrarchRecords.Event;
import dev.firsthand.quality.marks.PetrarchRecords.Sentence;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Plover;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scores happenings on the validation records of petrarch2, of which those in even places are the
/// dev part.
///
/// The records mix codes of WEIS, CAMEO and made-up ones. WEIS and CAMEO number the same two digits
/// differently, and either is wider than a type of PLOVER, so several types are right for a code;
/// comments, which PLOVER leaves out, and made-up codes are not asked for. The type is right if the
/// sentence has a happening of such a type; actor and recipient are scored on the codings whose
/// type is right, wherever the dictionary has a name for them.
public final class PetrarchScores {

  private static final Map<String, Set<Plover>> TYPES =
      Map.ofEntries(
          Map.entry("03", Set.of(CONSULT, AGREE)),
          Map.entry("04", Set.of(SUPPORT, CONSULT)),
          Map.entry("05", Set.of(AGREE, SUPPORT)),
          Map.entry("06", Set.of(SUPPORT, CONCEDE, COOPERATE)),
          Map.entry("07", Set.of(AID)),
          Map.entry("08", Set.of(AGREE, CONCEDE, RETREAT, SUPPORT)),
          Map.entry("09", Set.of(REQUEST, ACCUSE)),
          Map.entry("10", Set.of(REQUEST)),
          Map.entry("11", Set.of(REJECT, ACCUSE)),
          Map.entry("12", Set.of(ACCUSE, REJECT)),
          Map.entry("13", Set.of(ACCUSE, THREATEN)),
          Map.entry("14", Set.of(REJECT, PROTEST)),
          Map.entry("15", Set.of(REQUEST, MOBILIZE)),
          Map.entry("16", Set.of(THREATEN, SANCTION)),
          Map.entry("17", Set.of(THREATEN, COERCE)),
          Map.entry("18", Set.of(PROTEST, MOBILIZE, ASSAULT)),
          Map.entry("19", Set.of(SANCTION, ASSAULT)),
          Map.entry("20", Set.of(SANCTION, COERCE, ASSAULT)),
          Map.entry("21", Set.of(COERCE)),
          Map.entry("22", Set.of(ASSAULT)));

  private final Marker marker = new Marker();
  private final PetrarchActors actors;
  private final Errors errors;
  private final Share types = new Share();
  private final Share sources = new Share();
  private final Share targets = new Share();

  private PetrarchScores(PetrarchActors actors, Errors errors) {
    this.actors = actors;
    this.errors = errors;
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    Path names = folder.resolve("dictionaries").resolve("PETR.Validate.actors.txt");
    PetrarchScores scores = new PetrarchScores(PetrarchActors.read(names), errors);
    Part part = errors.part();
    int place = 0;
    for (Sentence sentence : PetrarchRecords.read(folder.resolve("PETR.UnitTest.records.xml"))) {
      if (part.has(place++)) {
        scores.add(sentence);
      }
    }
    return List.of(
        scores.types.measure(part.named("type")),
        scores.sources.measure(part.named("actor")),
        scores.targets.measure(part.named("recipient")));
  }

  private void add(Sentence sentence) {
    List<Happening> found =
        marker.mark(Article.of("record", sentence.text())).marks(Happening.class);
    for (Event event : sentence.events()) {
      Set<Plover> right = TYPES.get(event.root());
      if (right != null) {
        add(sentence.text(), event, right, found);
      }
    }
  }

  private void add(String text, Event event, Set<Plover> right, List<Happening> all) {
    List<Happening> found = all.stream().filter(one -> right.contains(one.kind())).toList();
    types.add(!found.isEmpty());
    if (found.isEmpty()) {
      errors.tell("TYPE", right, all.stream().map(Happening::kind).toList(), text);
      return;
    }
    Happening best =
        found.stream()
            .filter(one -> isNamed(one.actor(), event.sources()))
            .findFirst()
            .orElse(found.getFirst());
    add(sources, "ACTOR", best.actor(), event.sources(), text);
    add(targets, "RECIPIENT", best.recipient(), event.targets(), text);
  }

  private void add(
      Share share, String role, @Nullable String found, Set<String> codes, String text) {
    if (codes.stream().anyMatch(actors::knows)) {
      boolean right = isNamed(found, codes);
      share.add(right);
      if (!right) {
        errors.tell(role, codes, found, text);
      }
    }
  }

  private boolean isNamed(@Nullable String found, Set<String> codes) {
    return found != null && codes.stream().anyMatch(code -> actors.names(found, code));
  }
}
