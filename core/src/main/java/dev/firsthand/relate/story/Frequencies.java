package dev.firsthand.relate.story;

import dev.firsthand.relate.reading.Memory;
import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/// In how many articles a term has stood: in the background the project ships, and in the stream
/// so far. The background makes the first article of a stream as well weighed as the millionth;
/// the stream's own counts follow what is talked about now.
///
/// Terms share counters by their hash, so that memory is fixed. When the stream has filled the
/// counters to [#FULL] articles they are halved, which lets old talk fade.
final class Frequencies implements Memory {

  private static final int BITS = 22;
  private static final int FULL = 60_000;

  /// Terms in more than about one in e^COMMON of the articles weigh nothing.
  private static final double COMMON = 1.0;

  private final int[] counts = new int[1 << BITS];
  private int articles;

  static Frequencies background() {
    Frequencies frequencies = new Frequencies();
    try (InputStream resource =
        Objects.requireNonNull(Frequencies.class.getResourceAsStream("background.bin"))) {
      frequencies.articles =
          Background.read(
              new BufferedInputStream(resource),
              (term, count) -> frequencies.counts[slot(term)] += count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frequencies;
  }

  void add(Sketch sketch) {
    articles++;
    count(sketch.body());
    count(sketch.phrases());
    if (articles >= FULL) {
      fade();
    }
  }

  /// The rarity of a term; 0 for one that stands everywhere. The root of the usual logarithm was
  /// taken: a word that nobody else uses says less about the event than one that several do
  /// (average link on 2016 and 2017, B³ F1: .880 with the logarithm, .890 with its root).
  double rarity(int term) {
    double count = counts[slot(term)];
    return Math.sqrt(Math.max(0, Math.log((articles + 1.0) / (count + 0.5)) - COMMON));
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(articles);
    out.writeInt((int) Arrays.stream(counts).filter(count -> count > 0).count());
    int before = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] > 0) {
        writeSmall(slot - before, out);
        writeSmall(counts[slot], out);
        before = slot;
      }
    }
  }

  @Override
  public void read(DataInput in) throws IOException {
    articles = in.readInt();
    Arrays.fill(counts, 0);
    int slot = 0;
    for (int left = in.readInt(); left > 0; left--) {
      slot += readSmall(in);
      counts[slot] = readSmall(in);
    }
  }

  /// Seven bits a byte, as most numbers here need one.
  private static void writeSmall(int number, DataOutput out) throws IOException {
    int rest = number;
    for (; rest >= 0x80; rest >>>= 7) {
      out.writeByte(rest | 0x80);
    }
    out.writeByte(rest);
  }

  private static int readSmall(DataInput in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int bits = in.readUnsignedByte();
      number |= (bits & 0x7f) << shift;
      if (bits < 0x80) {
        return number;
      }
    }
  }

  private void count(Bag bag) {
    for (int i = 0; i < bag.size(); i++) {
      counts[slot(bag.term(i))]++;
    }
  }

  private void fade() {
    articles /= 2;
    for (int i = 0; i < counts.length; i++) {
      counts[i] /= 2;
    }
  }

  private static int slot(int term) {
    return term >>> (32 - BITS);
  }
}
