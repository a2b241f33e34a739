package dev.firsthand.text.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A linear-chain tagger: a byte for each hashed feature and tag, and a score for each pair of
/// tags. The `quality` module trains it (averaged structured perceptron, Collins 2002).
public final class TagModel {

  /// A longer sentence is tagged piece by piece, which bounds the memory that a hostile text takes.
  private static final int LONGEST = 400;

  private final List<String> tags;
  private final int bits;
  private final PackedWeights weights;
  private final int[] transitions;
  private final Viterbi viterbi;

  /// @param weights a row of one byte a tag for each of the `2^bits` hashed features
  /// @param transitions a row a previous tag, and a last one for the start of a sentence
  public TagModel(List<String> tags, int bits, byte[] weights, int[] transitions) {
    this(tags, bits, PackedWeights.of(weights, tags.size(), bits), transitions.clone());
  }

  private TagModel(List<String> tags, int bits, PackedWeights weights, int[] transitions) {
    this.tags = List.copyOf(tags);
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
    this.viterbi = new Viterbi(transitions, tags.size());
  }

  public List<String> tags() {
    return tags;
  }

  /// The row of a feature among `2^bits`.
  public static int row(int feature, int bits) {
    return feature >>> (32 - bits);
  }

  /// A grid to tag with, whose groups are weighed by this model alone.
  public FeatureGrid grid() {
    return new FeatureGrid(true);
  }

  /// The number of the best tag for each token of the grid.
  public int[] tag(FeatureGrid grid) {
    return tag(grid, LONGEST);
  }

  /// The number of the best tag for each token of the grid, in one chain however long.
  public int[] tagWhole(FeatureGrid grid) {
    return tag(grid, Math.max(1, grid.tokens()));
  }

  private int[] tag(FeatureGrid grid, int longest) {
    int[] all = new int[grid.tokens()];
    for (int from = 0; from < all.length; from += longest) {
      int tokens = Math.min(longest, all.length - from);
      int[] best = viterbi.path(emissions(grid, from, tokens), tokens);
      System.arraycopy(best, 0, all, from, tokens);
    }
    return all;
  }

  private int[] emissions(FeatureGrid grid, int from, int tokens) {
    int count = tags.size();
    int[] emissions = new int[tokens * count];
    for (int token = 0; token < tokens; token++) {
      weights.sum(grid, from + token, emissions, token * count);
    }
    return emissions;
  }

  /// Writes the rows that are not all zero, compressed.
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeByte(tags.size());
      for (String tag : tags) {
        data.writeUTF(tag);
      }
      data.writeByte(bits);
      for (int score : transitions) {
        data.writeInt(score);
      }
      weights.write(data);
    }
  }

  /// Reads the model that stands beside `owner` as a resource.
  public static TagModel resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name, e);
    }
  }

  static TagModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    List<String> tags = new ArrayList<>();
    for (int count = data.readUnsignedByte(); count > 0; count--) {
      tags.add(data.readUTF());
    }
    int count = tags.size();
    int bits = data.readUnsignedByte();
    int[] transitions = new int[(count + 1) * count];
    Arrays.setAll(transitions, _ -> readInt(data));
    PackedWeights weights = PackedWeights.read(data, count, bits);
    return new TagModel(tags, bits, weights, transitions);
  }

  private static int readInt(DataInputStream data) {
    try {
      return data.readInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
