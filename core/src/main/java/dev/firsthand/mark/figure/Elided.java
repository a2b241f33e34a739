package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a number the unit that its sentence told with another: `24 people, nine of them`, `22
/// seats, down from 14`, `from 15 to 24 percent`.
final class Elided {

  /// Words right before a number that set it beside the one told before.
  private static final Set<String> BESIDE = WordTable.list(Elided.class, "beside");

  private static final Set<String> THEM = Set.of("them", "whom", "those", "these");

  /// What stands before a percentage that is a level, no change: `fell to 24 percent from 30`.
  private static final Set<String> LEVEL = Set.of("to", "at", "was", "is", "of", "were");

  private final Run run;
  private final List<Quantity> all;

  private Elided(Run run, List<Quantity> all) {
    this.run = run;
    this.all = all;
  }

  /// The quantities of a sentence in their order, with the units that they share.
  static List<Quantity> units(Run run, List<Quantity> all) {
    Elided elided = new Elided(run, all);
    List<Quantity> whole = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Quantity quantity = all.get(i);
      String unit = quantity.unit() == null ? elided.unit(i, whole) : null;
      whole.add(unit == null ? quantity : quantity.withUnit(unit));
    }
    return whole;
  }

  private @Nullable String unit(int index, List<Quantity> before) {
    Quantity quantity = all.get(index);
    if (run.is(quantity.to(), "of") && run.isAny(quantity.to() + 1, THEM)) {
      Quantity whole = before.isEmpty() ? null : before.getLast();
      return whole != null && whole.counted() != null ? whole.unit() : null;
    }
    int at = quantity.from() - 1;
    if (run.is(at, "from") && run.is(quantity.to(), "to") && index + 1 < all.size()) {
      Quantity next = all.get(index + 1);
      return next.from() == quantity.to() + 1 ? sharable(next, quantity) : null;
    }
    boolean led = run.is(at, "from") || run.isAny(at, BESIDE);
    boolean reached = run.is(at, "to") && isLedByFrom(before);
    boolean dated = run.is(at, "and") && isDated(quantity.to());
    return (led || reached || dated) && !before.isEmpty()
        ? sharable(before.getLast(), quantity)
        : null;
  }

  /// `5.1 goals in 2018 and 4.2 last year`: a time of its own sets a number beside the one before.
  private boolean isDated(int at) {
    boolean last = run.is(at, "last") && Units.TIME.contains(run.lower(at + 1));
    boolean year = run.is(at, "in") && run.isNumber(at + 1) && run.get(at + 1).text().length() == 4;
    boolean earlier =
        run.is(at, "a")
            && Units.TIME.contains(run.lower(at + 1))
            && (run.is(at + 2, "earlier") || run.is(at + 2, "ago"));
    return last || year || earlier;
  }

  /// `from 21 mpg combined to 23`.
  private boolean isLedByFrom(List<Quantity> before) {
    return !before.isEmpty() && run.is(before.getLast().from() - 1, "from");
  }

  private @Nullable String sharable(Quantity donor, Quantity to) {
    String unit = donor.unit();
    if (unit == null || Units.TIME.contains(unit)) {
      return null;
    }
    boolean share = unit.equals(Units.PERCENT) || unit.equals(Units.PERCENTAGE_POINT);
    Double value = to.value();
    boolean level = run.isAny(donor.from() - 1, LEVEL) || run.is(donor.from() - 1, "from");
    return !share || (level && value != null && value <= 100) ? unit : null;
  }
}
