package dev.firsthand.weigh.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Counts how many keys each set has in common with the sets before it, by an index of who holds
/// what: so that only those are compared that have anything in common.
public final class Overlaps {

  private final Map<String, Places> holders = new HashMap<>();
  private int[] shared = new int[16];
  private Places touched = new Places();
  private int size;

  /// Adds a set; how much it shares can be asked until the next is added.
  public void add(Collection<String> keys) {
    shared = size == shared.length ? new int[size * 2] : shared;
    Arrays.fill(shared, 0, size, 0);
    touched = new Places();
    for (String key : keys) {
      Places known = holders.computeIfAbsent(key, _ -> new Places());
      for (int i = 0; i < known.size(); i++) {
        if (shared[known.get(i)]++ == 0) {
          touched.add(known.get(i));
        }
      }
      known.add(size);
    }
    size++;
  }

  /// Hands out the numbers of the earlier sets that share a key with the last, in no order.
  public void each(IntConsumer reader) {
    for (int i = 0; i < touched.size(); i++) {
      reader.accept(touched.get(i));
    }
  }

  /// How many keys the last set shares with an earlier one.
  public int with(int set) {
    return shared[set];
  }
}
