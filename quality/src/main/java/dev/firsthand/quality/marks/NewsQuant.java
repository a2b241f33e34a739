package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Mark.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Scores figures against NewsQuant. Its sentences in even places are the dev part, those in odd
/// ones the test part.
///
/// Its conventions differ from the project's: it wants ages, `one of the …`, pronouns and amounts
/// repeated in brackets, which the project's own guidelines leave out, takes `from 21 mpg to 23`
/// for one range where they see two figures, and names units by the whole noun phrase. Both a score
/// over everything and one without these are given. A unit counts as the same when the head noun
/// is, people being `person` and money its currency; cents, pence and shares in words are turned
/// into what the project makes of them.
public final class NewsQuant {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("percentage", "percent"),
          Map.entry("dollar", "money:USD"),
          Map.entry("us dollar", "money:USD"),
          Map.entry("cent", "money:USD"),
          Map.entry("euro", "money:EUR"),
          Map.entry("pound sterling", "money:GBP"),
          Map.entry("pound", "money:GBP"),
          Map.entry("rupee", "money:INR"),
          Map.entry("indian rupee", "money:INR"),
          Map.entry("yen", "money:JPY"),
          Map.entry("yuan", "money:CNY"),
          Map.entry("australian dollar", "money:AUD"),
          Map.entry("canadian dollar", "money:CAD"),
          Map.entry("danish krone", "money:DKK"),
          Map.entry("people", "person"),
          Map.entry("mile per hour", "mph"),
          Map.entry("kilometre per hour", "kph"),
          Map.entry("revolutions per minute", "rpm"),
          Map.entry("parts-per-billion", "parts per billion"),
          Map.entry("mile per gallon", "mpg"),
          Map.entry("brake horsepower", "horsepower"));

  /// A bracket that begins with an amount, and the word behind its number.
  private static final Pattern BRACKET =
      Pattern.compile("\\([^\\d()]{0,12}(\\d+(?:\\.\\d+)?) ?([a-z]*)[^()]{0,40}\\)");

  private final Errors errors;
  private final Tally values = new Tally();
  private final Tally units = new Tally();
  private final Tally scoped = new Tally();
  private final Tally scopedUnits = new Tally();

  private NewsQuant(Errors errors) {
    this.errors = errors;
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    JsonNode set = new ObjectMapper().readTree(folder.resolve("newsquant-odd.json").toFile());
    NewsQuant scores = new NewsQuant(errors);
    for (int i = 0; i < set.size(); i++) {
      if (errors.part().has(i)) {
        scores.add(set.get(i));
      }
    }
    return scores.measures(errors.part());
  }

  private List<Measure> measures(Part part) {
    return List.of(
        new Measure(part.named("value F1"), values.f1()),
        new Measure(part.named("value+unit F1"), units.f1()),
        new Measure(part.named("value F1 in scope"), scoped.f1()),
        new Measure(part.named("value+unit F1 in scope"), scopedUnits.f1()));
  }

  private void add(JsonNode sentence) {
    String text = sentence.get("text").asText();
    List<Figure> found = new ArrayList<>(MarkedText.marks(Figure.class, text, null));
    int all = found.size();
    int right = 0;
    int rightUnit = 0;
    int left = 0;
    int leftFound = 0;
    int wanted = sentence.get("quantities").size();
    for (JsonNode quantity : sentence.get("quantities")) {
      Figure match = null;
      for (Figure figure : found) {
        boolean same = value(figure, quantity);
        if (same && (match == null || (!unit(match, quantity) && unit(figure, quantity)))) {
          match = figure;
        }
      }
      if (match == null) {
        List<Figure> ends = ends(found, quantity);
        found.removeAll(ends);
        leftFound += ends.size();
        boolean out = !ends.isEmpty() || isOut(quantity) || isConversion(quantity, text);
        left += out ? 1 : 0;
        errors.tell(out ? "OUT" : "MISS", quantity, text);
        continue;
      }
      found.remove(match);
      right++;
      if (unit(match, quantity)) {
        rightUnit++;
      } else {
        errors.tell("UNIT", match.unit(), quantity.get("normalized_unit").asText(), match.text());
      }
    }
    found.forEach(
        figure -> errors.tell("EXTRA", figure.text(), figure.value(), figure.unit(), text));
    values.add(right, all, wanted);
    units.add(rightUnit, all, wanted);
    scoped.add(right, all - leftFound, wanted - left);
    scopedUnits.add(rightUnit, all - leftFound, wanted - left);
  }

  /// The two figures found for a change that the set gives as one range; empty when it is none.
  private static List<Figure> ends(List<Figure> found, JsonNode quantity) {
    String[] values = quantity.get("value").asText().split("(?<=\\d)-", -1);
    if (values.length != 2) {
      return List.of();
    }
    List<Figure> ends = new ArrayList<>();
    for (String value : values) {
      double number = Double.parseDouble(value);
      found.stream()
          .filter(figure -> !ends.contains(figure) && same(figure.value(), number))
          .findFirst()
          .ifPresent(ends::add);
    }
    return ends.size() == 2 ? ends : List.of();
  }

  /// What the project's guidelines leave out: ages, and `one` as in `one of the best`.
  private static boolean isOut(JsonNode quantity) {
    String unit = quantity.get("normalized_unit").asText();
    return unit.equals("year of age")
        || unit.equals("age")
        || quantity.get("value").asText().equals("1");
  }

  /// An amount repeated in brackets in a second unit: `87 mph (140 km/h)`, `1.8bn miles (2.8bn
  // km)`.
  private static boolean isConversion(JsonNode quantity, String text) {
    String value = quantity.get("value").asText();
    if (value.indexOf('-', 1) > 0) {
      return false;
    }
    double wanted = Double.parseDouble(value);
    Matcher bracket = BRACKET.matcher(text.replace(",", ""));
    while (bracket.find()) {
      double number = Double.parseDouble(bracket.group(1));
      if (same(number * scale(bracket.group(2)), wanted)) {
        return true;
      }
    }
    return false;
  }

  private static double scale(String word) {
    return switch (word) {
      case "thousand", "k" -> 1e3;
      case "million", "m", "mn" -> 1e6;
      case "billion", "bn", "b" -> 1e9;
      case "trillion", "tn" -> 1e12;
      default -> 1;
    };
  }

  private static boolean value(Figure figure, JsonNode quantity) {
    String value = quantity.get("value").asText();
    int dash = value.indexOf('E') > 0 ? -1 : value.indexOf('-', 1);
    if (dash > 0) {
      double low = Double.parseDouble(value.substring(0, dash));
      double high = Double.parseDouble(value.substring(dash + 1));
      return same(figure.low(), low) && (figure.high() == null || same(figure.high(), high));
    }
    double number = Double.parseDouble(value);
    return same(
        figure.value() == null ? figure.low() : figure.value(),
        isSmallCoin(figure, quantity)
            ? number / 100
            : isShareInWords(figure, number) ? number * 100 : number);
  }

  /// `A third of`, of which the project makes 33.3 percent.
  private static boolean isShareInWords(Figure figure, double number) {
    return "percent".equals(figure.unit())
        && number < 1
        && !figure.text().contains("%")
        && !figure.text().contains("cent");
  }

  /// Cents and pence, of which the project makes dollars and pounds.
  private static boolean isSmallCoin(Figure figure, JsonNode quantity) {
    boolean cents = quantity.get("normalized_unit").asText().matches("cents?( .*)?");
    boolean pence = quantity.get("unit").asText().equals("p");
    return figure.unit() != null && figure.unit().startsWith("money:") && (cents || pence);
  }

  private static boolean same(@Nullable Double found, double wanted) {
    return found != null && Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
  }

  private static boolean unit(Figure figure, JsonNode quantity) {
    String wanted = quantity.get("normalized_unit").asText().toLowerCase(Locale.ROOT);
    if (wanted.equals("-")) {
      return figure.unit() == null || Objects.equals(figure.what(), null);
    }
    String plain = UNITS.getOrDefault(wanted, wanted);
    String unit = figure.unit();
    if (unit == null) {
      return false;
    }
    String per = plain.contains(" per ") ? plain.substring(0, plain.indexOf(" per ")) : plain;
    String head = per.substring(per.lastIndexOf(' ') + 1);
    return unit.equals(plain)
        || unit.equals(UNITS.getOrDefault(per, per))
        || unit.equals(head)
        || unit.equals(engineUnit(per))
        || unit.equals(engineUnit(head));
  }

  /// What the engine itself calls a thing: a worker is a person, a shekel is money.
  private static @Nullable String engineUnit(String noun) {
    List<Figure> figures = MarkedText.marks(Figure.class, "They counted 7 " + noun + ".", null);
    return figures.isEmpty() ? null : figures.getFirst().unit();
  }
}
