package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.text.Aliases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who leaves out what: for each main claim, one of several reports, which reports say nothing of
/// it; and whom and what a report names that all others leave out.
final class SilenceRows {

  private static final int MOST_CLAIMS = 10;
  private static final int MOST_NAMES = 8;
  private static final int FEWEST_TELLING = 3;

  private static final int FEWEST_MENTIONS = 3;

  /// Of so many reports one may tell it in other words.
  private static final int REPORTS_OF_ONE_IN_DOUBT = 5;

  /// Words that begin alike with so many letters may be of one thing: `Islam`, `Islamic`.
  private static final int STEM = 5;

  /// Bodies and rooms that other reports tell under other names: "lawmakers", "MPs".
  private static final Set<String> ROOMS =
      Set.of(
          "house",
          "senate",
          "congress",
          "parliament",
          "commons",
          "lords",
          "court",
          "council",
          "assembly",
          "cabinet",
          "government",
          "administration",
          "committee",
          "caucus",
          "party",
          "state",
          "department",
          "ministry",
          "police",
          "army",
          "navy",
          "capitol",
          "gop",
          "left",
          "right");

  /// Bounds the work on a story of thousands of names.
  private static final int MOST_OF_ONE_WORD = 40;

  /// The Arabic article, which half of the outlets leave out: `al-Sahar`.
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:[Aa]l|[Ee]l)-(?=\\p{Lu})");

  private final Dossier dossier;
  private final Carriers carriers;

  /// For each word, the names that have it.
  private final Map<String, List<Party>> named = new HashMap<>();

  SilenceRows(Dossier dossier, Carriers carriers) {
    this.dossier = dossier;
    this.carriers = carriers;
    parties().forEach(party -> words(party).forEach(word -> add(word, party)));
  }

  private void add(String word, Party party) {
    List<Party> all = named.computeIfAbsent(word, _ -> new ArrayList<>());
    if (all.size() < MOST_OF_ONE_WORD) {
      all.add(party);
    }
  }

  private Stream<Party> parties() {
    return Stream.concat(dossier.people().stream(), dossier.places().stream());
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>(claims());
    for (Dossier.Report report : dossier.reports()) {
      only(report).ifPresent(rows::add);
    }
    return rows;
  }

  private List<Row> claims() {
    Map<String, Claim> claims = new HashMap<>();
    dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
    Set<String> told = new HashSet<>();
    return dossier.silent().stream()
        .map(silence -> Map.entry(silence, claims.get(silence.claim())))
        .filter(each -> each.getValue() != null && isMain(each.getValue()))
        .filter(each -> isSure(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Dossier.Silence, Claim> each) -> each.getValue().reports())
                .reversed())
        .filter(each -> told.add(words(each.getValue())))
        .limit(MOST_CLAIMS)
        .map(each -> row(each.getKey(), each.getValue()))
        .toList();
  }

  /// Quotes say themselves who leaves them out; happenings are told in too many words to be sure of
  /// it from two reports.
  private static boolean isMain(Claim claim) {
    int fewest = claim.kind() == Claim.Kind.HAPPENING ? FEWEST_TELLING : 2;
    return claim.reports() >= fewest
        && claim.kind() != Claim.Kind.QUOTE
        && claim.standing() != Standing.CONFLICTING
        && Statement.standsAlone(Statement.best(claim.mentions()));
  }

  /// Whether nearly each report either tells it or surely does not: where one may tell it in other
  /// words, a row that names the rest would say that it does.
  private boolean isSure(Dossier.Silence silence, Claim claim) {
    Set<String> told = new HashSet<>(silence.articles());
    claim.mentions().forEach(mention -> told.add(mention.article()));
    long doubtful =
        dossier.reports().stream().filter(report -> !told.contains(report.article())).count();
    return doubtful * REPORTS_OF_ONE_IN_DOUBT <= dossier.reports().size();
  }

  private Row row(Dossier.Silence silence, Claim claim) {
    return new Row(
        carriers.tags(silence.articles()),
        words(claim),
        carriers.tags(claim.mentions()),
        "",
        "",
        carriers.voices(claim.mentions()),
        true,
        null);
  }

  private static String words(Claim claim) {
    return Statement.around(Statement.best(claim.mentions()));
  }

  /// Whom one report quotes or names time and again in its own words, and what it so names, where
  /// no other does; its outlet is none.
  private Optional<Row> only(Dossier.Report report) {
    String article = report.article();
    String names =
        parties()
            .filter(party -> party.articles().equals(List.of(article)) && isMain(party))
            .filter(party -> !isOutlet(party, report) && !isTold(party))
            .filter(party -> !isNamedElsewhere(party))
            .sorted(Comparator.comparingInt(Party::mentions).reversed())
            .limit(MOST_NAMES)
            .map(Party::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() || dossier.reports().size() < 2
        ? Optional.empty()
        : Optional.of(Row.of("all others", names, carriers.tag(article)));
  }

  /// A surname alone and initials may be somebody or something that others tell in full.
  private static boolean isMain(Party party) {
    boolean person = party.kind() == Name.Kind.PERSON;
    boolean whole =
        party.name().indexOf(' ') > 0
            || (!person && party.name().chars().anyMatch(Character::isLowerCase));
    boolean quoted = person && party.mentions() > 0 && !party.said().isEmpty();
    return whole && (quoted || party.mentions() >= FEWEST_MENTIONS);
  }

  /// Whether it is what every report tells in some words: a country, a room of lawmakers.
  private static boolean isTold(Party party) {
    String lower = party.name().toLowerCase(Locale.ROOT);
    return ROOMS.contains(lower) || Aliases.isNation(lower);
  }

  /// Whether another report has a name with the surname or with the only word of this one, or one
  /// that holds it or stands in it: it may be the same, named otherwise.
  private boolean isNamedElsewhere(Party party) {
    List<String> words = words(party);
    boolean telling = party.kind() == Name.Kind.PERSON || words.size() == 1;
    return words.stream()
        .flatMap(word -> named.getOrDefault(word, List.of()).stream())
        .filter(other -> !other.articles().equals(party.articles()))
        .map(SilenceRows::words)
        .anyMatch(
            other ->
                (telling && other.contains(words.getLast()))
                    || Collections.indexOfSubList(words, other) >= 0
                    || Collections.indexOfSubList(other, words) >= 0);
  }

  private static boolean isOutlet(Party party, Dossier.Report report) {
    return report.outlet() != null
        && List.of(report.outlet().split(" ", -1))
            .containsAll(List.of(party.name().split(" ", -1)));
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }

  private static List<String> words(Party party) {
    String bare = ARTICLE.matcher(party.name()).replaceAll("");
    return Stream.of(bare.split(" ", -1)).map(SilenceRows::stem).toList();
  }
}
