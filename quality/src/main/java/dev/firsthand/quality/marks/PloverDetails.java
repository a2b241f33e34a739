package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Plover;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Scores the modes and contexts of happenings on PLOVER gold records.
///
/// The records are of 2016, when six types had modes and fewer contexts had names; what has another
/// name in the manual of 2021 is asked for by that, and where an old name was parted any of the new
/// ones is right. Modes are asked of the records of those types where a happening of the type was
/// found; a record without one asks for none. Contexts are asked of the records with a happening.
final class PloverDetails {

  private static final Set<Plover> WITH_MODES =
      EnumSet.of(
          Plover.CONSULT,
          Plover.THREATEN,
          Plover.PROTEST,
          Plover.MOBILIZE,
          Plover.COERCE,
          Plover.ASSAULT);

  private static final Map<String, Set<String>> MODES =
      Map.ofEntries(
          Map.entry("host", Set.of("visit")),
          Map.entry("strike-hun", Set.of("hunger")),
          Map.entry("strike-gen", Set.of("strike")),
          Map.entry("riot-spon", Set.of("riot")),
          Map.entry("demo-org", Set.of("demo")),
          Map.entry("demo-spon", Set.of("demo")),
          Map.entry("curfew", Set.of("curfew", "restrict")),
          Map.entry("martial-law", Set.of("martial-law", "restrict")),
          Map.entry("political", Set.of("restrict")),
          Map.entry("ban", Set.of("restrict")),
          Map.entry("confiscate", Set.of("seize")),
          Map.entry("detain", Set.of("arrest")),
          Map.entry("destroy", Set.of("seize", "destroy")),
          Map.entry("assassinate", Set.of("targeted")),
          Map.entry("heavy-weapons", Set.of("heavy-weapons", "aerial", "drone")));

  private static final Map<String, Set<String>> CONTEXTS =
      Map.ofEntries(
          Map.entry("political", Set.of("political_institutions", "executive", "legislative")),
          Map.entry("politics", Set.of("political_institutions", "executive", "legislative")),
          Map.entry("government", Set.of("political_institutions", "executive", "legislative")),
          Map.entry("refugee", Set.of("migration", "asylum")),
          Map.entry("refugees", Set.of("migration", "asylum")),
          Map.entry("resource", Set.of("natural_resource", "human_security")),
          Map.entry("resources", Set.of("natural_resource", "human_security")),
          Map.entry("rights", Set.of("human_rights", "rights_freedoms")),
          Map.entry("discrimination", Set.of("inequality", "religion_ethnicity")),
          Map.entry("religion", Set.of("religion_ethnicity")),
          Map.entry("assets", Set.of("human_security", "economic")),
          Map.entry("foreign", Set.of("diplomatic")));

  private final Tally modes = new Tally();
  private final Tally contexts = new Tally();

  /// @param all the happenings that were found in the record
  void add(JsonNode record, Plover type, List<Happening> all, Errors errors) {
    String text = record.path("text").asText();
    List<Happening> same = all.stream().filter(one -> one.kind() == type).toList();
    if (WITH_MODES.contains(type) && !same.isEmpty()) {
      Set<String> found =
          same.stream()
              .map(Happening::mode)
              .filter(Objects::nonNull)
              .collect(Collectors.toCollection(TreeSet::new));
      count(modes, "MODE", record.path("mode").asText(), MODES, found, text, errors);
    }
    if (!all.isEmpty()) {
      Set<String> found =
          all.stream()
              .flatMap(one -> one.context().stream())
              .collect(Collectors.toCollection(TreeSet::new));
      count(contexts, "CONTEXT", record.path("context").asText(), CONTEXTS, found, text, errors);
    }
  }

  private static void count(
      Tally tally,
      String what,
      String gold,
      Map<String, Set<String>> names,
      Set<String> found,
      String text,
      Errors errors) {
    List<Set<String>> wanted =
        Arrays.stream(gold.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.equals("null"))
            .map(name -> names.getOrDefault(name, Set.of(name)))
            .toList();
    int right = (int) wanted.stream().filter(any -> any.stream().anyMatch(found::contains)).count();
    tally.add(right, found.size(), wanted.size());
    if (right < Math.max(found.size(), wanted.size())) {
      errors.tell(what, found, gold, text);
    }
  }

  List<Measure> measures(Part part) {
    return List.of(
        new Measure(part.named("mode precision"), modes.precision()),
        new Measure(part.named("mode F1"), modes.f1()),
        new Measure(part.named("context precision"), contexts.precision()),
        new Measure(part.named("context F1"), contexts.f1()));
  }
}
