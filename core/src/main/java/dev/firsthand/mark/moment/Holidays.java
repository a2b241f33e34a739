package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.When.Shift;
import java.util.Map;
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

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    if (!tokens.get(at).isCapitalised()) {
      return tokens.is(at, "last") && tokens.is(at + 1, "thanksgiving")
          ? new Found(at, at + 2, thanksgiving(Shift.LAST))
          : null;
    }
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
