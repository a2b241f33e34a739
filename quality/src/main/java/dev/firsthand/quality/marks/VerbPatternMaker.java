package dev.firsthand.quality.marks;

import dev.firsthand.mark.clause.Lemmas;
import dev.firsthand.record.Mark.Plover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes `patterns.txt`, which verbs tell a happening beside which words, from the verb dictionary
/// of petrarch2 and the table from CAMEO to PLOVER.
///
/// Arguments: the folder of all data and the file to write. A block of the dictionary is a set of
/// verbs with a code, under which patterns stand: the words around the verb with a code of their
/// own, `&NAME` for any of a list of words. Kept are words, lists and codes, not which words stand
/// before the verb or behind a preposition. Verbs that news uses all the time keep only what asks
/// for two words and more.
public final class VerbPatternMaker {

  private static final String HEADER =
      """
      # Which verbs tell a happening beside which words. Made by VerbPatternMaker of the quality
      # module from the verb dictionary CAMEO.2.0 of petrarch2, Copyright (c) 2015 Open Event Data
      # Alliance (MIT; its notice stands in petrarch2-LICENSE.txt), and the table from CAMEO to
      # PLOVER, Copyright (c) 2016 to 2021 Open Event Data Alliance (CC BY-SA 4.0); do not edit.
      #
      # "&list: a b" is a list of words. "[verb verb]" begins a block; "a_b" is a verb with its
      # particle. "TYPE" is the type of its verbs alone, "TYPE: a b | c" that beside a and b, or
      # beside c. NONE tells no happening.
      """;

  private static final String NONE = "NONE";
  private static final String APPEALS = "02";

  /// A verb of which news has more in a million words says too little by itself. On the dev records
  /// of PLOVER such verbs were right in 28 percent, others in 53.
  private static final double COMMON = 255;

  private static final double MILLION = 1e6;

  private static final Pattern TYPE = Pattern.compile("(\\d{2,4}): ([A-Z]+).*");
  private static final Pattern BLOCK = Pattern.compile("--- +\\S+ +\\[([^]]*)].*");
  private static final Pattern RULE = Pattern.compile("- (.*?)\\[([^]]*)].*");
  private static final Pattern VERB =
      Pattern.compile("([A-Z_+-]+)\\s*(?:\\{[^}]*})?\\s*(?:\\[([^]]*)])?.*");
  private static final Pattern WORD = Pattern.compile("&?[A-Z][A-Z_'-]*");

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Double> uses;
  private final Map<String, Set<String>> lists = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Set<String>> verbs = new LinkedHashMap<>();
  private final Map<String, Set<String>> rules = new LinkedHashMap<>();

  private VerbPatternMaker(Map<String, Double> uses) {
    this.uses = uses;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    VerbPatternMaker maker = new VerbPatternMaker(uses(data.resolve("stream/allsides")));
    maker.types(data.resolve("events/plover/CAMEO2PLOVER-2021.txt"));
    maker.dictionary(data.resolve("events/petrarch2/dictionaries/CAMEO.2.0.txt"));
    maker.write(Path.of(args[1]));
  }

  /// How often the commonest form of each verb stands in a million words of news.
  private static Map<String, Double> uses(Path news) throws IOException {
    Map<String, Integer> forms = new HashMap<>();
    UnlabelledNews.in(news)
        .read(
            (_, sentences) ->
                sentences.stream()
                    .flatMap(Collection::stream)
                    .forEach(token -> forms.merge(token.lower(), 1, Integer::sum)));
    double all = forms.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> uses = new HashMap<>();
    forms.forEach(
        (form, count) ->
            Lemmas.of(form).forEach(lemma -> uses.merge(lemma, MILLION * count / all, Math::max)));
    return uses;
  }

  private void types(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      Matcher type = TYPE.matcher(line);
      if (type.matches()) {
        types.putIfAbsent(type.group(1), Plover.valueOf(type.group(2)).name());
      }
    }
  }

  /// The type of a code, or of the wider one that it belongs to. Of two, `a:b`, the first is what
  /// the subject does.
  private String type(String codes) {
    String code = codes.split(":", -1)[0];
    for (int digits = code.length(); digits > 1; digits--) {
      String type = types.get(code.substring(0, digits));
      if (type != null) {
        return type;
      }
    }
    return code.startsWith(APPEALS) ? Plover.REQUEST.name() : NONE;
  }

  private void dictionary(Path file) throws IOException {
    String list = "";
    String code = "";
    for (String written : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      String line = written.strip();
      Matcher block = BLOCK.matcher(line);
      Matcher rule = RULE.matcher(line);
      if (block.matches()) {
        endBlock();
        list = "";
        code = block.group(1);
      } else if (rule.matches()) {
        rule(rule.group(1), rule.group(2));
      } else if (line.startsWith("&")) {
        list = small(line.split("\\s", 2)[0]);
      } else if (line.startsWith("+") && !list.isEmpty()) {
        lists
            .computeIfAbsent(list, _ -> new LinkedHashSet<>())
            .add(small(line.substring(1).split("[#\\s]", 2)[0]));
      } else {
        verb(line, code);
      }
    }
    endBlock();
  }

  private static String small(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("_+$", "");
  }

  private void verb(String line, String code) {
    Matcher verb = VERB.matcher(line);
    if (verb.matches()) {
      String type = type(verb.group(2) == null ? code : verb.group(2));
      verbs
          .computeIfAbsent(type, _ -> new LinkedHashSet<>())
          .add(small(verb.group(1).replace("+", "")));
    }
  }

  private void rule(String words, String codes) {
    List<String> needed = new ArrayList<>();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      needed.addAll(List.of(small(word.group()).split("_", -1)));
    }
    if (!needed.isEmpty()) {
      rules.computeIfAbsent(type(codes), _ -> new LinkedHashSet<>()).add(String.join(" ", needed));
    }
  }

  private void endBlock() {
    Set<String> common = new LinkedHashSet<>();
    Set<String> rare = new LinkedHashSet<>();
    verbs.values().stream()
        .flatMap(Set::stream)
        .forEach(verb -> (isCommon(verb) ? common : rare).add(verb));
    rules(common, 2);
    rules(rare, 1);
    verbs.forEach(
        (type, own) -> {
          own.removeAll(common);
          if (!type.equals(NONE) && !own.isEmpty()) {
            lines.add("[" + String.join(" ", own) + "]");
            lines.add(type);
          }
        });
    verbs.clear();
    rules.clear();
  }

  private boolean isCommon(String verb) {
    return uses.getOrDefault(verb, 0.0) > COMMON;
  }

  private void rules(Set<String> own, int least) {
    List<String> kept = new ArrayList<>();
    rules.forEach(
        (type, all) -> {
          List<String> enough =
              all.stream().filter(needed -> needed.split(" ", -1).length >= least).toList();
          if (!enough.isEmpty()) {
            kept.add(type + ": " + String.join(" | ", enough));
          }
        });
    if (!own.isEmpty() && !kept.isEmpty()) {
      lines.add("[" + String.join(" ", own) + "]");
      lines.addAll(kept);
    }
  }

  private void write(Path file) throws IOException {
    List<String> out = new ArrayList<>(List.of(HEADER.strip()));
    lists.forEach((list, words) -> out.add(list + ": " + String.join(" ", words)));
    out.addAll(lines);
    Files.write(file, out);
  }
}
