package dev.firsthand.weigh.claim;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Fresh;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is new to a reader who last looked at some moment: what no report before it had said. What
/// an earlier report told in other words is not.
public final class News {

  private final List<Account> late = new ArrayList<>();
  private final Set<String> lateIds;
  private final List<Set<String>> known = new ArrayList<>();
  private final Set<Double> numbers = new HashSet<>();

  private News(Instant moment, List<Account> accounts, List<Claim> claims) {
    for (Account account : accounts) {
      if (account.told().filter(moment::isBefore).isPresent()) {
        late.add(account);
      } else {
        account.passages().forEach(passage -> known.add(passage.words()));
      }
    }
    lateIds = late.stream().map(Account::id).collect(Collectors.toSet());
    claims.stream()
        .flatMap(claim -> claim.mentions().stream())
        .filter(mention -> !isLate(mention))
        .map(Mention::value)
        .filter(Objects::nonNull)
        .forEach(numbers::add);
  }

  /// In the order of the claims, parties last; a sentence stands once.
  public static List<Fresh> since(
      Instant moment, List<Account> accounts, List<Claim> claims, List<Party> people) {
    return new News(moment, accounts, claims).of(claims, people);
  }

  private List<Fresh> of(List<Claim> claims, List<Party> people) {
    List<Fresh> news = new ArrayList<>();
    for (Claim claim : claims) {
      List<Mention> after = claim.mentions().stream().filter(this::isLate).toList();
      if (after.size() == claim.mentions().size()) {
        after.stream()
            .filter(mention -> isNew(claim.kind(), mention))
            .findFirst()
            .ifPresent(mention -> news.add(fresh(kind(claim.kind()), mention)));
      } else if (claim.kind() == Claim.Kind.FIGURE) {
        newValue(claim, after).ifPresent(mention -> news.add(fresh(Fresh.Kind.VALUE, mention)));
      }
    }
    people.stream()
        .filter(party -> lateIds.containsAll(party.articles()))
        .forEach(party -> party(party).ifPresent(news::add));
    return List.copyOf(news);
  }

  /// Whether no earlier report says it: a figure by its number and the words around it, the rest by
  /// the words alone.
  private boolean isNew(Claim.Kind kind, Mention mention) {
    String told = kind == Claim.Kind.FIGURE ? mention.context() : mention.text();
    Set<String> words = Words.content(Tokens.of(told));
    boolean numberKnown =
        kind != Claim.Kind.FIGURE || mention.value() == null || numbers.contains(mention.value());
    return !numberKnown || known.stream().noneMatch(earlier -> holds(earlier, words));
  }

  private static boolean holds(Set<String> earlier, Set<String> words) {
    return words.size() > 1 && earlier.size() > 1 && Words.repeat(words, earlier);
  }

  /// A value that no earlier mention of the claim gave.
  private static Optional<Mention> newValue(Claim claim, List<Mention> after) {
    List<Mention> before =
        claim.mentions().stream().filter(mention -> !after.contains(mention)).toList();
    return after.stream()
        .filter(mention -> mention.value() != null)
        .filter(mention -> before.stream().noneMatch(old -> allows(old, mention)))
        .findFirst();
  }

  /// Whether the earlier words already cover the value: "more than 50" does not 52, "52" does 52.
  private static boolean allows(Mention old, Mention mention) {
    return Objects.equals(old.value(), mention.value());
  }

  private Optional<Fresh> party(Party party) {
    for (Account account : late) {
      for (Name name : account.marks(Name.class)) {
        if (party.name().equals(name.entity()) || party.name().equals(name.text())) {
          return Optional.of(
              new Fresh(Fresh.Kind.PARTY, name.text(), account.id(), name.start(), name.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static Fresh fresh(Fresh.Kind kind, Mention mention) {
    return new Fresh(kind, mention.text(), mention.article(), mention.start(), mention.end());
  }

  private static Fresh.Kind kind(Claim.Kind kind) {
    return switch (kind) {
      case FIGURE -> Fresh.Kind.CLAIM;
      case QUOTE -> Fresh.Kind.QUOTE;
      case HAPPENING -> Fresh.Kind.HAPPENING;
    };
  }

  private boolean isLate(Mention mention) {
    return lateIds.contains(mention.article());
  }
}
