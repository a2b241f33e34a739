package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.quality.relate.TrainingStream.Chained;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Decisions;
import dev.firsthand.relate.story.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fits the decision of storylines, for the stories that ship: arguments are the data folder and
/// that of the resources, where `storyline.txt` is written.
///
/// What is fitted is whether two reports are of one affair. They are if they have the same label,
/// and are not if they have another label and another topic, or a week lies between. The bias is
/// the loosest under which hardly a storyline runs over a week.
public final class StorylineTraining {

  private static final double STEP = 0.25;
  private static final int STRICTEST = -4;
  private static final int LOOSEST = 8;

  /// So large a share of the storylines of several reports may run over a week.
  private static final double LONG = 0.02;

  /// All but what depends on what was left of a story when an article came, or on the other
  /// stories.
  private static final Set<Feature> OF_AFFAIRS =
      EnumSet.complementOf(
          EnumSet.of(Feature.SIZE, Feature.RIVAL, Feature.LATER, Feature.LATE, Feature.UNDATED));

  private final TrainingStream stream;
  private final Map<String, String> topics;

  /// @param topics by the article's id
  StorylineTraining(TrainingStream stream, Map<String, String> topics) {
    this.stream = stream;
    this.topics = Map.copyOf(topics);
  }

  public static void main(String[] args) throws IOException {
    AllSides set = new AllSides(Path.of(args[0]).resolve(AllSides.SET));
    TrainingStream stream =
        new TrainingStream(
            set.articles(AllSides.FIRST_YEAR, 2015),
            Marking.of(set.articles(2016, 2017)),
            set.stories(),
            1);
    new StorylineTraining(stream, set.topics(2016, 2017))
        .write(Decisions.tuned(), Path.of(args[1]).resolve("dev/firsthand/relate/story"));
  }

  /// @param decisions by which the stories come about
  void write(Decisions decisions, Path folder) throws IOException {
    DecisionFile.write(
        folder.resolve("storyline.txt"),
        List.of(
            "Whether the story that an article opens continues the storyline of another: the",
            "weights of the features.",
            "Made by: dev.firsthand.quality.relate.StorylineTraining DATA RESOURCES",
            "From: stream/allsides 2016 and 2017"),
        fitted(decisions));
  }

  private Decision fitted(Decisions decisions) {
    Decision fitted = DecisionFit.of(stream.affairs(decisions, topics), OF_AFFAIRS);
    Decision loosest = shifted(fitted, STRICTEST);
    for (int step = STRICTEST; step <= LOOSEST; step++) {
      Decision shifted = shifted(fitted, step);
      Chained chained = stream.chained(decisions.withChaining(shifted));
      System.out.println("storylines, bias " + step * STEP + ": " + chained);
      if (chained.longShare() > LONG) {
        break;
      }
      loosest = shifted;
    }
    return loosest;
  }

  private static Decision shifted(Decision decision, int step) {
    return new Decision(decision.bias() + step * STEP, decision.weights());
  }
}
