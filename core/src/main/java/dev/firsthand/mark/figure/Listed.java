package dev.firsthand.mark.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives the numbers of a list the unit that only its last one names: `12, 8 and 3 tanks`, `several
/// hundred or even 1,000 megawatts`.
final class Listed {

  private static final Set<String> LAST_LINKS = Set.of("and", "or");

  /// What may stand between the link and the last number.
  private static final Set<String> HEDGES = Set.of("even", "perhaps", "maybe", "possibly", "then");

  private final Run run;

  private Listed(Run run) {
    this.run = run;
  }

  /// The quantities of a sentence in their order, the last of a list first to be known.
  static List<Quantity> units(Run run, List<Quantity> all) {
    Listed listed = new Listed(run);
    List<Quantity> whole = new ArrayList<>(all);
    boolean inList = false;
    for (int i = all.size() - 2; i >= 0; i--) {
      Quantity quantity = whole.get(i);
      String unit = listed.unit(quantity, whole.get(i + 1), inList);
      inList = unit != null;
      if (unit != null) {
        whole.set(i, quantity.withUnit(unit));
      }
    }
    return Collections.unmodifiableList(whole);
  }

  /// The unit of the quantity behind, where the two are of one list; commas link only what a list
  /// ends behind.
  private @Nullable String unit(Quantity quantity, Quantity next, boolean inList) {
    int link = quantity.to();
    boolean last =
        run.isAny(link, LAST_LINKS) || (run.is(link, ",") && run.isAny(link + 1, LAST_LINKS));
    if (quantity.unit() != null || !(last || (inList && run.is(link, ",")))) {
      return null;
    }
    int behind = run.is(link, ",") && run.isAny(link + 1, LAST_LINKS) ? link + 2 : link + 1;
    behind = run.isAny(behind, HEDGES) ? behind + 1 : behind;
    boolean alike = run.isNumber(quantity.numberFrom()) == run.isNumber(next.numberFrom());
    boolean vague = quantity.value() == null;
    return next.from() == behind && (alike || vague) ? next.unit() : null;
  }
}
