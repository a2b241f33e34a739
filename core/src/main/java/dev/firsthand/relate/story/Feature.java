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
  /// The same, at most one: whether a day lies between.
  NEXT,
  /// Days to the oldest member, at most ten.
  SPAN,
  /// The same, at most one: whether the story is of this day.
  LATER,
  /// The same, at most two.
  LATE,
  /// 1 if it does not say when it was published: what is said of days then says nothing.
  UNDATED,
  /// Days between the days told of, nearest member, at most five.
  EVENT,
  /// The same, mean of all members.
  EVENTS,
  /// The share of members that tell of the same day.
  TOLD,
  /// The likeness of all days told of, best member.
  DATE,
  /// The same, mean of all members.
  DATES,
  /// How much of rare names the texts share, whatever their length, best member; logarithm.
  RARE,
  /// The same of rare pairs of words.
  WORDING,
  /// How much more the text is like a report of another story: in a running affair much is
  /// alike, and what tells is to which of its stories an article is nearest.
  RIVAL,
  /// 1 if both name places at the top of the report, and none in common.
  ELSEWHERE,
  /// The share of it that is copied from a member.
  COPIED,
  /// The number of reports, logarithm: a large story draws all that is like it.
  SIZE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
