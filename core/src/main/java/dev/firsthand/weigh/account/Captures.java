package dev.firsthand.weigh.account;

import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Folds the captures of one piece into one account.
public final class Captures {

  private Captures() {}

  /// One account a piece, in the order in which its first capture came in.
  public static List<Account> fold(Story story) {
    Map<String, List<Story.Report>> pieces = new LinkedHashMap<>();
    Map<String, String> pieceOf = new LinkedHashMap<>();
    for (Story.Report report : story.reports()) {
      String id = report.article().id();
      String piece =
          report.lineage().stream()
              .filter(link -> link.kind() == Link.Kind.VERSION)
              .map(link -> pieceOf.getOrDefault(link.to(), id))
              .findFirst()
              .orElse(id);
      pieceOf.put(id, piece);
      pieces.computeIfAbsent(piece, _ -> new ArrayList<>()).add(report);
    }
    return pieces.values().stream()
        .map(Captures::inOrder)
        .map(captures -> new Account(captures.getLast(), captures.subList(0, captures.size() - 1)))
        .toList();
  }

  /// By the moments of their updates, where all tell one: an archive need not come in its order.
  private static List<Story.Report> inOrder(List<Story.Report> captures) {
    if (captures.size() == 1) {
      return captures;
    }
    Map<Story.Report, Instant> updates = new HashMap<>();
    for (Story.Report capture : captures) {
      IsoTime.instant(capture.article().updated())
          .ifPresent(moment -> updates.put(capture, moment));
    }
    return updates.size() < captures.size()
        ? captures
        : captures.stream().sorted(Comparator.comparing(updates::get)).toList();
  }
}
