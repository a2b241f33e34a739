package dev.firsthand.quality.marks;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Mark.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Scores moments against TempEval-3: `dev` is TimeBank and AQUAINT, `test` the platinum documents.
public final class TempEval {

  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
  private static final Pattern DCT = Pattern.compile("<DCT>.*?value=\"([^\"]*)\"", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?![\\n ])");

  private final Errors errors;
  private final Tally relaxed = new Tally();
  private final Tally strict = new Tally();
  private final Tally values = new Tally();

  private TempEval(Errors errors) {
    this.errors = errors;
  }

  private record Timex(int start, int end, String text, String value) {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    TempEval scores = new TempEval(errors);
    for (String part : folders(errors.part())) {
      try (Stream<Path> files = Files.list(folder.resolve(part))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
          scores.add(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return scores.measures(errors.part());
  }

  private static List<String> folders(Part part) {
    return switch (part) {
      case DEV -> List.of("timebank", "aquaint");
      case TEST -> List.of("platinum");
    };
  }

  private List<Measure> measures(Part part) {
    return List.of(
        new Measure(part.named("relaxed F1"), relaxed.f1()),
        new Measure(part.named("strict F1"), strict.f1()),
        new Measure(part.named("value F1"), values.f1()));
  }

  private void add(String name, String xml) {
    Matcher text = TEXT.matcher(xml);
    Matcher date = DCT.matcher(xml);
    if (!text.find() || !date.find()) {
      return;
    }
    StringBuilder body = new StringBuilder();
    List<Timex> gold = parse(unwrapped(unescaped(text.group(1))), body);
    String day = date.group(1);
    List<Moment> found =
        MarkedText.marks(
            Moment.class, body.toString(), day.length() >= 10 ? day.substring(0, 10) : day);
    match(name, body.toString(), gold, found);
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "‹")
        .replace("&gt;", "›")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /// The documents break their lines at a fixed width; only an empty line parts paragraphs.
  private static String unwrapped(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }

  /// Strips the tags into `body`, keeping where the time expressions stood.
  private static List<Timex> parse(String xml, StringBuilder body) {
    List<Timex> gold = new ArrayList<>();
    Matcher tag = TAG.matcher(xml);
    int at = 0;
    int start = -1;
    String value = "";
    while (tag.find()) {
      body.append(xml, at, tag.start());
      at = tag.end();
      if (!tag.group(2).equals("TIMEX3")) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        Matcher given = VALUE.matcher(tag.group(3));
        value = given.find() ? given.group(1) : "";
        start = body.length();
      } else if (start >= 0) {
        gold.add(new Timex(start, body.length(), body.substring(start), value));
        start = -1;
      }
    }
    body.append(xml, at, xml.length());
    return gold;
  }

  private void match(String name, String body, List<Timex> gold, List<Moment> found) {
    Set<Timex> used = new HashSet<>();
    int overlapping = 0;
    int same = 0;
    int right = 0;
    for (Moment moment : found) {
      Timex best = null;
      for (Timex timex : gold) {
        boolean overlap = moment.start() < timex.end() && timex.start() < moment.end();
        if (overlap && !used.contains(timex) && best == null) {
          best = timex;
        }
      }
      if (best == null) {
        errors.tell(
            "EXTRA",
            moment.text(),
            moment.value(),
            MarkedText.around(body, moment.start(), moment.end()));
        continue;
      }
      used.add(best);
      overlapping++;
      boolean exact = moment.start() == best.start() && moment.end() == best.end();
      same += exact ? 1 : 0;
      boolean value = best.value().equals(moment.value());
      right += value ? 1 : 0;
      if (!exact) {
        errors.tell("SPAN", moment.text(), best.text());
      }
      if (!value) {
        errors.tell(
            "VALUE",
            moment.value(),
            best.value(),
            best.text(),
            name,
            MarkedText.around(body, best.start(), best.end()));
      }
    }
    for (Timex timex : gold) {
      if (!used.contains(timex)) {
        errors.tell(
            "MISS",
            timex.text(),
            timex.value(),
            MarkedText.around(body, timex.start(), timex.end()));
      }
    }
    relaxed.add(overlapping, found.size(), gold.size());
    strict.add(same, found.size(), gold.size());
    values.add(right, found.size(), gold.size());
  }
}
