package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What zone abbreviations mean, by the resource `zones.txt`. `IST` is India's unless the page is
/// from Israel or Ireland.
final class Zones {

  private static final Map<String, Map<String, String>> MEANINGS = read();
  private static final String ANYWHERE = "";

  private Zones() {}

  static boolean knows(String abbreviation) {
    return MEANINGS.containsKey(abbreviation);
  }

  /// The offset of a zone as [PrintedDate#zone] gives it, at a local time.
  ///
  /// @param country the page's, ISO 3166, where that is known
  static Optional<ZoneOffset> offset(String zone, LocalDateTime at, @Nullable String country) {
    Map<String, String> meanings = MEANINGS.get(zone.toUpperCase(Locale.ROOT));
    String meaning = zone;
    if (meanings != null) {
      String anywhere = meanings.getOrDefault(ANYWHERE, zone);
      meaning = country == null ? anywhere : meanings.getOrDefault(country, anywhere);
    }
    try {
      return Optional.of(ZoneId.of(meaning).getRules().getOffset(at));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> zones = new HashMap<>();
    for (String line : WordTable.lines(Zones.class, "zones.txt")) {
      String[] parts = line.split("\\s+", -1);
      Map<String, String> meanings = new HashMap<>();
      meanings.put("", parts[1]);
      for (int i = 2; i < parts.length; i++) {
        String[] meaning = parts[i].split("=", 2);
        meanings.put(meaning[0], meaning[1]);
      }
      zones.put(parts[0], meanings);
    }
    return zones;
  }
}
