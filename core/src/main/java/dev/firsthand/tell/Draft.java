package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Milestone;
import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.record.IsoTime;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.tell.StoryFile.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A story file while it is being put together: which sections it has and what stands in them.
final class Draft {

  /// The most people and places that are listed by name.
  private static final int MOST_PARTIES = 16;

  /// The most figures of one report only that are listed; the dossier itself holds them all.
  private static final int MOST_SINGLES = 12;

  /// The most reasons that are given for an origin.
  private static final int MOST_EVIDENCE = 6;

  /// The most claims that a report is said to leave out.
  private static final int MOST_SILENCES = 10;

  private final Dossier dossier;
  private final Tags tags;
  private final List<Section> sections = new ArrayList<>();

  Draft(Dossier dossier) {
    this.dossier = dossier;
    this.tags = new Tags(dossier.reports());
  }

  StoryFile file() {
    section("New", dossier.fresh().stream().map(this::excerpt).toList());
    section("In short", dossier.summary().stream().map(this::excerpt).toList());
    section("What is reported", figures());
    section("Days that matter", dossier.milestones().stream().flatMap(this::milestone).toList());
    section(
        "What happened",
        dossier.timeline().stream().map(entry -> entry(entry, "undated")).toList());
    section("What to watch", dossier.watch().stream().map(entry -> entry(entry, "open")).toList());
    section("Quotes", dossier.quotes().stream().map(this::quote).toList());
    section("Who leaves out what", silences());
    section("What was changed", changes());
    section("Who", parties(dossier.people()));
    section("Where", parties(dossier.places()));
    section("Origins", dossier.origins().stream().map(this::origin).toList());
    section(StoryFile.REPORTS, dossier.reports().stream().map(this::report).toList());
    return new StoryFile(
        Objects.requireNonNullElse(dossier.headline(), "Story " + dossier.story()),
        facts(),
        List.copyOf(sections),
        sources());
  }

  private void section(String heading, List<Row> rows) {
    if (!rows.isEmpty()) {
      sections.add(new Section(heading, rows));
    }
  }

  private String facts() {
    long outlets = dossier.reports().stream().map(Dossier.Report::outlet).distinct().count();
    List<String> facts = new ArrayList<>();
    facts.add(count(dossier.reports().size(), "report"));
    facts.add(count((int) outlets, "outlet"));
    facts.add(support(dossier.origins()));
    List<LocalDate> days =
        dossier.reports().stream()
            .flatMap(report -> IsoTime.date(report.published()).stream())
            .sorted()
            .toList();
    facts.add(days.isEmpty() ? "no date given" : Days.span(days.getFirst(), days.getLast()));
    return String.join(" · ", facts);
  }

  private Map<String, Dossier.Report> sources() {
    Map<String, Dossier.Report> sources = new LinkedHashMap<>();
    dossier.reports().forEach(report -> sources.put(tags.of(report.article()), report));
    return sources;
  }

  private Row excerpt(Excerpt excerpt) {
    return Row.of("", excerpt.text(), tags.of(excerpt.article()), List.of());
  }

  /// The figures that several reports carry, and of those in one report only the first few.
  private List<Row> figures() {
    List<Claim> figures =
        dossier.claims().stream()
            .filter(claim -> claim.kind() == Claim.Kind.FIGURE)
            .sorted(Comparator.comparing(claim -> claim.standing() == Standing.SINGLE))
            .toList();
    long shared = figures.stream().filter(c -> c.standing() != Standing.SINGLE).count();
    List<Row> rows =
        new ArrayList<>(figures.stream().limit(shared + MOST_SINGLES).map(this::figure).toList());
    int left = figures.size() - rows.size();
    if (left > 0) {
      rows.add(
          Row.of("", "and " + count(left, "figure") + " more in one report only", "", List.of()));
    }
    return rows;
  }

  private Row figure(Claim claim) {
    Mention best =
        switch (claim.standing()) {
          case UPDATED, REVISED -> latest(claim.mentions());
          case AGREED, COMPATIBLE, DISPUTED, CONFLICTING, SINGLE -> Clause.best(claim.mentions());
        };
    return new Row(
        "",
        Clause.around(best),
        carriers(claim.mentions()),
        origins(claim.mentions()),
        claim.standing().name().toLowerCase(Locale.ROOT),
        voices(claim.mentions()));
  }

  /// What the report that was told last says of a figure that moved.
  private Mention latest(List<Mention> mentions) {
    Map<String, Instant> told = new HashMap<>();
    for (Dossier.Report report : dossier.reports()) {
      IsoTime.instant(report.updated())
          .or(() -> IsoTime.instant(report.published()))
          .ifPresent(moment -> told.put(report.article(), moment));
    }
    return mentions.stream()
        .max(Comparator.comparing(m -> told.getOrDefault(m.article(), Instant.MIN)))
        .orElseThrow();
  }

  private Row entry(Entry entry, String undated) {
    String status =
        switch (entry.status()) {
          case HAPPENED -> "";
          case PLANNED, POSSIBLE, DENIED, DEMANDED ->
              entry.status().name().toLowerCase(Locale.ROOT);
        };
    return new Row(
        entry.date() == null ? undated : Days.of(entry.date()),
        entry.what(),
        carriers(entry.mentions()),
        "",
        status,
        entry.mentions().size() > 1 ? voices(entry.mentions()) : List.of());
  }

  /// Its sentences, the first behind its date.
  private Stream<Row> milestone(Milestone day) {
    return IntStream.range(0, day.sentences().size())
        .mapToObj(
            i -> {
              Excerpt excerpt = day.sentences().get(i);
              String lead = i == 0 ? Days.of(day.date()) : "";
              return Row.of(lead, excerpt.text(), tags.of(excerpt.article()), List.of());
            });
  }

  private Row quote(Quotation quote) {
    Mention longest = quote.mentions().getFirst();
    for (Mention mention : quote.mentions()) {
      longest = mention.text().length() > longest.text().length() ? mention : longest;
    }
    String relay = longest.relayedBy() == null ? "" : ", relayed by " + longest.relayedBy();
    String speaker = Objects.requireNonNullElse(quote.speaker(), "speaker not named");
    boolean several = carriers(quote.mentions()).indexOf(' ') >= 0;
    return new Row(
        "",
        speaker + relay + ": “" + longest.text() + "”",
        carriers(quote.mentions()),
        "",
        quote.altered() ? "altered" : "",
        several ? voices(quote.mentions()) : List.of());
  }

  private List<Row> silences() {
    Map<String, Claim> claims = new LinkedHashMap<>();
    dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
    Map<String, List<String>> left = new LinkedHashMap<>();
    int most = Math.max(2, (dossier.reports().size() + 1) / 2);
    for (Dossier.Silence silence : dossier.silent()) {
      Claim claim = Objects.requireNonNull(claims.get(silence.claim()));
      if (claim.reports() >= most || dossier.reports().size() == 2) {
        String words = shorten(claim.mentions().getFirst().text());
        silence.articles().forEach(a -> left.computeIfAbsent(a, _ -> new ArrayList<>()).add(words));
      }
    }
    return left.entrySet().stream()
        .map(entry -> Row.of(tags.of(entry.getKey()), list(entry.getValue()), "", List.of()))
        .toList();
  }

  /// The first few of what is left out, in quote marks.
  private static String list(List<String> words) {
    List<String> once = List.copyOf(new LinkedHashSet<>(words));
    String shown =
        once.stream().limit(MOST_SILENCES).collect(Collectors.joining("” · “", "“", "”"));
    int more = once.size() - MOST_SILENCES;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private List<Row> changes() {
    List<Row> rows = new ArrayList<>();
    for (Dossier.Report report : dossier.reports()) {
      for (Version version : report.versions()) {
        Revised revised = new Revised(report, version, tags.of(report.article()));
        rows.addAll(revised.rows());
      }
    }
    return rows;
  }

  private List<Row> parties(List<Party> parties) {
    return parties.stream()
        .limit(MOST_PARTIES)
        .map(
            party ->
                Row.of(
                    "",
                    party.role() == null ? party.name() : party.name() + " — " + party.role(),
                    tags.of(party.articles()),
                    List.of()))
        .toList();
  }

  private Row origin(Origin origin) {
    String name =
        origin.id().startsWith("agency:")
            ? "copy of " + origin.id().substring("agency:".length()) + ", not seen itself"
            : tags.of(origin.id()) + "’s own text";
    String why = origin.evidence().isEmpty() ? "" : ": " + evidence(origin);
    return new Row(
        "",
        name + why,
        tags.of(origin.articles()),
        "",
        origin.probable() ? "probable" : "",
        List.of());
  }

  private static String evidence(Origin origin) {
    return origin.evidence().stream().limit(MOST_EVIDENCE).collect(Collectors.joining("; "));
  }

  private Row report(Dossier.Report report) {
    List<String> facts = new ArrayList<>();
    facts.add(Objects.requireNonNullElse(report.outlet(), report.article()));
    facts.add("“" + Objects.requireNonNullElse(report.title(), "no title") + "”");
    if (!report.byline().isEmpty()) {
      facts.add("by " + String.join(", ", report.byline()));
    }
    facts.add(Days.withTime(report.published()));
    if (report.updated() != null) {
      facts.add("updated " + Days.withTime(report.updated()));
    }
    report.credits().forEach(credit -> facts.add("credit “" + credit.text() + "”"));
    return Row.of(tags.of(report.article()), String.join(" · ", facts), "", List.of());
  }

  private String origins(List<Mention> mentions) {
    Set<String> articles = mentions.stream().map(Mention::article).collect(Collectors.toSet());
    List<Origin> behind =
        dossier.origins().stream()
            .filter(origin -> origin.articles().stream().anyMatch(articles::contains))
            .toList();
    return articles.size() == 1
        ? "1 report, 1 origin"
        : count(articles.size(), "report") + ", " + support(behind);
  }

  /// "1 probable origin", "3 origins", "3 origins, 1 of them probable".
  private static String support(List<Origin> origins) {
    long probable = origins.stream().filter(Origin::probable).count();
    if (probable == origins.size()) {
      return count(origins.size(), "probable origin");
    }
    String all = count(origins.size(), "origin");
    return probable == 0 ? all : all + ", " + probable + " of them probable";
  }

  private String carriers(List<Mention> mentions) {
    return tags.of(mentions.stream().map(Mention::article).collect(Collectors.toSet()));
  }

  /// One voice a report: its first mention, but a later one that names its source goes before one
  /// that does not.
  private List<Voice> voices(List<Mention> mentions) {
    Map<String, Mention> best = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      best.merge(mention.article(), mention, (a, b) -> namesSource(b) && !namesSource(a) ? b : a);
    }
    return best.values().stream()
        .map(mention -> Voice.of(tags.of(mention.article()), mention))
        .toList();
  }

  /// Whether the source has a name of its own ("rights group Viasna"), not only a description.
  private static boolean namesSource(Mention mention) {
    String source = mention.attributedTo();
    return source != null && source.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static String shorten(String words) {
    int blank = words.length() > 60 ? words.lastIndexOf(' ', 60) : -1;
    return blank < 0 ? words : words.substring(0, blank) + " …";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
