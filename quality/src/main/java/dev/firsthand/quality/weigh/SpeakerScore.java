package dev.firsthand.quality.weigh;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scores direct quotes: whether whole clauses are found, and who said them.
final class SpeakerScore {

  private static final int CLAUSE_WORDS = 6;

  private final Errors errors;
  private final Share recall = new Share();
  private final Share speakers = new Share();

  SpeakerScore(Errors errors) {
    this.errors = errors;
  }

  void add(GoldStory gold, List<Story.Report> reports) {
    for (GoldStory.Quote quote : gold.quotes()) {
      quote.mentions().stream()
          .filter(mention -> "direct".equals(mention.kind()))
          .forEach(mention -> add(quote.speaker(), mention, quote(reports, mention)));
    }
  }

  private void add(String speaker, Mention mention, Optional<Mark.Quote> found) {
    if (mention.text().split(" ", -1).length >= CLAUSE_WORDS) {
      recall.add(found.isPresent());
    }
    if (found.isPresent()) {
      boolean right = isSame(speaker, found.get().speaker());
      speakers.add(right);
      if (!right) {
        errors.tell("SPEAKER", speaker, found.get());
      }
    }
  }

  private static Optional<Mark.Quote> quote(List<Story.Report> reports, Mention mention) {
    return reports.stream()
        .filter(report -> report.article().id().equals(mention.article()))
        .flatMap(report -> report.marked().marks(Mark.Quote.class).stream())
        .filter(quote -> quote.kind() == Mark.Quote.Kind.DIRECT)
        .filter(quote -> coversHalf(mention, quote))
        .findFirst();
  }

  private static boolean coversHalf(Mention mention, Mark.Quote quote) {
    int overlap = mention.overlap(mention.article(), quote.start(), quote.end());
    return overlap * 2 >= mention.end() - mention.start();
  }

  private static boolean isSame(String gold, Mark.@Nullable Speaker speaker) {
    if (speaker == null) {
      return false;
    }
    String name = plain(speaker.entity() == null ? speaker.name() : speaker.entity());
    String last = plain(gold.substring(gold.lastIndexOf(' ') + 1));
    return name.contains(last) || plain(gold).contains(name);
  }

  /// The gold names are written with straight apostrophes, and never begin a sentence.
  private static String plain(String name) {
    return name.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  List<Measure> measures() {
    return List.of(recall.measure("quote recall"), speakers.measure("quote speaker"));
  }
}
