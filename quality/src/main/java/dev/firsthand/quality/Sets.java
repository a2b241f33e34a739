package dev.firsthand.quality;

import dev.firsthand.quality.extract.DatesHtmldate;
import dev.firsthand.quality.extract.Scrapinghub;
import dev.firsthand.quality.extract.Wcxb;
import dev.firsthand.quality.extract.WcxbText;
import dev.firsthand.quality.marks.EntityScores;
import dev.firsthand.quality.marks.HappeningScores;
import dev.firsthand.quality.marks.NameScores;
import dev.firsthand.quality.marks.NewsQuant;
import dev.firsthand.quality.marks.PetrarchScores;
import dev.firsthand.quality.marks.QuoteScores;
import dev.firsthand.quality.marks.Recognizers;
import dev.firsthand.quality.marks.TempEval;
import dev.firsthand.quality.relate.EcbPlus;
import dev.firsthand.quality.relate.Giveme5w1h;
import dev.firsthand.quality.relate.LineageScore;
import dev.firsthand.quality.relate.StreamScore;
import dev.firsthand.quality.relate.StreamStability;
import dev.firsthand.quality.weigh.GoldFigures;
import dev.firsthand.quality.weigh.GoldScore;
import dev.firsthand.quality.weigh.Timelines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All gold sets that are scored, in the order of the steps. A new one is a line here and its
/// targets in `targets.tsv`.
final class Sets {

  /// @param name the folder below that of all sets, or of what is made of it
  /// @param folder the folder below that of all sets
  /// @param isSlow takes minutes, so it is scored only when asked for by name
  /// @param scorers what is measured on it
  record Entry(String name, String folder, boolean isSlow, List<GoldSet> scorers) {

    List<Measure> score(Path data, Errors errors) throws IOException {
      List<Measure> measures = new ArrayList<>();
      for (GoldSet scorer : scorers) {
        measures.addAll(scorer.score(data.resolve(folder), errors));
      }
      return measures;
    }
  }

  static final List<Entry> ALL =
      List.of(
          quick("extract/scrapinghub", Scrapinghub::score),
          quick("extract/wcxb", Wcxb::score),
          new Entry("extract/wcxb-text", "extract/wcxb", false, List.of(WcxbText::score)),
          quick("extract/dates-htmldate", DatesHtmldate::score),
          quick("marks/ner-ewt", NameScores::ewt),
          quick("marks/ner-pud-wiki", NameScores::pudWiki),
          quick("marks/gum", NameScores::gum, EntityScores::gum),
          quick("marks/ner-wikigold", NameScores::wikigold),
          quick("marks/meantime", NameScores::meantime, EntityScores::meantime),
          quick("marks/ner-re3d", NameScores::re3d),
          quick("marks/polnear", QuoteScores::score),
          quick("marks/newsquant", NewsQuant::score),
          quick("marks/tempeval3", TempEval::score),
          quick("marks/recognizers", Recognizers::score),
          quick("events/plover", HappeningScores::score),
          quick("events/petrarch2", PetrarchScores::score),
          quick("lineage", LineageScore::score),
          slow("stream/allsides", StreamScore::score),
          new Entry(
              "stream/allsides-stability",
              "stream/allsides",
              true,
              List.of(StreamStability::score)),
          quick("stories/ecbplus", EcbPlus::score),
          quick("stories/giveme5w1h", Giveme5w1h::score),
          quick("gold", GoldFigures::score, GoldScore::score),
          slow("timelines/t17", Timelines::score));

  private Sets() {}

  static Optional<Entry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  private static Entry quick(String name, GoldSet... scorers) {
    return new Entry(name, name, false, List.of(scorers));
  }

  private static Entry slow(String name, GoldSet scorer) {
    return new Entry(name, name, true, List.of(scorer));
  }
}
