package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Fresh;
import dev.firsthand.record.Dossier.Milestone;
import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.Dossier.Related;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.record.IsoTime;
import dev.firsthand.tell.Picture.Branch;
import dev.firsthand.tell.Picture.Moment;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.tell.StoryFile.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A story file while it is being put together: which sections it has and in which order.
final class Draft {

  /// The most reasons that are given for an origin.
  private static final int MOST_EVIDENCE = 6;

  private final Dossier dossier;
  private final Carriers carriers;
  private final List<Section> sections = new ArrayList<>();

  Draft(Dossier dossier) {
    this.dossier = dossier;
    this.carriers = new Carriers(dossier);
  }

  StoryFile file() {
    EntryRows entries = new EntryRows(dossier, carriers);
    PartyRows parties = new PartyRows(carriers);
    section("New", dossier.fresh().stream().map(this::fresh).toList());
    section("In short", dossier.summary().stream().map(this::excerpt).toList());
    section("What is reported", new FigureRows(dossier.claims(), carriers).rows());
    section("Days that matter", dossier.milestones().stream().flatMap(this::milestone).toList());
    section("What happened", entries.timeline(dossier.timeline(), dossier.context()));
    section("What to watch", entries.watch(dossier.watch()));
    section("Quotes", new QuoteRows(dossier, carriers).rows());
    section("Who leaves out what", new SilenceRows(dossier, carriers).rows());
    section("Wording", parties.wordings(dossier.wording()));
    section("What was changed", changes());
    section("Who", parties.of(dossier.people()));
    section("Where", parties.of(dossier.places()));
    section("What was known before", entries.context(dossier.context()));
    section("The running affair", dossier.storyline().stream().map(Draft::related).toList());
    section("Related stories", dossier.related().stream().map(Draft::related).toList());
    section("Origins", dossier.origins().stream().map(this::origin).toList(), lineage());
    section(StoryFile.REPORTS, dossier.reports().stream().map(this::report).toList(), coverage());
    return new StoryFile(
        Objects.requireNonNullElse(dossier.headline(), "Story " + dossier.story()),
        facts(),
        List.copyOf(sections),
        sources());
  }

  private void section(String heading, List<Row> rows) {
    section(heading, rows, null);
  }

  private void section(String heading, List<Row> rows, @Nullable Picture picture) {
    if (!rows.isEmpty()) {
      sections.add(new Section(heading, rows, picture));
    }
  }

  private String facts() {
    long outlets = dossier.reports().stream().map(Dossier.Report::outlet).distinct().count();
    List<String> facts = new ArrayList<>();
    facts.add(Count.of(dossier.reports().size(), "report"));
    facts.add(Count.of((int) outlets, "outlet"));
    facts.add(Carriers.support(dossier.origins(), dossier.origins().size()));
    List<LocalDate> days =
        dossier.reports().stream()
            .flatMap(report -> IsoTime.date(report.published()).stream())
            .sorted()
            .toList();
    facts.add(days.isEmpty() ? "no date given" : Days.span(days.getFirst(), days.getLast()));
    if (!dossier.storyline().isEmpty()) {
      facts.add("one of %d stories of a running affair".formatted(dossier.storyline().size() + 1));
    }
    return String.join(" · ", facts);
  }

  private Map<String, Dossier.Report> sources() {
    Map<String, Dossier.Report> sources = new LinkedHashMap<>();
    dossier.reports().forEach(report -> sources.put(carriers.tag(report.article()), report));
    return sources;
  }

  private Row excerpt(Excerpt excerpt) {
    return excerpt("", excerpt);
  }

  private Row excerpt(String lead, Excerpt excerpt) {
    String tag = carriers.tag(excerpt.article());
    return Row.quoted(lead, Statement.bare(excerpt.text()), tag, "", carriers.voice(excerpt));
  }

  private Row fresh(Fresh fresh) {
    String lead =
        switch (fresh.kind()) {
          case CLAIM -> "figure";
          case VALUE -> "new value";
          case QUOTE -> "quote";
          case HAPPENING -> "happening";
          case PARTY -> "named first";
        };
    return excerpt(lead, new Excerpt(fresh.text(), fresh.article(), fresh.start(), fresh.end()));
  }

  /// Its sentences, the first behind its date.
  private Stream<Row> milestone(Milestone day) {
    return IntStream.range(0, day.sentences().size())
        .mapToObj(i -> excerpt(i == 0 ? Days.of(day.date()) : "", day.sentences().get(i)));
  }

  private List<Row> changes() {
    List<Row> rows = new ArrayList<>();
    for (Dossier.Report report : dossier.reports()) {
      for (Version version : report.versions()) {
        rows.addAll(new Revised(report, version, carriers).rows());
      }
    }
    return rows;
  }

  private static Row related(Related related) {
    String days =
        Objects.equals(related.first(), related.last())
            ? Days.of(related.first())
            : Days.of(related.first()) + " to " + Days.of(related.last());
    String headline = Isolate.of(Objects.requireNonNullElse(related.headline(), "no headline"));
    String why =
        related.shared().isEmpty() ? "" : "both name " + String.join(", ", related.shared());
    return new Row(
        "story " + related.story(), headline + " · " + days, "", why, "", List.of(), false, null);
  }

  private Row origin(Origin origin) {
    String why =
        origin.evidence().isEmpty()
            ? ""
            : ": "
                + origin.evidence().stream().limit(MOST_EVIDENCE).collect(Collectors.joining("; "));
    String standing = origin.probable() ? "probable" : "";
    return new Row(
        "",
        root(origin) + why,
        carriers.tags(origin.articles()),
        "",
        standing,
        List.of(),
        false,
        null);
  }

  private String root(Origin origin) {
    return origin.id().startsWith("agency:")
        ? "copy of " + origin.id().substring("agency:".length()) + ", not seen itself"
        : Isolate.of(carriers.tag(origin.id())) + "’s own text";
  }

  private @Nullable Picture lineage() {
    List<Branch> branches =
        dossier.origins().stream()
            .filter(origin -> origin.articles().size() > 1)
            .map(
                origin ->
                    new Branch(
                        origin.id().startsWith("agency:")
                            ? origin.id().substring("agency:".length())
                            : carriers.tag(origin.id()),
                        origin.probable(),
                        origin.articles().stream().map(carriers::tag).toList()))
            .toList();
    return branches.isEmpty() ? null : new Picture.Lineage(branches);
  }

  private @Nullable Picture coverage() {
    List<Moment> moments =
        dossier.reports().stream()
            .flatMap(
                report ->
                    IsoTime.instant(report.published()).stream()
                        .map(at -> new Moment(at, carriers.tag(report.article()))))
            .sorted(Comparator.comparing(Moment::at))
            .toList();
    return moments.size() < 3 ? null : new Picture.Coverage(moments);
  }

  private Row report(Dossier.Report report) {
    List<String> facts = new ArrayList<>();
    facts.add(Isolate.of(Objects.requireNonNullElse(report.outlet(), report.article())));
    facts.add("“" + Isolate.of(Objects.requireNonNullElse(report.title(), "no title")) + "”");
    if (!report.byline().isEmpty()) {
      facts.add("by " + Isolate.of(String.join(", ", report.byline())));
    }
    facts.add(Days.withTime(report.published()));
    if (report.updated() != null) {
      facts.add("updated " + Days.withTime(report.updated()));
    }
    report.credits().forEach(credit -> facts.add("credit “" + credit.text() + "”"));
    return Row.of(carriers.tag(report.article()), String.join(" · ", facts), "");
  }
}
