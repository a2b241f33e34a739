package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.When.Shift;
import dev.firsthand.text.WordTable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Feast days that most English news keeps on the same day: `Christmas Eve`, `Thanksgiving Day`,
/// `last Christmas`. Those of one country among many, such as an independence day, stay unread.
final class Holidays implements TimeRule {

  private static final int LONGEST = 4;

  private static final Map<String, When> NAMED =
      Map.ofEntries(
          Map.entry("christmas day", new When.Day(null, 12, 25)),
          Map.entry("christmas eve", new When.Day(null, 12, 24)),
          Map.entry("boxing day", new When.Day(null, 12, 26)),
          Map.entry("new year's day", new When.Day(null, 1, 1)),
          Map.entry("new year's eve", new When.Day(null, 12, 31)),
          Map.entry("valentine's day", new When.Day(null, 2, 14)),
          Map.entry("thanksgiving day", thanksgiving(Shift.OPEN)));

  /// Words before the short name of a feast that make it a day.
  private static final Set<String> LEADS =
      Set.of("before", "after", "by", "since", "until", "till", "on", "at", "around");

  /// What may stand behind it, which is no noun that it tells the kind of: a `Christmas tree`.
  private static final Set<String> BEHIND = WordTable.list(Holidays.class, "behind-days");

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    Shift shift = Shifts.at(tokens, at);
    if (shift != Shift.OPEN) {
      Found feast = bare(tokens, at + 1);
      return feast == null || tokens.is(at, "past")
          ? null
          : new Found(at, feast.to(), shifted(feast.when(), shift));
    }
    if (!tokens.get(at).isCapitalised()) {
      return null;
    }
    Found named = named(tokens, at);
    boolean led =
        tokens.year(at + 1) > 0
            || (tokens.isAny(at - 1, LEADS)
                && !tokens.is(at - 2, "war")
                && !isKind(tokens, at + 1));
    return named == null && led ? bare(tokens, at) : named;
  }

  /// The short name of a feast: `Christmas`, `Thanksgiving`.
  static @Nullable Found bare(TimeTokens tokens, int at) {
    boolean christmas = tokens.is(at, "christmas");
    if (!christmas && !tokens.is(at, "thanksgiving")) {
      return null;
    }
    if (!tokens.get(at).isCapitalised()) {
      return null;
    }
    int year = tokens.year(at + 1);
    When day =
        christmas
            ? new When.Day(year > 0 ? Integer.valueOf(year) : null, 12, 25)
            : thanksgiving(Shift.OPEN);
    return new Found(at, christmas && year > 0 ? at + 2 : at + 1, day);
  }

  /// Whether a noun behind makes the day a kind of it: a `Christmas tree`, `Friday's vote`.
  static boolean isKind(TimeTokens tokens, int at) {
    return tokens.is(at, "'s")
        || (at < tokens.size() && tokens.get(at).isWord() && !tokens.isAny(at, BEHIND));
  }

  private static When shifted(When feast, Shift shift) {
    return feast instanceof When.Day(Integer _, int month, int day)
        ? new When.DayOf(day, new When.Month(null, month, shift))
        : thanksgiving(shift);
  }

  private static @Nullable Found named(TimeTokens tokens, int at) {
    StringBuilder phrase = new StringBuilder();
    for (int to = at + 1; to <= Math.min(tokens.size(), at + LONGEST); to++) {
      String word = tokens.get(to - 1).lower();
      phrase.append(phrase.isEmpty() || word.equals("'s") ? "" : " ").append(word);
      When day = NAMED.get(phrase.toString());
      if (day != null) {
        return new Found(at, to, day);
      }
    }
    return null;
  }

  private static When thanksgiving(Shift shift) {
    return new When.WeekdayOf(4, 4, new When.Month(null, 11, shift));
  }
}
