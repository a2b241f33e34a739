package dev.firsthand.quality.weigh;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier;
import dev.firsthand.record.Marked;
import dev.firsthand.record.Story;
import dev.firsthand.relate.Relater;
import dev.firsthand.weigh.Weigher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Scores story files against the gold stories, as their guidelines say. Each item counts once over
/// the whole set, which has no part that is never looked at.
public final class GoldScore {

  private final FigureScore figures;
  private final LinkScore links;
  private final StandingScore standings;
  private final SpeakerScore speakers;
  private final EventScore events;

  private GoldScore(Errors errors) {
    figures = new FigureScore(errors);
    links = new LinkScore(errors);
    standings = new StandingScore(errors);
    speakers = new SpeakerScore(errors);
    events = new EventScore(errors);
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    GoldScore score = new GoldScore(errors);
    GoldStory.read(folder).forEach(score::add);
    return score.measures();
  }

  private void add(GoldStory gold) {
    Story story = story(gold);
    Dossier dossier = new Weigher().weigh(story, null);
    List<Found> found = Found.in(dossier);
    List<Mention> mentions =
        gold.claims().stream().flatMap(claim -> claim.mentions().stream()).toList();
    Matches<Found> matches = new Matches<>(mentions, found, (mention, own) -> own.overlap(mention));
    figures.add(gold, found, matches);
    links.add(gold, matches);
    standings.add(gold, dossier, matches);
    speakers.add(gold, story.reports());
    events.add(gold, story.reports(), dossier);
  }

  /// The reports of a gold story, marked and related by the system.
  static Story story(GoldStory gold) {
    Relater relater = new Relater();
    Marker marker = new Marker();
    List<Story.Report> reports = new ArrayList<>();
    for (Article article : gold.articles()) {
      Marked marked = marker.mark(article);
      reports.add(new Story.Report(marked, relater.relate(marked).lineage()));
    }
    return new Story("1", reports);
  }

  private List<Measure> measures() {
    return Stream.of(
            figures.measures(),
            links.measures(),
            standings.measures(),
            speakers.measures(),
            events.measures())
        .flatMap(List::stream)
        .toList();
  }
}
