package dev.firsthand.quality.weigh;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.weigh.GoldStory.Claim;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange;
import dev.firsthand.relate.Relater;
import dev.firsthand.weigh.Weigher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Scores story files against the gold stories: figure mentions, claim alignment, standing, false
/// conflicts, quote speakers, happenings. Each item counts once over the whole set.
public final class GoldScore {

  private static final double SAME_VALUE = 0.005;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Integer> confusion = new TreeMap<>();
  private final boolean verbose;

  private GoldScore(boolean verbose) {
    this.verbose = verbose;
  }

  /// @param args the data folder, and `-v` to have the errors listed on standard error
  public static void main(String[] args) throws IOException {
    GoldScore score = new GoldScore(args.length > 1 && args[1].equals("-v"));
    for (GoldStory story : GoldStory.read(Path.of(args[0]))) {
      score.add(story);
    }
    score.print();
  }

  private void add(GoldStory gold) {
    Relater relater = new Relater();
    Marker marker = new Marker();
    List<Story.Report> reports = new ArrayList<>();
    for (var article : gold.articles()) {
      Marked marked = marker.mark(article);
      StoryChange change = relater.relate(marked);
      reports.add(new Story.Report(marked, change.lineage()));
    }
    Dossier dossier = new Weigher().weigh(new Story("1", reports), null);
    figures(gold, dossier);
    quotes(gold, reports);
    happenings(gold, reports);
  }

  private void figures(GoldStory gold, Dossier dossier) {
    List<Found> system = new ArrayList<>();
    for (Dossier.Claim claim : dossier.claims()) {
      if (claim.kind() == Dossier.Claim.Kind.FIGURE) {
        count("false conflicts", claim.standing() == Dossier.Standing.CONFLICTING ? 1 : 0, 1);
        claim.mentions().forEach(mention -> system.add(new Found(claim, mention)));
      }
    }
    Map<Mention, Found> matches = match(gold, system);
    int goldMentions = 0;
    for (Claim claim : gold.claims()) {
      for (Mention mention : claim.mentions()) {
        Found found = matches.get(mention);
        boolean right = found != null && sameValue(mention, found.mention());
        goldMentions += claim.minor() && found == null ? 0 : 1;
        count("value right", right ? 1 : 0, 0);
        if (!right && verbose && !claim.minor()) {
          String got = found == null ? "nothing" : found.mention().toString();
          System.err.println("MISS " + gold.story() + " " + mention + "\n   got " + got);
        }
      }
    }
    count("gold mentions", goldMentions, 0);
    count("system mentions", system.size(), 0);
    if (verbose) {
      Set<Found> matched = new HashSet<>(matches.values());
      system.stream()
          .filter(found -> !matched.contains(found))
          .forEach(
              found ->
                  System.err.println(
                      "EXTRA " + found.mention().text() + " | " + found.mention().context()));
    }
    align(gold, matches, false);
    align(gold, matches, true);
    standings(gold, matches);
  }

  private static Map<Mention, Found> match(GoldStory gold, List<Found> system) {
    record Pair(Mention gold, Found found, int overlap) {}
    List<Pair> pairs = new ArrayList<>();
    for (Claim claim : gold.claims()) {
      for (Mention mention : claim.mentions()) {
        for (Found found : system) {
          int overlap = overlap(mention, found.mention());
          if (overlap > 0) {
            pairs.add(new Pair(mention, found, overlap));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::overlap).reversed());
    Map<Mention, Found> matches = new HashMap<>();
    Set<Found> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(pair.gold()) && used.add(pair.found())) {
        matches.put(pair.gold(), pair.found());
      }
    }
    return matches;
  }

  private void align(GoldStory gold, Map<Mention, Found> matches, boolean across) {
    Map<Mention, String> claimOf = new HashMap<>();
    gold.claims().forEach(c -> c.mentions().forEach(m -> claimOf.put(m, c.id())));
    List<Mention> matched = new ArrayList<>(matches.keySet());
    matched.sort(Comparator.comparing(Mention::article).thenComparingInt(Mention::start));
    String name = across ? "links across" : "links";
    for (int i = 0; i < matched.size(); i++) {
      for (int j = 0; j < i; j++) {
        Mention a = matched.get(j);
        Mention b = matched.get(i);
        if (across && a.article().equals(b.article())) {
          continue;
        }
        boolean inGold = Objects.equals(claimOf.get(a), claimOf.get(b));
        boolean inSystem = claim(matches, a).equals(claim(matches, b));
        count(name + " both", inGold && inSystem ? 1 : 0, 0);
        count(name + " gold", inGold ? 1 : 0, 0);
        count(name + " system", inSystem ? 1 : 0, 0);
        if (verbose && across && inGold != inSystem) {
          System.err.println(
              (inGold ? "UNLINKED " : "FALSE LINK ")
                  + around(matches, a)
                  + "\n    "
                  + around(matches, b));
        }
      }
    }
  }

  private static String around(Map<Mention, Found> matches, Mention mention) {
    var found = Objects.requireNonNull(matches.get(mention)).mention();
    return found.text() + " | " + found.context();
  }

  private static String claim(Map<Mention, Found> matches, Mention mention) {
    return Objects.requireNonNull(matches.get(mention)).claim().id();
  }

  private void standings(GoldStory gold, Map<Mention, Found> matches) {
    for (Claim claim : gold.claims()) {
      Map<Dossier.Claim, Integer> votes = new HashMap<>();
      for (Mention mention : claim.mentions()) {
        Found found = matches.get(mention);
        if (found != null) {
          votes.merge(found.claim(), 1, Integer::sum);
        }
      }
      Dossier.Claim best =
          votes.entrySet().stream()
              .max(
                  Map.Entry.<Dossier.Claim, Integer>comparingByValue()
                      .thenComparing(entry -> entry.getKey().id()))
              .map(Map.Entry::getKey)
              .orElse(null);
      if (best == null) {
        continue;
      }
      String standing = best.standing().name().toLowerCase(Locale.ROOT);
      List<String> also = Objects.requireNonNullElse(claim.relationAlso(), List.of());
      boolean right = standing.equals(claim.relation());
      boolean defensible = right || also.contains(standing);
      count("standing", right ? 1 : 0, 1);
      if (!claim.relation().equals("single")) {
        count("standing of several", right ? 1 : 0, 1);
        count("standing of several, defensible", defensible ? 1 : 0, 1);
      }
      confusion.merge(claim.relation() + " > " + standing, 1, Integer::sum);
    }
  }

  private void quotes(GoldStory gold, List<Story.Report> reports) {
    for (GoldStory.Quote quote : gold.quotes()) {
      for (Mention mention : quote.mentions()) {
        if (!"direct".equals(mention.kind())) {
          continue;
        }
        Mark.Quote found = quote(reports, mention);
        boolean clause = mention.text().split(" ", -1).length >= 6;
        count("quote recall", found != null && clause ? 1 : 0, clause ? 1 : 0);
        if (found != null) {
          boolean right = sameSpeaker(quote.speaker(), found.speaker());
          count("quote speaker", right ? 1 : 0, 1);
          if (!right && verbose) {
            System.err.println("SPEAKER " + quote.speaker() + " got " + found);
          }
        }
      }
    }
  }

  private static Mark.@Nullable Quote quote(List<Story.Report> reports, Mention mention) {
    for (Story.Report report : reports) {
      for (Mark.Quote quote : report.marked().marks(Mark.Quote.class)) {
        int overlap = overlap(mention, report, quote);
        if (quote.kind() == Mark.Quote.Kind.DIRECT
            && overlap * 2 >= mention.end() - mention.start()) {
          return quote;
        }
      }
    }
    return null;
  }

  private static boolean sameSpeaker(String gold, Mark.@Nullable Speaker speaker) {
    if (speaker == null) {
      return false;
    }
    String name = speaker.entity() == null ? speaker.name() : speaker.entity();
    String last = gold.substring(gold.lastIndexOf(' ') + 1);
    return name.contains(last) || gold.contains(name);
  }

  private void happenings(GoldStory gold, List<Story.Report> reports) {
    for (GoldStory.Event event : gold.events()) {
      List<Mark.Happening> found = new ArrayList<>();
      for (Mention mention : event.mentions()) {
        for (Story.Report report : reports) {
          for (Mark.Happening happening : report.marked().marks(Mark.Happening.class)) {
            if (overlap(mention, report, happening) > 0) {
              found.add(happening);
            }
          }
        }
      }
      count("happening recall", found.isEmpty() ? 0 : 1, 1);
      if (!found.isEmpty()) {
        boolean right = found.stream().anyMatch(h -> sameDate(event.date(), h.date()));
        count("happening date", right ? 1 : 0, 1);
        boolean status =
            found.stream()
                .anyMatch(h -> h.status().name().toLowerCase(Locale.ROOT).equals(event.status()));
        count("happening status", status ? 1 : 0, 1);
      }
    }
  }

  private static boolean sameDate(@Nullable String gold, @Nullable String date) {
    return gold == null ? date == null : (date != null && date.startsWith(gold));
  }

  private static int overlap(Mention gold, Story.Report report, Mark mark) {
    return gold.article().equals(report.article().id())
        ? Math.min(gold.end(), mark.end()) - Math.max(gold.start(), mark.start())
        : 0;
  }

  private static int overlap(Mention gold, Dossier.Mention found) {
    return gold.article().equals(found.article())
        ? Math.min(gold.end(), found.end()) - Math.max(gold.start(), found.start())
        : 0;
  }

  private static boolean sameValue(Mention gold, Dossier.Mention found) {
    if (gold.value() == null) {
      return near(gold.low(), found.low()) && near(gold.high(), found.high());
    }
    return near(gold.value(), found.value())
        && (gold.low() == null) == (found.low() == null)
        && (gold.high() == null) == (found.high() == null);
  }

  private static boolean near(@Nullable Double gold, @Nullable Double found) {
    if (gold == null || found == null) {
      return Objects.equals(gold, found);
    }
    return Math.abs(gold - found) <= SAME_VALUE * Math.abs(gold);
  }

  private void count(String name, int right, int all) {
    int[] sums = counts.computeIfAbsent(name, _ -> new int[2]);
    sums[0] += right;
    sums[1] += all;
  }

  private void print() {
    line("figure mentions F1", f1("value right", "system mentions", "gold mentions"), "0.85");
    line("claim links F1", f1("links both", "links system", "links gold"), "0.80");
    line(
        "claim links between reports F1",
        f1("links across both", "links across system", "links across gold"),
        "");
    line("standing", share("standing"), "");
    line("standing of several", share("standing of several"), "0.85");
    line("standing of several, defensible", share("standing of several, defensible"), "");
    line("claims called conflicting", share("false conflicts"), "0.02");
    line("quote recall", share("quote recall"), "");
    line("quote speaker", share("quote speaker"), "0.90");
    line("happening recall", share("happening recall"), "0.70");
    line("happening date", share("happening date"), "0.90");
    line("happening status", share("happening status"), "");
    if (verbose) {
      counts.forEach((name, sums) -> System.err.println(name + " " + sums[0] + "/" + sums[1]));
      confusion.forEach((name, count) -> System.err.println("standing " + name + ": " + count));
    }
  }

  private static void line(String metric, double score, String goal) {
    System.out.printf(Locale.ROOT, "gold\t%s\t%.3f\t\t%s\t%n", metric, score, goal);
  }

  private double f1(String right, String system, String gold) {
    double precision = first(right) / Math.max(1, first(system));
    double recall = first(right) / Math.max(1, first(gold));
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private double first(String name) {
    return counts.getOrDefault(name, new int[2])[0];
  }

  private double share(String name) {
    int[] sums = counts.getOrDefault(name, new int[2]);
    return sums[1] == 0 ? 0 : (double) sums[0] / sums[1];
  }

  private record Found(Dossier.Claim claim, Dossier.Mention mention) {}
}
