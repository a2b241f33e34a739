package dev.firsthand.quality.relate;

import dev.firsthand.quality.AllSides;
import dev.firsthand.record.Marked;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.StandingTitles;
import dev.firsthand.relate.reading.StreamClock;
import dev.firsthand.relate.story.Background;
import dev.firsthand.relate.story.Sketch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/// Makes `core/src/main/resources/dev/firsthand/relate/story/background.bin`: arguments are the
/// data folder and the file to write. The years 2012 to 2015 of `stream/allsides` are counted.
public final class BackgroundTraining {

  private BackgroundTraining() {}

  public static void main(String[] args) throws IOException {
    StreamClock clock = new StreamClock();
    StandingTitles titles = new StandingTitles();
    List<Sketch> sketches =
        new AllSides(Path.of(args[0]).resolve(AllSides.SET))
            .articles(2012, 2015).stream()
                .map(article -> new Marked(article, List.of()))
                .map(marked -> Sketch.of(Arrival.of(0, marked, clock, titles), new BitSet()))
                .toList();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      Background.write(sketches, out);
    }
  }
}
