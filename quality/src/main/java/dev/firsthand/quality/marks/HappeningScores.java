package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.record.Mark.Plover;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Scores happenings on the PLOVER gold records, of which those in even places are the dev part.
///
/// PLOVER codes a promise or an offer as AGREE, a hostile plan or threat as THREATEN, a demand as
/// REQUEST and a cooperation denied as REJECT; this project keeps what is planned, possible,
/// demanded or negated apart from the type, so types are folded before they are compared. The
/// records use older names of four types.
public final class HappeningScores {

  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  private static final Set<Plover> FRIENDLY =
      Set.of(
          Plover.CONSULT,
          Plover.SUPPORT,
          Plover.CONCEDE,
          Plover.COOPERATE,
          Plover.AID,
          Plover.RETREAT);

  private static final Set<Plover> WORDS =
      Set.of(Plover.REQUEST, Plover.AGREE, Plover.THREATEN, Plover.OTHER);

  private HappeningScores() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    JsonNode records = new ObjectMapper().readTree(folder.resolve("PLOVER_GSR_CAMEO.txt").toFile());
    Part part = errors.part();
    Tally types = new Tally();
    PloverDetails details = new PloverDetails();
    int place = 0;
    for (JsonNode record : records) {
      String type = record.path("event").asText();
      if (!type.equals("DOCUMENT") && part.has(place++)) {
        add(record, type, types, details, errors);
      }
    }
    List<Measure> measures = new ArrayList<>();
    measures.add(new Measure(part.named("type recall"), types.recall()));
    measures.add(new Measure(part.named("type F1"), types.f1()));
    measures.addAll(details.measures(part));
    return measures;
  }

  private static void add(
      JsonNode record, String name, Tally types, PloverDetails details, Errors errors) {
    String text = record.path("text").asText();
    Plover type = Plover.valueOf(RENAMED.getOrDefault(name, name));
    List<Happening> all = new Marker().mark(Article.of("record", text)).marks(Happening.class);
    details.add(record, type, all, errors);
    Set<Plover> found =
        all.stream()
            .map(HappeningScores::folded)
            .filter(kind -> kind != Plover.OTHER)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean right = found.contains(type);
    types.add(right ? 1 : 0, found.size(), 1);
    if (!right) {
      errors.tell("TYPE", found, type, text);
    }
  }

  private static Plover folded(Happening happening) {
    Plover kind = happening.kind();
    boolean friendly = FRIENDLY.contains(kind);
    if (WORDS.contains(kind)) {
      return kind;
    }
    if (happening.status() == Status.DEMANDED) {
      return Plover.REQUEST;
    }
    if (happening.negated() && friendly) {
      return Plover.REJECT;
    }
    if (happening.status() == Status.PLANNED || happening.status() == Status.POSSIBLE) {
      return friendly ? Plover.AGREE : Plover.THREATEN;
    }
    return kind;
  }
}
