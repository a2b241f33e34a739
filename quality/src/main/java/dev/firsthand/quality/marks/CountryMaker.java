package dev.firsthand.quality.marks;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes `countries.txt`, which words name a country, its people or a city of it, from CLDR and the
/// country actors of petrarch2.
///
/// Arguments: the folder of the petrarch2 dictionaries (MIT) and the file to write. What names more
/// than one country names none.
public final class CountryMaker {

  private static final String HEADER =
      """
      # What names a country: its code of ISO 3166, its names, its people, its chief cities. Made by
      # CountryMaker of the quality module; do not edit. Sources: names and the cities of time zones
      # from CLDR by way of ICU4J (Unicode License V3); other names and demonyms from the
      # dictionaries of petrarch2, Copyright (c) 2014 Open Event Data Alliance (MIT; its notice
      # stands in petrarch2-LICENSE.txt).
      """;

  private static final Pattern CODE = Pattern.compile("\\[([A-Z]{3})]");

  /// A word for the people of a country has so many first letters in common with its name.
  private static final int COMMON = 3;

  private final Map<String, Set<String>> countries = new TreeMap<>();

  private CountryMaker() {}

  public static void main(String[] args) throws IOException {
    CountryMaker maker = new CountryMaker();
    maker.names();
    maker.cities();
    maker.actors(Path.of(args[0], "Phoenix.Countries.actors.txt"));
    maker.write(Path.of(args[1]));
  }

  private void names() {
    for (String code : ULocale.getISOCountries()) {
      String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
      add(name.replaceAll(" \\(.*", "").replace("&", "and"), code);
    }
  }

  private void cities() {
    for (String code : ULocale.getISOCountries()) {
      for (String zone :
          TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, code, null)) {
        String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
        if (!city.contains("/")) {
          add(city, code);
        }
      }
    }
  }

  private void add(String phrase, String code) {
    countries.computeIfAbsent(phrase.toLowerCase(Locale.ROOT), _ -> new TreeSet<>()).add(code);
  }

  /// A country's block begins with its name, behind which its code may stand. Of the `+` lines
  /// those are kept that begin as the name does.
  private void actors(Path file) throws IOException {
    String code = "";
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("\t")) {
        continue;
      }
      String phrase = line.replaceAll("[\\[#].*", "").replaceAll("[+_]", " ").strip();
      if (!line.startsWith("+")) {
        code = code(phrase, line);
      } else if (!code.isEmpty() && isLike(phrase, code)) {
        add(phrase, code);
        add(phrase + "s", code);
      }
    }
  }

  private static boolean isLike(String phrase, String code) {
    String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
    return !phrase.contains(" ") && name.regionMatches(true, 0, phrase, 0, COMMON);
  }

  private String code(String phrase, String line) {
    Set<String> known = countries.getOrDefault(phrase.toLowerCase(Locale.ROOT), Set.of());
    Matcher code = CODE.matcher(line);
    if (known.size() == 1) {
      return known.iterator().next();
    }
    return code.find() ? ofThree(code.group(1)) : "";
  }

  private static String ofThree(String three) {
    for (String code : ULocale.getISOCountries()) {
      if (new ULocale("", code).getISO3Country().equals(three)) {
        return code;
      }
    }
    return "";
  }

  private void write(Path file) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    countries.forEach(
        (phrase, codes) -> {
          if (codes.size() == 1) {
            lines.computeIfAbsent(codes.iterator().next(), _ -> new ArrayList<>()).add(phrase);
          }
        });
    List<String> out = new ArrayList<>(List.of(HEADER.strip()));
    lines.forEach((code, phrases) -> out.add(code + ": " + String.join(", ", phrases)));
    Files.write(file, out);
  }
}
