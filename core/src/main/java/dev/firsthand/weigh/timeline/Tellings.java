package dev.firsthand.weigh.timeline;

import dev.firsthand.record.Mark.Happening;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.index.Overlaps;
import dev.firsthand.weigh.index.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the tellings of one happening together: each joins the first group that has one like it and
/// none that it can not be. Those that share no word are not compared.
final class Tellings {

  /// The share of the shorter clause's words that two tellings of one happening have in common.
  private static final double SAME_WORDS = 0.6;

  /// The same where the kind of happening and the day agree.
  private static final double SAME_WORDS_OF_SAME_DAY = 0.34;

  /// So many shared words are enough where no day ties two happenings together: two are as often
  /// shared by chance ("supported the raid", "supports her nomination").
  private static final int FEWEST_SHARED_WORDS = 3;

  /// So many where the shorter clause says nothing else.
  private static final int FEWEST_OF_WHOLE = 2;

  /// Of what is past a day has much; of what is planned for it, one word is enough.
  private static final int FEWEST_OF_SAME_DAY = 2;

  /// So many of them tell a deed where the happenings are of different kinds.
  private static final int FEWEST_DEEDS = 2;

  private final List<Telling> tellings = new ArrayList<>();

  /// For each telling its group, and how many words it has.
  private final Places homes = new Places();

  private final Places lengths = new Places();
  private final List<Group> groups = new ArrayList<>();
  private final Overlaps overlaps = new Overlaps();

  private final String began;

  private Tellings(String began) {
    this.began = began;
  }

  /// In the order of the first telling of each happening.
  ///
  /// @param began the day from which on a happening may be part of the story itself
  static List<List<Telling>> grouped(List<Account> accounts, String began) {
    Tellings tellings = new Tellings(began);
    for (Account account : accounts) {
      for (Happening happening : account.marks(Happening.class)) {
        tellings.add(Telling.of(account, happening));
      }
    }
    return tellings.groups.stream().map(group -> group.members).toList();
  }

  private void add(Telling telling) {
    overlaps.add(telling.words());
    BitSet near = new BitSet();
    overlaps.each(
        other -> {
          if (isOne(telling, other)) {
            near.set(homes.get(other));
          }
        });
    int home = near.nextSetBit(0);
    while (home >= 0 && !groups.get(home).mayHold(telling)) {
      home = near.nextSetBit(home + 1);
    }
    if (home < 0) {
      home = groups.size();
      groups.add(new Group(began));
    }
    groups.get(home).add(telling);
    tellings.add(telling);
    homes.add(home);
    lengths.add(telling.words().size());
  }

  /// Whether they have enough of the shorter clause's words in common, and neither other numbers
  /// nor another name of who did it.
  private boolean isOne(Telling telling, int other) {
    int shared = overlaps.with(other);
    double share = (double) shared / Math.min(telling.words().size(), lengths.get(other));
    if (share < SAME_WORDS_OF_SAME_DAY) {
      return false;
    }
    Telling earlier = tellings.get(other);
    boolean sameDay = telling.isOfSameDay(earlier);
    boolean enough =
        (shared >= fewest(telling, earlier, share)
                && share >= SAME_WORDS
                && (sameDay || !telling.namesOthers(earlier)))
            || (shared >= (telling.isPast() ? FEWEST_OF_SAME_DAY : 1) && sameDay);
    return enough
        && (telling.isOfSameKind(earlier) || telling.sharedDeeds(earlier) >= FEWEST_DEEDS)
        && (!telling.isPast() || telling.sharesMoreThanAName(earlier))
        && !telling.hasOtherNumbers(earlier)
        && !telling.hasOtherActor(earlier);
  }

  private static int fewest(Telling one, Telling other, double share) {
    boolean whole =
        share == 1 && one.isOfSameKind(other) && !one.isOfPronoun() && !other.isOfPronoun();
    return whole ? FEWEST_OF_WHOLE : FEWEST_SHARED_WORDS;
  }

  /// The tellings of one happening.
  private static final class Group {

    private final String began;
    private final List<Telling> members = new ArrayList<>();
    private final Set<String> dates = new LinkedHashSet<>();
    private final List<Telling> numbered = new ArrayList<>();
    private boolean undated;

    Group(String began) {
      this.began = began;
    }

    void add(Telling telling) {
      members.add(telling);
      if (telling.happening().date() == null) {
        undated = true;
      } else {
        dates.add(telling.happening().date());
      }
      if (!telling.numbers().isEmpty()) {
        numbered.add(telling);
      }
    }

    /// Whether it can be what all of them tell: they agree in whether it is past and denied, and no
    /// date and no number rules out another.
    boolean mayHold(Telling telling) {
      Telling first = members.getFirst();
      return telling.isPast() == first.isPast()
          && telling.happening().negated() == first.happening().negated()
          && mayBeOf(telling.happening().date())
          && numbered.stream().noneMatch(telling::hasOtherNumbers);
    }

    /// What has no date is told of the story itself, not of the time before it.
    private boolean mayBeOf(@Nullable String date) {
      if (date == null) {
        return dates.stream().noneMatch(this::isBefore);
      }
      return !(undated && isBefore(date))
          && dates.stream().allMatch(other -> date.startsWith(other) || other.startsWith(date));
    }

    private boolean isBefore(String date) {
      return date.compareTo(began) < 0 && !began.startsWith(date);
    }
  }
}
