package dev.firsthand.extract.date;

import dev.firsthand.extract.date.DateClaim.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One day on which the article may have been published, with all that speaks for it.
///
/// Machines are often told the day on which a page was built anew or moved to another system, while
/// a line under the title gives the day on which it appeared: no fixed order of trust gets both
/// right. So the places that agree on a day, and whether others give an earlier or a later one, are
/// features of a trained weighing. An order of trust had 0.82 of the days of `wcxb` right and 0.887
/// of those of `dates-htmldate`; the weighing has 0.847 and 0.925 in five folds.
public final class DateCandidate {

  /// Pages with more days than this are lists; the first will do.
  private static final int MOST = 30;

  private static final int MANY = 4;
  private static final int LONG_AGO = 60;

  private static final Map<Trust, String> NAMES = new EnumMap<>(Trust.class);

  static {
    for (Trust trust : Trust.values()) {
      NAMES.put(trust, trust.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
  }

  private final LocalDate day;
  private final List<DateClaim> claims = new ArrayList<>();
  private final Set<Trust> trusts = EnumSet.noneOf(Trust.class);
  private final Set<Trust> updates = EnumSet.noneOf(Trust.class);
  private int order;
  private boolean told;
  private boolean shown;
  private boolean change;

  private DateCandidate(LocalDate day) {
    this.day = day;
  }

  /// The days that the page claims, but for those that it gives only as days of changes.
  ///
  /// @param claims with the times in UTC brought to the writer's clock
  static List<DateCandidate> of(List<DateClaim> claims) {
    Map<LocalDate, DateCandidate> days = new LinkedHashMap<>();
    for (DateClaim claim : claims) {
      LocalDate day = claim.date().date();
      DateCandidate candidate = days.get(day);
      if (candidate == null && days.size() < MOST) {
        candidate = new DateCandidate(day);
        candidate.order = days.size();
        days.put(day, candidate);
      }
      if (candidate != null) {
        candidate.add(claim);
      }
    }
    days.values().forEach(DateCandidate::settle);
    List<DateCandidate> candidates =
        days.values().stream().filter(candidate -> !candidate.trusts.isEmpty()).toList();
    return candidates.stream().filter(day -> !day.isOfChange(candidates)).toList();
  }

  /// Whether it is the day of a change, and nothing but its place would make it another: a label
  /// says so, or machines are told so and an earlier day of publication.
  private boolean isOfChange(List<DateCandidate> all) {
    if (isTold() || trusts.contains(Trust.LABELLED) || trusts.contains(Trust.FAR_LABELLED)) {
      return false;
    }
    return updates.contains(Trust.LABELLED)
        || (updates.stream().anyMatch(trust -> trust.compareTo(Trust.PAGE_DATA) >= 0)
            && all.stream().anyMatch(other -> other.isTold() && other.day.isBefore(day)));
  }

  private void add(DateClaim claim) {
    claims.add(claim);
    (claim.updated() ? updates : trusts).add(claim.trust());
  }

  public LocalDate day() {
    return day;
  }

  /// The most trusted of its claims, of equals the first.
  DateClaim claim() {
    DateClaim best = null;
    for (DateClaim claim : claims) {
      boolean better = best == null || claim.trust().compareTo(best.trust()) > 0;
      best = !claim.updated() && better ? claim : best;
    }
    return best == null ? claims.getFirst() : best;
  }

  private void settle() {
    told = tells();
    shown = shows();
    change = tellsChange();
  }

  private boolean isTold() {
    return told;
  }

  private boolean isShown() {
    return shown;
  }

  private boolean isChange() {
    return change;
  }

  private boolean tells() {
    return trusts.stream().anyMatch(trust -> trust.compareTo(Trust.PAGE_DATA) >= 0);
  }

  private boolean shows() {
    return trusts.stream().anyMatch(DateCandidate::isShown);
  }

  private static boolean isShown(Trust trust) {
    return trust.compareTo(Trust.NEAR_TITLE) >= 0 && trust.compareTo(Trust.LABELLED) <= 0;
  }

  public Set<String> features(List<DateCandidate> all) {
    Set<String> features = new LinkedHashSet<>();
    for (Trust trust : trusts) {
      features.add(name(trust));
    }
    for (Trust trust : updates) {
      features.add("updated " + name(trust));
    }
    features.add("trusts " + Math.min(trusts.size(), MANY));
    features.add(told ? shown ? "told and shown" : "told" : shown ? "shown" : "neither");
    features.add(told && isChange() ? "told as a change, too" : "no change");
    if (claims.size() > MANY * 2 && !told && !shown) {
      features.add("many");
    }
    others(all, features);
    return features;
  }

  /// Whether the same instant is told as that of the last change.
  private boolean tellsChange() {
    for (DateClaim claim : claims) {
      for (DateClaim other : claims) {
        boolean same = claim.date().time() != null && claim.date().isSameTime(other.date());
        if (!claim.updated() && other.updated() && same && claim.trust() == other.trust()) {
          return true;
        }
      }
    }
    return false;
  }

  private void others(List<DateCandidate> all, Set<String> features) {
    int near = 0;
    for (DateCandidate other : all) {
      if (other == this) {
        continue;
      }
      String than = other.day.isBefore(day) ? " earlier" : " later";
      boolean far = Math.abs(other.day.toEpochDay() - day.toEpochDay()) > LONG_AGO;
      String which = told ? "told" : shown ? "shown" : "neither";
      if (other.isTold()) {
        features.add(which + ", another told" + than);
        features.add(which + ", another told" + than + (far ? " by far" : " by little"));
        features.add(which + (other.isChange() ? ", another told as a change" : ", another told"));
      }
      for (Trust trust : other.trusts) {
        if (isShown(trust)) {
          features.add(which + ", another " + name(trust) + than);
          if (told && isChange()) {
            features.add("told as a change, another " + name(trust) + than);
          }
        }
      }
      if (other.trusts.contains(Trust.NEAR_TITLE)) {
        near++;
      }
    }
    if (trusts.contains(Trust.NEAR_TITLE)) {
      features.add(
          near == 0 ? "the only near title" : near < MANY ? "of few near title" : "of many");
    }
    if (shown && all.stream().filter(DateCandidate::isShown).findFirst().orElse(this) == this) {
      features.add("first shown");
    }
    if (all.getFirst() == this) {
      features.add("first");
    }
    if (!told && !shown && all.stream().noneMatch(o -> o.order < order)) {
      features.add("first of neither");
    }
  }

  private static String name(Trust trust) {
    return NAMES.getOrDefault(trust, "");
  }
}
