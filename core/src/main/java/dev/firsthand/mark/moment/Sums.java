package dev.firsthand.mark.moment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lengths told in several units: `one month and 21 days`, `two hours 15 minutes ago`.
final class Sums implements TimeRule {

  private static final int MOST = 4;

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    List<When.Length> parts = new ArrayList<>();
    int end = at;
    while (parts.size() < MOST) {
      int next = parts.isEmpty() ? at : tokens.skip(tokens.skip(end, ","), "and");
      When.Length length = next < tokens.size() ? whole(tokens, next) : null;
      if (length == null || !follows(parts, length, next > end)) {
        break;
      }
      parts.add(length);
      Found found = Lengths.counted(tokens, next);
      end = found == null ? end : found.to();
    }
    return parts.size() < 2
        ? null
        : Distances.of(tokens, new Found(at, end, new When.Sum(List.copyOf(parts))));
  }

  private static When.@Nullable Length whole(TimeTokens tokens, int at) {
    Found found = Lengths.counted(tokens, at);
    return found != null
            && found.when() instanceof When.Length length
            && length.count() >= 1
            && length.count() == Math.rint(length.count())
        ? length
        : null;
  }

  /// Each unit once; behind `and` or a comma only a smaller one, else they are two lengths.
  private static boolean follows(List<When.Length> parts, When.Length next, boolean linked) {
    if (parts.isEmpty()) {
      return true;
    }
    boolean smaller = next.unit().compareTo(parts.getLast().unit()) < 0;
    return smaller || (!linked && parts.stream().noneMatch(part -> part.unit() == next.unit()));
  }
}
