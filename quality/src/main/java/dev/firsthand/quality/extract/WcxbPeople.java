package dev.firsthand.quality.extract;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The authors in the gold of `extract/wcxb`, and which of them are people.
///
/// That gold calls outlets, teams and log-in names authors, and takes degrees and offices for
/// further authors; a byline of ours names people. The resource `wcxb-people.txt` says, by hand, of
/// every page which it is.
final class WcxbPeople {

  private final Map<String, List<Integer>> listed = new HashMap<>();

  WcxbPeople() {
    for (String line : WordTable.lines(WcxbPeople.class, "wcxb-people.txt")) {
      List<String> fields = List.of(line.split(" ", -1));
      listed.put(fields.getFirst(), fields.stream().skip(1).map(Integer::valueOf).toList());
    }
  }

  /// All the authors, as the set's own scoring takes the list apart.
  static List<String> authors(String list) {
    return Arrays.stream(list.split(",|;| and | & ", -1))
        .map(name -> name.strip().replaceAll("\\s+", " "))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// The people among the authors of a page; empty where there is none.
  Optional<Set<String>> people(String id, String list) {
    List<String> all = authors(list);
    List<Integer> places = listed.get(id);
    if (places == null) {
      return Optional.of(new LinkedHashSet<>(all));
    }
    List<String> people = new ArrayList<>();
    places.forEach(place -> people.add(all.get(place - 1)));
    return people.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(people));
  }
}
