package dev.firsthand.text.tag;

import java.util.Arrays;

/// The features that fire at each token of a sentence, as hashes. Reused from sentence to sentence,
/// so that tagging allocates next to nothing.
public final class FeatureGrid {

  private int[] features = new int[1024];
  private int[] ends = new int[64];
  private int size;
  private int tokens;

  public void clear() {
    size = 0;
    tokens = 0;
  }

  /// Adds the feature that template number `template` gives for a value with this hash.
  public void add(int template, int valueHash) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = mix(template * 0x9E3779B9 ^ valueHash);
  }

  /// Closes the features of one token; those added from here on are the next token's.
  public void endToken() {
    if (tokens == ends.length) {
      ends = Arrays.copyOf(ends, tokens * 2);
    }
    ends[tokens++] = size;
  }

  public int tokens() {
    return tokens;
  }

  public int start(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  public int end(int token) {
    return ends[token];
  }

  public int feature(int at) {
    return features[at];
  }

  /// One hash of two.
  public static int pair(int first, int second) {
    return mix(first * 31 + second);
  }

  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
