package dev.firsthand.weigh;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Counts how many keys each set has in common with the sets before it, by an index of who holds
/// what: so that only those are compared that have anything in common.
final class Overlaps {

  private final Map<String, Holders> holders = new HashMap<>();
  private int[] shared = new int[16];
  private Holders touched = new Holders();
  private int size;

  /// Adds a set; how much it shares can be asked until the next is added.
  void add(Collection<String> keys) {
    shared = size == shared.length ? new int[size * 2] : shared;
    Arrays.fill(shared, 0, size, 0);
    touched = new Holders();
    for (String key : keys) {
      Holders known = holders.computeIfAbsent(key, _ -> new Holders());
      for (int i = 0; i < known.size; i++) {
        if (shared[known.sets[i]]++ == 0) {
          touched.add(known.sets[i]);
        }
      }
      known.add(size);
    }
    size++;
  }

  /// Hands out the numbers of the earlier sets that share a key with the last, in no order.
  void each(IntConsumer reader) {
    for (int i = 0; i < touched.size; i++) {
      reader.accept(touched.sets[i]);
    }
  }

  /// How many keys the last set shares with an earlier one.
  int with(int set) {
    return shared[set];
  }

  /// The sets that hold a key, by their numbers.
  private static final class Holders {
    private int[] sets = new int[4];
    private int size;

    void add(int set) {
      sets = size == sets.length ? Arrays.copyOf(sets, size * 2) : sets;
      sets[size++] = set;
    }
  }
}
