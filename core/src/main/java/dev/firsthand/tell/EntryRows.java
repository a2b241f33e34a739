package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.tell.StoryFile.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What happened, what to watch and what was known before, by date. An entry of one report is told
/// only where its sentence stands alone and its date is the sentence's; a sentence is told once.
final class EntryRows {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");

  private static final Pattern MODAL =
      Pattern.compile("\\b(?:could|may|might|would|should|will|must|can)\\b");

  /// So many sentences of one report without a date are told.
  private static final int MOST_UNDATED = 4;

  private final Carriers carriers;
  private final EntryWords words;
  private final EntryDates dates;

  EntryRows(Dossier dossier, Carriers carriers) {
    this.carriers = carriers;
    this.words = new EntryWords(carriers);
    this.dates = new EntryDates(carriers, Carriers.mentions(dossier).toList());
  }

  /// @param context what is told as known before is not told as having happened
  List<Row> timeline(List<Entry> entries, List<Entry> context) {
    Set<String> before =
        context.stream()
            .flatMap(entry -> entry.mentions().stream())
            .map(EntryRows::sentence)
            .collect(Collectors.toSet());
    String year = year(entries);
    List<Entry> told = new ArrayList<>();
    int undated = 0;
    for (Entry entry : entries) {
      if (entry.mentions().stream().map(EntryRows::sentence).allMatch(before::contains)) {
        continue;
      }
      boolean several = Carriers.areSeveral(entry.mentions());
      if (!several && year.equals(entry.date())) {
        continue;
      }
      boolean happened =
          (entry.status() == Status.HAPPENED || entry.status() == Status.DENIED)
              && !MODAL.matcher(entry.what()).find();
      boolean stands =
          several
              ? words.isToldAlike(entry)
              : happened && words.stands(entry) && (entry.date() != null || undated < MOST_UNDATED);
      if (stands) {
        told.add(entry);
        undated += !several && entry.date() == null ? 1 : 0;
      }
    }
    return rows(told, "no date given");
  }

  /// The year of the latest day: a thing that one report dates by it alone may be of any day.
  private static String year(List<Entry> entries) {
    return entries.stream()
        .map(Entry::date)
        .filter(date -> date != null && DAY.matcher(date).matches())
        .max(Comparator.naturalOrder())
        .map(date -> date.substring(0, 4))
        .orElse("");
  }

  List<Row> watch(List<Entry> entries) {
    return rows(
        entries.stream()
            .filter(
                entry ->
                    isQuestion(entry)
                        || (isAwaited(entry)
                            && (words.stands(entry)
                                || (Carriers.areSeveral(entry.mentions())
                                    && words.isToldAlike(entry)))))
            .toList(),
        "open");
  }

  List<Row> context(List<Entry> entries) {
    return rows(entries, "");
  }

  private static String sentence(Mention mention) {
    return mention.article() + ' ' + mention.contextStart();
  }

  /// Whether one report says of a day that something is planned or demanded for it; a year is no
  /// time to wait for.
  private static boolean isAwaited(Entry entry) {
    boolean planned = entry.status() == Status.PLANNED || entry.status() == Status.DEMANDED;
    return planned && entry.date() != null && DAY.matcher(entry.date()).matches();
  }

  /// An open question that the reports raise has no date and is stated whole.
  private static boolean isQuestion(Entry entry) {
    Mention first = entry.mentions().getFirst();
    return entry.status() == Status.POSSIBLE
        && entry.date() == null
        && first.context().endsWith(first.text())
        && first.context().length() - first.text().length() < 4;
  }

  /// An entry with the mention in whose clause it is told.
  private record Line(Entry entry, Mention told, String statement) {}

  private List<Row> rows(List<Entry> entries, String undated) {
    Map<String, Line> byStatement = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Entry entry : entries) {
      Mention best = words.best(entry);
      String statement = Statement.clause(best);
      if (told.add(sentence(best))) {
        byStatement.putIfAbsent(statement, new Line(entry, best, statement));
      }
    }
    return byStatement.values().stream()
        .sorted(Comparator.comparing(line -> dates.order(line.entry(), line.told())))
        .map(line -> row(line, undated))
        .toList();
  }

  private Row row(Line line, String undated) {
    Entry entry = line.entry();
    String status =
        switch (entry.status()) {
          case HAPPENED -> "";
          case PLANNED, POSSIBLE, DENIED, DEMANDED ->
              entry.status().name().toLowerCase(Locale.ROOT);
        };
    return new Row(
        dates.label(entry, line.told(), line.statement(), undated),
        line.statement(),
        carriers.tags(entry.mentions()),
        "",
        status,
        carriers.voices(entry.mentions(), line.told().context()),
        !Carriers.areSeveral(entry.mentions()),
        null);
  }
}
