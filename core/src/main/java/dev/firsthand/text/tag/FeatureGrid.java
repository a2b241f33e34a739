package dev.firsthand.text.tag;

import java.util.Arrays;

/// The features that fire at each token of a sentence, as hashes. Reused from sentence to sentence,
/// so that tagging allocates next to nothing.
///
/// A grid to train with holds every feature by itself, one to tag with ([TagModel#grid]) keeps
/// groups whole.
public final class FeatureGrid {

  private final boolean grouped;
  private int[] features = new int[1024];
  private int[] ends = new int[64];
  private int size;
  private int tokens;
  private FeatureGroups[] groups = new FeatureGroups[256];
  private byte[] groupNumbers = new byte[256];
  private int[] groupEnds = new int[64];
  private int groupCount;

  public FeatureGrid() {
    this(false);
  }

  FeatureGrid(boolean grouped) {
    this.grouped = grouped;
  }

  public void clear() {
    size = 0;
    tokens = 0;
    groupCount = 0;
  }

  /// Adds the feature that template number `template` gives for a value with this hash.
  public void add(int template, int valueHash) {
    add(feature(template, valueHash));
  }

  private void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = feature;
  }

  /// Adds all features of a group.
  public void add(FeatureGroups all, int group) {
    if (!grouped) {
      for (int feature : all.features(group)) {
        add(feature);
      }
      return;
    }
    if (groupCount == groups.length) {
      groups = Arrays.copyOf(groups, groupCount * 2);
      groupNumbers = Arrays.copyOf(groupNumbers, groupCount * 2);
    }
    groups[groupCount] = all;
    groupNumbers[groupCount] = (byte) group;
    groupCount++;
  }

  /// Closes the features of one token; those added from here on are the next token's.
  public void endToken() {
    if (tokens == ends.length) {
      ends = Arrays.copyOf(ends, tokens * 2);
      groupEnds = Arrays.copyOf(groupEnds, tokens * 2);
    }
    ends[tokens] = size;
    groupEnds[tokens] = groupCount;
    tokens++;
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

  int firstGroup(int token) {
    return token == 0 ? 0 : groupEnds[token - 1];
  }

  int endOfGroups(int token) {
    return groupEnds[token];
  }

  FeatureGroups groups(int at) {
    return groups[at];
  }

  int groupNumber(int at) {
    return groupNumbers[at];
  }

  /// The hashes of all features that stand by themselves.
  int[] features() {
    return features;
  }

  static int feature(int template, int valueHash) {
    return mix(template * 0x9E3779B9 ^ valueHash);
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
