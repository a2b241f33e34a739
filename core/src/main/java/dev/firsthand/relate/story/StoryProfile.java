package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.List;

/// A story as grouping sees it: its latest members, and when it began and went on.
final class StoryProfile {

  /// So many members are compared one by one, the latest of a story that has more.
  private static final int COMPARED = 30;

  private final int number;
  private final List<Profile> members = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private double newest = Double.NEGATIVE_INFINITY;
  private double oldest = Double.POSITIVE_INFINITY;
  private int touched;

  StoryProfile(int number) {
    this.number = number;
  }

  /// @param isVoice whether later articles are compared with it; they are not with a mere copy
  void add(Profile member, boolean isVoice) {
    numbers.add(member.number());
    newest = Math.max(newest, member.day());
    oldest = Math.min(oldest, member.day());
    touched = member.number();
    if (isVoice || members.isEmpty()) {
      members.add(member);
    }
  }

  int number() {
    return number;
  }

  String id() {
    return Integer.toString(number);
  }

  /// The members to compare with.
  List<Profile> compared() {
    return members.subList(Math.max(0, members.size() - COMPARED), members.size());
  }

  /// All members but mere copies.
  List<Profile> members() {
    return members;
  }

  /// The arrivals in it, copies too.
  List<Integer> numbers() {
    return numbers;
  }

  int size() {
    return numbers.size();
  }

  /// The day of its newest member.
  double newest() {
    return newest;
  }

  /// The day of its oldest member.
  double oldest() {
    return oldest;
  }

  /// The number of the arrival that joined it last.
  int touched() {
    return touched;
  }
}
