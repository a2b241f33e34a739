package dev.firsthand.quality.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.firsthand.mark.number.NumberReader;
import dev.firsthand.mark.number.Numeral;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Scores figures and moments against the English cases of Recognizers-Text: the share of cases of
/// which every expected resolution is found. Cases in even places of a file are the dev part, the
/// others the test part.
///
/// In scope are numbers, percentages, amounts of money, measures, dates, durations and sets, as a
/// news reader would want them. Out of scope: what a news text does not need and a chat does (bare
/// hours and days of the month, `at seven`, time spans of a calendar, dates in digits without a
/// year, a first Sunday of no month, negative numbers without a word, telephone numbers,
/// temperatures of a thermostat); dates that do not exist, such as Feb 30; arithmetic read aloud
/// (`one over twenty`, `three twenty-firsts`) and letters of the SI (`10G`); values in other than
/// English decimal notation; cases that expect no value, or nothing of a sentence about something
/// else; ages (no figures by the guidelines); and what the source's own library does not support.
public final class Recognizers {

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "Number/English/NumberModel.json", "number",
              "Number/English/PercentModel.json", "percent",
              "NumberWithUnit/English/CurrencyModel.json", "money",
              "NumberWithUnit/English/DimensionModel.json", "measure",
              "DateTime/English/DateParser.json", "date",
              "DateTime/English/DurationParser.json", "duration",
              "DateTime/English/SetParser.json", "set"));

  /// Fractions in words as news has them: of one small number by another.
  private static final String PLAIN_FRACTION =
      "(?i)(.+ and )?((an?|one|two|three|four|five|six|seven|eight|nine)[ -])?"
          + "(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)"
          + "( of)?( an?)?( (hundred|thousand|million|billion|trillion))*";

  private final Errors errors;
  private final Share all = new Share();
  private final List<Measure> measures = new ArrayList<>();

  private Recognizers(Errors errors) {
    this.errors = errors;
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    Recognizers scores = new Recognizers(errors);
    Path specs = folder.resolve("Specs");
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      String json = Files.readString(specs.resolve(file.getKey()), StandardCharsets.UTF_8);
      scores.add(file.getValue(), new ObjectMapper().readTree(json.substring(json.indexOf('['))));
    }
    scores.measures.add(scores.all.measure(errors.part().named("cases in scope")));
    return scores.measures;
  }

  private void add(String kind, JsonNode cases) {
    Share right = new Share();
    for (int i = 0; i < cases.size(); i++) {
      JsonNode given = cases.get(i);
      if (!errors.part().has(i) || given.get("Results").isEmpty() || isOut(kind, given)) {
        continue;
      }
      boolean passes = passes(kind, given);
      right.add(passes);
      all.add(passes);
      if (!passes) {
        errors.tell(kind, given.get("Input").asText(), given.get("Results"), found(kind, given));
      }
    }
    measures.add(right.measure(errors.part().named(kind)));
  }

  private static boolean isOut(String kind, JsonNode given) {
    boolean unsupported = given.path("NotSupported").asText().contains("dotnet");
    for (JsonNode result : given.get("Results")) {
      String text = result.path("Text").asText();
      String value = result.path("Resolution").path("value").asText();
      boolean out =
          switch (kind) {
            case "number" -> isUnnewsworthy(text, result.path("Resolution"));
            case "date" -> isOutOfCalendar(text, result.path("Value"));
            case "set" -> result.path("Value").path("Timex").asText().contains("T");
            default -> value.equals("null");
          };
      if (out || result.path("Value").path("Timex").asText().contains("#")) {
        return true;
      }
    }
    return unsupported || (kind.equals("number") && given.get("Input").asText().contains("^"));
  }

  private static boolean isUnnewsworthy(String text, JsonNode resolution) {
    String value = resolution.path("value").asText();
    boolean words =
        resolution.path("subtype").asText().equals("fraction") && !text.matches(".*\\d.*");
    return value.startsWith("-")
        || value.contains("E")
        || text.contains(" over ")
        || text.matches("\\d+[gG]|\\d,\\d")
        || (words && !text.matches(PLAIN_FRACTION));
  }

  private static boolean isOutOfCalendar(String text, JsonNode value) {
    return value.path("Timex").asText().startsWith("XXXX-XX")
        || value.path("FutureResolution").path("date").asText().equals("0001-01-01")
        || text.matches("\\d+[-/.]\\d+")
        || text.matches("(the )?(first|second|third|fourth|fifth|last) \\w+day");
  }

  private static List<?> found(String kind, JsonNode given) {
    return switch (kind) {
      case "date", "duration", "set" -> moments(given);
      default -> figures(given);
    };
  }

  private static List<Figure> figures(JsonNode given) {
    return MarkedText.marks(Figure.class, given.get("Input").asText(), null);
  }

  private static List<Moment> moments(JsonNode given) {
    String day = given.path("Context").path("ReferenceDateTime").asText("2016-11-07T00:00:00");
    return MarkedText.marks(Moment.class, given.get("Input").asText(), day.substring(0, 10));
  }

  private static boolean passes(String kind, JsonNode given) {
    for (JsonNode result : given.get("Results")) {
      boolean hit =
          switch (kind) {
            case "number" -> reads(given.get("Input").asText(), result.get("Resolution"));
            case "date", "duration", "set" ->
                moments(given).stream()
                    .anyMatch(
                        moment -> TimexLikeness.isSame(kind, moment.value(), result.get("Value")));
            default ->
                figures(given).stream()
                    .anyMatch(figure -> isSame(figure, result.get("Resolution")));
          };
      if (!hit) {
        return false;
      }
    }
    return true;
  }

  /// Whether the number reader, which serves all finders, reads the number somewhere in a text.
  private static boolean reads(String text, JsonNode expected) {
    return reads(text, Double.parseDouble(expected.path("value").asText("NaN")));
  }

  private static boolean reads(String text, double value) {
    List<Token> tokens = Tokens.of(text);
    NumberReader reader = new NumberReader(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      Numeral number = reader.at(at);
      if (number != null && isNear(number.value(), value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(@Nullable Double found, double value) {
    return found != null && Math.abs(found - value) <= 1e-6 * Math.max(1, Math.abs(value));
  }

  /// Whether an amount is an end of a range of which both ends stand in the text as told: the set
  /// gives `eight to 10 feet` as 10 feet.
  private static boolean isEnd(Figure figure, double value) {
    Double low = figure.low();
    Double high = figure.high();
    return figure.approx() == Figure.Approx.RANGE
        && low != null
        && high != null
        && (isNear(low, value) || isNear(high, value))
        && reads(figure.text(), low)
        && reads(figure.text(), high);
  }

  private static boolean isSame(Figure figure, JsonNode expected) {
    String text = expected.path("value").asText().replace("%", "");
    try {
      double value = Double.parseDouble(text);
      boolean cents = expected.path("unit").asText().toLowerCase(Locale.ROOT).equals("cent");
      boolean pence = expected.path("unit").asText().equals("Pence");
      double factor = cents || pence ? 0.01 : 1;
      return isNear(figure.value(), value * factor) || isEnd(figure, value);
    } catch (NumberFormatException _) {
      return false;
    }
  }
}
