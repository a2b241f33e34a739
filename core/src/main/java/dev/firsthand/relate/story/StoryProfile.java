package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.List;

/// A story as grouping sees it: the sums of its members' vectors, and its latest members.
final class StoryProfile {

  /// So many members are compared one by one; a story of a thousand reports is its sums.
  private static final int COMPARED = 40;

  /// The sums are cut to this many terms once they have grown to twice as many.
  private static final int SUM_TERMS = 400;

  private final int number;
  private final List<Profile> members = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private Vector body = Vector.EMPTY;
  private Vector names = Vector.EMPTY;
  private double newest = Double.NEGATIVE_INFINITY;
  private int touched;

  StoryProfile(int number) {
    this.number = number;
  }

  /// @param counts whether the member adds to the sums; a copy of another member does not
  void add(Profile member, boolean counts) {
    numbers.add(member.number());
    newest = Math.max(newest, member.day());
    touched = member.number();
    if (counts) {
      members.add(member);
      if (members.size() > COMPARED) {
        members.removeFirst();
      }
      body = sum(body, member.body());
      names = sum(names, member.names());
    }
  }

  int number() {
    return number;
  }

  String id() {
    return Integer.toString(number);
  }

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

  Vector body() {
    return body;
  }

  Vector names() {
    return names;
  }

  /// The day of its newest member.
  double newest() {
    return newest;
  }

  /// The number of the arrival that joined it last.
  int touched() {
    return touched;
  }

  private static Vector sum(Vector sum, Vector more) {
    Vector grown = sum.plus(more);
    return grown.size() <= 2 * SUM_TERMS ? grown : grown.cut(SUM_TERMS);
  }
}
