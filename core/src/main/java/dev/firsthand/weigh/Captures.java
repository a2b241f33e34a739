package dev.firsthand.weigh;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Folds the captures of one piece into one account, and tells what changed between them.
final class Captures {

  /// Words by which an outlet admits a change, anywhere in the text.
  private static final List<String> ADMISSIONS =
      List.of("correction:", "corrected", "clarification:", "editor's note", "an earlier version");

  private Captures() {}

  /// One account a piece, in the order in which its first capture came in.
  static List<Account> fold(Story story) {
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
        .map(captures -> new Account(captures.getLast(), captures.subList(0, captures.size() - 1)))
        .toList();
  }

  /// The changes from capture to capture, oldest first.
  static List<Version> versions(Account account) {
    List<Version> versions = new ArrayList<>();
    List<Story.Report> captures = new ArrayList<>(account.earlier());
    captures.add(account.report());
    for (int i = 1; i < captures.size(); i++) {
      Article before = captures.get(i - 1).article();
      Article after = captures.get(i).article();
      versions.add(
          new Version(
              before.id(),
              onlyIn(before, after),
              onlyIn(after, before),
              admits(after) && !admits(before)));
    }
    return versions;
  }

  private static List<Excerpt> onlyIn(Article one, Article other) {
    Set<String> known =
        Account.passages(other).stream().map(Passage::text).collect(Collectors.toSet());
    return Account.passages(one).stream()
        .filter(passage -> !known.contains(passage.text()))
        .map(passage -> new Excerpt(passage.text(), one.id(), passage.start(), passage.end()))
        .toList();
  }

  private static boolean admits(Article article) {
    String text = article.body().toLowerCase(Locale.ROOT).replace('’', '\'');
    return ADMISSIONS.stream().anyMatch(text::contains);
  }
}
