package dev.firsthand.weigh.digest;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.text.Leaning;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Picks the title that stands for the story: near to what the reports share, late where the story
/// has moved on, and free of figures that a later report replaced.
final class Headline {

  /// A title of the first report is worth so much of one that is as near to all but the last.
  private static final double FIRST = 0.75;

  /// The same of one that counts something: what the first report counts has moved since.
  private static final double COUNTS_EARLY = 0.4;

  /// What is left of the worth of a title that gives an overtaken figure.
  private static final double OVERTAKEN = 0.2;

  /// The same of one that asks, quotes at length or says nothing of what happened.
  private static final double TEASES = 0.6;

  private static final int FEWEST_WORDS = 4;

  private final List<Account> accounts;
  private final Centrality centrality;
  private final Overtaken overtaken;
  private final List<Instant> told;

  Headline(List<Account> accounts, Centrality centrality, Overtaken overtaken) {
    this.accounts = accounts;
    this.centrality = centrality;
    this.overtaken = overtaken;
    this.told = accounts.stream().flatMap(each -> each.published().stream()).sorted().toList();
  }

  Optional<String> best() {
    String best = null;
    double most = -1;
    for (Account account : accounts) {
      String title = account.article().title();
      double score = title == null ? -1 : score(title, account);
      if (score > most) {
        best = title;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(String title, Account account) {
    Set<String> words = Words.content(Tokens.of(title));
    return centrality.of(words)
        * (FIRST + (1 - FIRST) * lateness(account))
        * (counts(title, account) ? COUNTS_EARLY + (1 - COUNTS_EARLY) * lateness(account) : 1)
        * (overtaken.standsIn(title) ? OVERTAKEN : 1)
        * (teases(title, words) ? TEASES : 1);
  }

  /// Whether a title has a number of the report's own figures.
  private static boolean counts(String title, Account account) {
    Set<String> words = Tokens.of(title).stream().map(Token::lower).collect(Collectors.toSet());
    return account.marks(Figure.class).stream()
        .map(figure -> Overtaken.number(figure.text()))
        .anyMatch(words::contains);
  }

  /// From 0 for the first report to 1 for the last.
  private double lateness(Account account) {
    if (told.isEmpty() || account.published().isEmpty()) {
      return 0;
    }
    Duration all = Duration.between(told.getFirst(), told.getLast());
    Duration since = Duration.between(told.getFirst(), account.published().get());
    return all.isZero() ? 1 : (double) since.toMinutes() / Math.max(1, all.toMinutes());
  }

  private static boolean teases(String title, Set<String> words) {
    List<Token> tokens = Tokens.of(title);
    boolean asks = title.endsWith("?");
    return asks || Leaning.leans(tokens) || words.size() < FEWEST_WORDS || title.startsWith("“");
  }
}
