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

  /// The most bytes that a number is written in.
  private static final int LONGEST_NUMBER = 5;

  /// Terms in more than about one in e^COMMON of the articles weigh nothing.
  private static final double COMMON = 1.0;

  /// Most terms have stood in few articles; so many rarities are kept until the next article comes.
  private static final int FEW = 128;

  private final int[] counts = new int[1 << BITS];
  private final double[] raritiesOfFew = new double[FEW];
  private int articles;

  static Frequencies background() {
    Frequencies frequencies = new Frequencies();
    try (InputStream resource =
        Objects.requireNonNull(Frequencies.class.getResourceAsStream("background.bin"))) {
      frequencies.articles =
          Background.read(
              new BufferedInputStream(resource),
              (term, count) -> frequencies.counts[slot(term)] += count);
      frequencies.rareAsOfNow();
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
    rareAsOfNow();
  }

  /// The rarity of each term; 0 for one that stands everywhere. The root of the usual logarithm was
  /// taken: a word that nobody else uses says less about the event than one that several do
  /// (average link on 2016 and 2017, B³ F1: .880 with the logarithm, .890 with its root).
  ///
  /// All counters are read before the first is judged: they lie far apart, and memory brings many
  /// at a time to whoever does not wait for each.
  double[] rarities(Bag bag) {
    int[] found = new int[bag.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = counts[slot(bag.term(i))];
    }
    double[] rarities = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      rarities[i] = found[i] < FEW ? raritiesOfFew[found[i]] : rarityOf(found[i]);
    }
    return rarities;
  }

  private double rarityOf(int count) {
    return Math.sqrt(Math.max(0, Math.log((articles + 1.0) / (count + 0.5)) - COMMON));
  }

  private void rareAsOfNow() {
    for (int count = 0; count < FEW; count++) {
      raritiesOfFew[count] = rarityOf(count);
    }
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(articles);
    byte[] written = new byte[1 << BITS];
    int length = 0;
    int used = 0;
    int before = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] > 0) {
        if (length + 2 * LONGEST_NUMBER > written.length) {
          written = Arrays.copyOf(written, written.length * 2);
        }
        length = writeSmall(slot - before, written, length);
        length = writeSmall(counts[slot], written, length);
        before = slot;
        used++;
      }
    }
    out.writeInt(used);
    out.write(written, 0, length);
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
    rareAsOfNow();
  }

  /// Seven bits a byte, as most numbers here need one.
  ///
  /// @return where the next number goes
  private static int writeSmall(int number, byte[] out, int from) {
    int at = from;
    int rest = number;
    for (; rest >= 0x80; rest >>>= 7) {
      out[at++] = (byte) (rest | 0x80);
    }
    out[at++] = (byte) rest;
    return at;
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
