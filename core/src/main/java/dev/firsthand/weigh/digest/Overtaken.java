package dev.firsthand.weigh.digest;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.IsoTime;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The figures that a later report brought up to date: a headline or a summary that still gave one
/// of them would mislead.
final class Overtaken {

  private final Map<String, Account> accounts;
  private final Set<Place> sentences = new HashSet<>();
  private final List<Count> counts = new ArrayList<>();

  Overtaken(List<Account> accounts, List<Claim> claims) {
    this.accounts =
        accounts.stream().collect(Collectors.toMap(Account::id, Function.identity(), (a, _) -> a));
    for (Claim claim : claims) {
      if (claim.standing() == Standing.UPDATED || claim.standing() == Standing.REVISED) {
        gather(claim);
      }
    }
  }

  /// Whether a sentence gives such a figure.
  boolean standsIn(Account account, Passage passage) {
    return sentences.contains(new Place(account.id(), passage.start()));
  }

  /// Whether a title does: it has the number, and a word that the sentences around it have too.
  boolean standsIn(String title) {
    List<Token> tokens = Tokens.of(title);
    Set<String> numbers = tokens.stream().map(Token::lower).collect(Collectors.toSet());
    Set<String> words = Words.content(tokens);
    return counts.stream()
        .anyMatch(
            count ->
                numbers.contains(count.number())
                    && !numbers.contains(count.latest())
                    && count.words().stream().anyMatch(words::contains));
  }

  private void gather(Claim claim) {
    claim
        .latest(this::told)
        .ifPresent(
            last ->
                claim.mentions().stream()
                    .filter(mention -> mention.value() != null)
                    .filter(mention -> !Objects.equals(mention.value(), last.value()))
                    .forEach(mention -> add(mention, last)));
  }

  private void add(Mention mention, Mention last) {
    sentences.add(new Place(mention.article(), mention.contextStart()));
    Set<String> words = Words.content(Tokens.of(mention.context()));
    counts.add(new Count(number(mention.text()), number(last.text()), words));
  }

  /// The number as it is written, in digits or as the first word that is none of the small ones.
  static String number(String text) {
    List<Token> tokens = Tokens.of(text);
    return tokens.stream()
        .filter(Token::isNumber)
        .findFirst()
        .or(() -> tokens.stream().filter(Words::isContent).findFirst())
        .map(Token::lower)
        .orElse(text);
  }

  private Instant told(Mention mention) {
    Optional<Instant> told =
        Optional.ofNullable(accounts.get(mention.article())).flatMap(Account::told);
    return IsoTime.asOf(mention.asOf(), told).orElse(Instant.MIN);
  }

  private record Place(String article, int sentence) {}

  private record Count(String number, String latest, Set<String> words) {}
}
