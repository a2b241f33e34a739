package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// Which articles of the window are in which story.
final class Membership {

  /// What so many others rest on stays: moving must not cost more than placing.
  private static final int LARGEST_GROUP = 20;

  private final Map<Integer, StoryProfile> active = new HashMap<>();
  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int opened;

  /// How many ids of stories were given away.
  int opened() {
    return opened;
  }

  /// Takes note that so many ids were given away.
  void opened(int many) {
    opened = Math.max(opened, many);
  }

  StoryProfile open() {
    return active.computeIfAbsent(++opened, StoryProfile::new);
  }

  StoryProfile story(int number) {
    return Objects.requireNonNull(active.get(number));
  }

  /// The story of that number, which is active again after a restart.
  StoryProfile restored(int number) {
    opened(number);
    return active.computeIfAbsent(number, StoryProfile::new);
  }

  /// Whether other stories go on the affair that it began.
  boolean isContinued(StoryProfile story) {
    return active.values().stream()
        .anyMatch(other -> other != story && other.storyline() == story.number());
  }

  Optional<Member> member(int number) {
    return Optional.ofNullable(members.get(number));
  }

  Optional<Member> member(String id) {
    return Optional.ofNullable(numbers.get(id)).map(members::get);
  }

  /// The articles as members, in the same order.
  List<Member> members(List<Profile> articles) {
    return articles.stream()
        .map(article -> Objects.requireNonNull(members.get(article.number())))
        .toList();
  }

  void add(Member member) {
    member.story().add(member.article(), member.isVoice());
    members.put(member.number(), member);
    numbers.put(member.id(), member.number());
  }

  /// Takes a member to another story. A story that is left empty ends.
  void move(Member member, StoryProfile into) {
    StoryProfile from = member.story();
    put(member, into);
    if (from.size() == 0) {
      end(from, into);
    }
  }

  /// Takes a member to another story, or back to its own, which goes on though it be empty.
  void put(Member member, StoryProfile into) {
    member.story().remove(member.article());
    add(member.in(into));
  }

  /// Puts all of a story that was just opened into another, and takes its id back.
  void takeOver(StoryProfile story, StoryProfile into) {
    List.copyOf(story.articles())
        .forEach(article -> put(Objects.requireNonNull(members.get(article.number())), into));
    active.remove(story.number());
    if (story.number() == opened) {
      opened--;
    }
  }

  /// Ends a story that was left empty. The affair that it began goes on as that of another.
  void end(StoryProfile story, StoryProfile into) {
    active.remove(story.number());
    active.values().stream()
        .filter(other -> other.storyline() == story.number())
        .forEach(other -> other.continues(into.storyline()));
  }

  /// A member and what goes where it goes, if it may: what too many others rest on stays, and so
  /// does what is settled.
  ///
  /// @param settled whether people said where a member belongs
  Optional<List<Member>> movable(Member member, Predicate<Member> settled) {
    List<Member> group = withReuses(member.story(), Set.of(member.number()), Set.of());
    boolean stays = group.size() > LARGEST_GROUP || group.stream().anyMatch(settled);
    return stays ? Optional.empty() : Optional.of(group);
  }

  /// Members of a story and those that reuse their text, and so on; they go where these go.
  ///
  /// @param stay numbers of those that do not, whosever text they reuse
  List<Member> withReuses(StoryProfile story, Set<Integer> first, Set<Integer> stay) {
    Set<Integer> numbers = new HashSet<>(first);
    List<Member> group = new ArrayList<>();
    for (Profile article : story.articles()) {
      Member member = Objects.requireNonNull(members.get(article.number()));
      boolean follows = numbers.contains(member.source()) && !stay.contains(member.number());
      if (follows || numbers.contains(member.number())) {
        numbers.add(member.number());
        group.add(member);
      }
    }
    return group;
  }

  /// Removes the articles that are older than a day and came before another arrival. A story ends
  /// with its last article.
  List<Member> forget(double day, int arrival) {
    List<Member> gone =
        members.values().stream()
            .filter(m -> m.article().day() < day && m.number() < arrival)
            .toList();
    for (Member member : gone) {
      members.remove(member.number());
      numbers.remove(member.id(), member.number());
      member.story().remove(member.article());
      if (member.story().size() == 0) {
        active.remove(member.story().number());
      }
    }
    return gone;
  }

  /// The number of the first article that is not forgotten.
  OptionalInt first() {
    return members.keySet().stream().mapToInt(Integer::intValue).findFirst();
  }
}
