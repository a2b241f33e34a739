package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.text.CalendarWords;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
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

  /// Words that tell a day.
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tomorrow", "tonight", "weekend");

  /// So many sentences of one report without a date are told.
  private static final int MOST_UNDATED = 4;

  private final Carriers carriers;

  EntryRows(Carriers carriers) {
    this.carriers = carriers;
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
      if ((several && entry.mentions().stream().anyMatch(EntryRows::isTellable))
          || (happened && stands(entry) && (entry.date() != null || undated < MOST_UNDATED))) {
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
                            && (stands(entry)
                                || (Carriers.areSeveral(entry.mentions())
                                    && entry.mentions().stream().anyMatch(EntryRows::isTellable)))))
            .toList(),
        "open");
  }

  List<Row> context(List<Entry> entries) {
    return rows(entries, "");
  }

  /// Whether what several reports tell can be told in the words of one: its sentence needs none
  /// before it.
  private static boolean isTellable(Mention mention) {
    return !Statement.isSpoken(mention) && !Statement.hangs(mention) && Statement.isClosed(mention);
  }

  private static String sentence(Mention mention) {
    return mention.article() + ' ' + mention.contextStart();
  }

  private boolean stands(Entry entry) {
    return entry.mentions().stream().anyMatch(mention -> stands(entry, mention));
  }

  /// Whether the sentence of a mention can be told under the date of the entry.
  private boolean stands(Entry entry, Mention mention) {
    return carriers.standsAlone(mention)
        && carriers.isOfStory(mention)
        && Statement.isClosed(mention)
        && !(entry.date() != null && (Statement.isAside(mention) || isUndated(entry, mention)))
        && !Statement.clause(mention).startsWith("…");
  }

  /// Whether the one report that tells it gave the day in other words than these.
  private static boolean isUndated(Entry entry, Mention mention) {
    return !Carriers.areSeveral(entry.mentions())
        && !mention.text().equals(entry.what())
        && entry.mentions().stream().anyMatch(each -> each.text().equals(entry.what()));
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

  private List<Row> rows(List<Entry> entries, String undated) {
    Map<String, Entry> bySentence = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Entry entry : entries) {
      Mention best = best(entry);
      String statement = Statement.clause(best);
      if (told.add(sentence(best))) {
        bySentence.putIfAbsent(statement, entry);
      }
    }
    List<Row> rows = new ArrayList<>();
    bySentence.forEach((statement, entry) -> rows.add(row(entry, statement, undated)));
    return rows;
  }

  /// The mention whose clause the entry is told in, unless another sentence stands alone better.
  private Mention best(Entry entry) {
    List<Mention> standing =
        entry.mentions().stream().filter(mention -> stands(entry, mention)).toList();
    return standing.stream()
        .filter(mention -> mention.text().equals(entry.what()))
        .findFirst()
        .orElseGet(() -> Statement.best(standing.isEmpty() ? tellable(entry) : standing));
  }

  /// The day of an entry; none beside a sentence that tells what has happened only aside.
  private String date(Entry entry, String statement, String undated) {
    if (entry.date() == null) {
      return undated(statement, undated);
    }
    boolean past = entry.status() == Status.HAPPENED || entry.status() == Status.DENIED;
    return past && Statement.isAside(best(entry)) ? "" : Days.of(entry.date());
  }

  /// Says that there is no date only beside a sentence that does not tell a day itself.
  private static String undated(String statement, String label) {
    return Tokens.of(statement).stream().anyMatch(EntryRows::namesDay) ? "" : label;
  }

  private static boolean namesDay(Token token) {
    return TIMES.contains(token.lower())
        || CalendarWords.isWeekday(token.lower())
        || (token.isCapitalised() && !token.is("may") && CalendarWords.isMonth(token.lower()));
  }

  private static List<Mention> tellable(Entry entry) {
    List<Mention> tellable = entry.mentions().stream().filter(EntryRows::isTellable).toList();
    return tellable.isEmpty() ? entry.mentions() : tellable;
  }

  private Row row(Entry entry, String statement, String undated) {
    String status =
        switch (entry.status()) {
          case HAPPENED -> "";
          case PLANNED, POSSIBLE, DENIED, DEMANDED ->
              entry.status().name().toLowerCase(Locale.ROOT);
        };
    return new Row(
        date(entry, statement, undated),
        statement,
        carriers.tags(entry.mentions()),
        "",
        status,
        carriers.voices(entry.mentions()),
        !Carriers.areSeveral(entry.mentions()),
        null);
  }
}
