package dev.firsthand.weigh;

import dev.firsthand.record.Article;
import dev.firsthand.record.Dossier.Edit;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.record.Story;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Folds the captures of one piece into one account, and tells what changed between them.
final class Captures {

  /// Words by which an outlet admits a change.
  private static final List<String> ADMISSIONS =
      List.of("correction:", "corrected", "clarification:", "editor's note", "an earlier version");

  /// So many words an edit has in common with the note that announces it.
  private static final int ANNOUNCED_WORDS = 2;

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
      versions.add(new Version(before.id(), edits(before, after)));
    }
    return versions;
  }

  private static List<Edit> edits(Article before, Article after) {
    List<Excerpt> added = onlyIn(after, before);
    Set<String> admitted = admitted(added);
    List<Edit> edits = new ArrayList<>();
    onlyIn(before, after).forEach(words -> edits.add(edit(Edit.Kind.REMOVED, words, admitted)));
    added.forEach(words -> edits.add(edit(Edit.Kind.ADDED, words, admitted)));
    return edits;
  }

  /// An edit is announced when the outlet's note speaks of the same things.
  private static Edit edit(Edit.Kind kind, Excerpt words, Set<String> admitted) {
    Set<String> shared = words(words);
    shared.retainAll(admitted);
    return new Edit(kind, words, shared.size() >= ANNOUNCED_WORDS);
  }

  /// The words of the sentences that admit a change, each with the sentence behind it.
  private static Set<String> admitted(List<Excerpt> added) {
    Set<String> admitted = new LinkedHashSet<>();
    boolean goesOn = false;
    for (Excerpt sentence : added) {
      boolean admits = admits(sentence.text());
      if (admits || goesOn) {
        admitted.addAll(words(sentence));
      }
      goesOn = admits;
    }
    return admitted;
  }

  private static Set<String> words(Excerpt sentence) {
    List<Token> tokens = Tokens.of(sentence.text());
    Set<String> words = new LinkedHashSet<>(Words.content(tokens));
    tokens.stream().filter(Token::isNumber).map(Token::lower).forEach(words::add);
    return words;
  }

  private static List<Excerpt> onlyIn(Article one, Article other) {
    Set<String> known =
        Account.passages(other).stream().map(Passage::text).collect(Collectors.toSet());
    return Account.passages(one).stream()
        .filter(passage -> !known.contains(passage.text()))
        .map(passage -> new Excerpt(passage.text(), one.id(), passage.start(), passage.end()))
        .toList();
  }

  private static boolean admits(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    return ADMISSIONS.stream().anyMatch(text::contains);
  }
}
