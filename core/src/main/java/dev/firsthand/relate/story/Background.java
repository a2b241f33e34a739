package dev.firsthand.relate.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// How often terms stand in news at large: a table of term hashes and counts that the project
/// ships.
///
/// `dev.firsthand.quality.relate.BackgroundTraining` makes it, from `stream/allsides` 2012 to 2015;
/// no article of the years that stories are scored on is in it.
public final class Background {

  private static final int LEAST = 12;

  /// What takes up one counted term.
  interface Counts {
    void add(int term, int count);
  }

  private Background() {}

  /// Counts the terms of some articles and writes the table.
  public static void write(Collection<Sketch> sketches, OutputStream out) throws IOException {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Sketch sketch : sketches) {
      count(sketch.body(), counts);
      count(sketch.phrases(), counts);
    }
    counts.values().removeIf(count -> count < LEAST);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(sketches.size());
    data.writeInt(counts.size());
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      data.writeInt(entry.getKey());
      data.writeShort(Math.min(entry.getValue(), 0xffff));
    }
    data.flush();
  }

  private static void count(Bag bag, Map<Integer, Integer> counts) {
    for (int i = 0; i < bag.size(); i++) {
      counts.merge(bag.term(i), 1, Integer::sum);
    }
  }

  /// Reads the table and returns the number of articles it was counted in.
  static int read(InputStream in, Counts counts) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int articles = data.readInt();
    int terms = data.readInt();
    for (int i = 0; i < terms; i++) {
      counts.add(data.readInt(), data.readUnsignedShort());
    }
    return articles;
  }
}
