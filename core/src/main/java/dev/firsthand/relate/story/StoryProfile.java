package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A story as grouping sees it: its articles of the window, in the order in which they came. All
/// it tells depends on these alone, so that it is the same after a restart.
final class StoryProfile {

  /// So many members are compared one by one, the latest of a story that has more.
  private static final int COMPARED = 30;

  /// So many are looked at for a common source; ten thousand copies must not cost more.
  private static final int LATEST = 200;

  private final int number;
  private final List<Profile> articles = new ArrayList<>();
  private final List<Profile> voices = new ArrayList<>();
  private double oldest = Double.POSITIVE_INFINITY;
  private int storyline;

  StoryProfile(int number) {
    this.number = number;
    this.storyline = number;
  }

  /// @param isVoice whether later articles are compared with it; they are not with a mere copy
  void add(Profile article, boolean isVoice) {
    insert(article, articles);
    oldest = Math.min(oldest, article.day());
    if (isVoice) {
      insert(article, voices);
    }
  }

  /// One that comes from another story goes where it would be had it always been here.
  private static void insert(Profile article, List<Profile> among) {
    int at = among.size();
    while (at > 0 && among.get(at - 1).number() > article.number()) {
      at--;
    }
    among.add(at, article);
  }

  void remove(Profile article) {
    articles.remove(article);
    voices.remove(article);
    if (article.day() <= oldest) {
      oldest = articles.stream().mapToDouble(Profile::day).min().orElse(Double.POSITIVE_INFINITY);
    }
  }

  int number() {
    return number;
  }

  List<Profile> articles() {
    return Collections.unmodifiableList(articles);
  }

  /// The members that later articles are compared with, in the order in which they came.
  List<Profile> voices() {
    return Collections.unmodifiableList(voices);
  }

  String id() {
    return Integer.toString(number);
  }

  /// The story that began the affair; itself where it began one.
  int storyline() {
    return storyline;
  }

  String storylineId() {
    return Integer.toString(storyline);
  }

  void continues(int storyline) {
    this.storyline = storyline;
  }

  /// The members to compare with; copies too where nothing else is left.
  List<Profile> compared() {
    return latest(voices.isEmpty() ? articles : voices, COMPARED);
  }

  /// The latest arrivals in it, copies too.
  List<Integer> numbers() {
    return latest(articles, LATEST).stream().map(Profile::number).toList();
  }

  private static List<Profile> latest(List<Profile> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  int size() {
    return articles.size();
  }

  /// The day of its oldest member.
  double oldest() {
    return oldest;
  }
}
