package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.NameFinder;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.relate.BCubed;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Scores by B³ whether names that stand for the same are told to be the same. The items are the
/// gold names; one that was not found with its very span stands alone. So a name that is missed
/// costs here too, and `found` says how it stands with those that were not.
public final class EntityScores {

  private final NameFinder finder = new NameFinder();
  private final Errors errors;
  private final Map<String, String> gold = new TreeMap<>();
  private final Map<String, String> told = new HashMap<>();
  private final Map<String, String> goldOfFound = new TreeMap<>();

  private EntityScores(Errors errors) {
    this.errors = errors;
  }

  public static List<Measure> gum(Path folder, Errors errors) throws IOException {
    EntityScores dev = new EntityScores(errors);
    GumNames.tagged(Gum.part(folder, "dev")).forEach(dev::add);
    EntityScores test = new EntityScores(Errors.SILENT);
    GumNames.tagged(Gum.part(folder, "test")).forEach(test::add);
    dev.tell("split", dev.goldOfFound, dev.told);
    dev.tell("merged", dev.told, dev.goldOfFound);
    return List.of(
        dev.of("dev entities B3 F1", dev.gold),
        dev.of("dev entities of found names B3 F1", dev.goldOfFound),
        test.of("test entities B3 F1", test.gold),
        test.of("test entities of found names B3 F1", test.goldOfFound));
  }

  /// The half of the articles that nothing was trained on.
  public static List<Measure> meantime(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> all = Meantime.tagged(folder);
    EntityScores dev = new EntityScores(errors);
    NameSets.everySecond(all, 0).forEach(dev::add);
    EntityScores test = new EntityScores(Errors.SILENT);
    NameSets.everySecond(all, 1).forEach(test::add);
    dev.tell("split", dev.goldOfFound, dev.told);
    dev.tell("merged", dev.told, dev.goldOfFound);
    return List.of(
        dev.of("dev entities of found names B3 F1", dev.goldOfFound),
        test.of("test entities B3 F1", test.gold),
        test.of("test entities of found names B3 F1", test.goldOfFound));
  }

  private Measure of(String metric, Map<String, String> items) {
    return new Measure(metric, BCubed.of(items, told).f1());
  }

  private void add(List<TaggedSentence> document) {
    String number = "%05d ".formatted(gold.size());
    List<List<Token>> tokens = document.stream().map(TaggedSentence::tokens).toList();
    Map<String, String> found = new HashMap<>();
    for (Name name : finder.names(NameScores.text(tokens), tokens)) {
      found.put(name.start() + "-" + name.end(), name.kind() + " " + name.entity());
    }
    for (TaggedSentence sentence : document) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        String entity = sentence.entities().get(i);
        if (!entity.isEmpty()) {
          add(number, entity, span(sentence, i), found);
        }
      }
    }
  }

  private void add(String document, String entity, String span, Map<String, String> found) {
    String item = document + span;
    gold.put(item, document + entity);
    if (found.containsKey(span)) {
      goldOfFound.put(item, document + entity);
    }
    told.put(item, document + found.getOrDefault(span, span));
  }

  /// Lists the groups of one side that are several on the other.
  private void tell(String error, Map<String, String> groups, Map<String, String> others) {
    Map<String, Map<String, String>> parts = new TreeMap<>();
    goldOfFound
        .keySet()
        .forEach(
            item ->
                parts
                    .computeIfAbsent(groups.get(item), _ -> new TreeMap<>())
                    .put(others.get(item), told.get(item)));
    parts.values().stream()
        .filter(part -> part.size() > 1)
        .forEach(part -> errors.tell(error, part.values()));
  }

  /// From where to where the name reaches that begins at a token.
  private static String span(TaggedSentence sentence, int first) {
    int last = first;
    String inside = "I-" + sentence.tags().get(first).substring(2);
    while (last + 1 < sentence.tags().size() && sentence.tags().get(last + 1).equals(inside)) {
      last++;
    }
    return sentence.tokens().get(first).start() + "-" + sentence.tokens().get(last).end();
  }
}
