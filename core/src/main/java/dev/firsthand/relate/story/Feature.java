package dev.firsthand.relate.story;

import java.util.Locale;

/// What is measured between an article and a story.
public enum Feature {
  /// The likeness of the texts, with the member most like it.
  BEST,
  /// The same, mean of all members.
  MEAN,
  /// The best likeness, fading with the days to that member.
  RECENT,
  /// The likeness of the pairs of words, best member.
  PHRASE,
  /// The same, mean of all members.
  PHRASES,
  /// The likeness of the titles, best member.
  TITLE,
  /// How much of the titles the other text tells, best member.
  LEAD,
  /// The likeness of title and first paragraphs, best member.
  LEDE,
  /// The same, mean of all members.
  LEDES,
  /// The likeness of the names, best member.
  NAME,
  /// The same, mean of all members.
  NAMES,
  /// The likeness of the numbers, best member.
  FIGURES,
  /// Days to the nearest member, at most ten.
  GAP,
  /// Days to the oldest member, at most ten.
  SPAN,
  /// 1 if both name places at the top of the report, and none in common.
  ELSEWHERE,
  /// The share of it that is copied from a member.
  COPIED,
  /// The number of reports, logarithm.
  SIZE;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
