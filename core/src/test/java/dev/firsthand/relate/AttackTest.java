package dev.firsthand.relate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What somebody might post to spoil the stories of others. `./bench --relate` times it.
class AttackTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<Marked> STREAM = new MadeUpStream().articles(240, 1);

  @Test
  void anArticleThatHoldsEveryWordSwallowsNoStory() {
    StringBuilder all = new StringBuilder();
    STREAM.forEach(marked -> all.append(marked.article().body()).append("\n\n"));
    Marked every = MadeUpStream.article(9_999, "Everything", all.toString(), NOON);

    Relater relater = new Relater();
    List<StoryChange> changes = stream(relater, STREAM.subList(0, 120));
    String swallower = relater.relate(every).story();
    changes.addAll(stream(relater, STREAM.subList(120, 240)));

    assertThat(changes.subList(120, 240)).extracting(StoryChange::story).doesNotContain(swallower);
  }

  @Test
  void anArticleThatHoldsALibraryIsComparedByItsBeginningAlone() {
    String copied = new MadeUpStream().body(7_000);

    assertThat(lineageTo(filler(100) + copied, copied)).isNotEmpty();
    assertThat(lineageTo(filler(20_000) + copied, copied)).isEmpty();
  }

  private static List<StoryChange.Link> lineageTo(String earlier, String later) {
    Relater relater = new Relater();
    relater.relate(MadeUpStream.article(1, "One", earlier, NOON));
    return relater.relate(MadeUpStream.article(2, "Other", later, NOON)).lineage();
  }

  private static String filler(int words) {
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < words; i++) {
      filler.append("w").append(i).append(' ');
    }
    return filler + ".\n\n";
  }

  @Test
  void manyCopiesStayOneStoryAndLeaveTheOthersAsTheyWere() {
    MadeUpStream words = new MadeUpStream();
    String copied = words.body(5_000);
    List<Marked> mixed = new ArrayList<>();
    for (int i = 0; i < STREAM.size(); i++) {
      mixed.add(STREAM.get(i));
      for (int copy = 0; copy < 6; copy++) {
        int number = 10_000 + i * 6 + copy;
        mixed.add(MadeUpStream.article(number, "Win " + number, copied + " N" + number, NOON));
      }
    }

    Map<String, String> alone = stories(stream(new Relater(), STREAM));
    Map<String, String> beside = stories(stream(new Relater(), mixed));

    assertThat(beside.keySet().stream().filter(id -> id.length() > 4).map(beside::get).distinct())
        .hasSize(1);
    alone.forEach(
        (one, story) ->
            alone.forEach(
                (other, otherStory) ->
                    assertThat(Objects.equals(beside.get(one), beside.get(other)))
                        .isEqualTo(story.equals(otherStory))));
  }

  private static List<StoryChange> stream(Relater relater, List<Marked> articles) {
    List<StoryChange> changes = new ArrayList<>();
    articles.forEach(marked -> changes.add(relater.relate(marked)));
    return changes;
  }

  private static Map<String, String> stories(List<StoryChange> changes) {
    Map<String, String> stories = new HashMap<>();
    changes.forEach(change -> stories.put(change.article(), change.story()));
    return stories;
  }
}
