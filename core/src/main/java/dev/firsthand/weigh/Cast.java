package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Mark.Name;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Who and where: the people, organisations and places that the reports name, those that most
/// reports name first.
final class Cast {

  private static final Comparator<Party> MOST_NAMED =
      Comparator.<Party>comparingInt(party -> party.articles().size())
          .thenComparingInt(Party::mentions)
          .reversed()
          .thenComparing(Party::name);

  private final List<Party> parties;

  static Cast of(List<Account> accounts) {
    return new Cast(accounts);
  }

  private Cast(List<Account> accounts) {
    Map<String, Role> roles = new LinkedHashMap<>();
    Identities identities = new Identities(accounts);
    for (Account account : accounts) {
      for (Name name : account.marks(Name.class)) {
        roles
            .computeIfAbsent(identities.of(name), Role::new)
            .add(account, name, Roles.of(account, name));
      }
    }
    parties = roles.values().stream().map(Role::party).sorted(MOST_NAMED).toList();
  }

  List<Party> people() {
    return parties.stream()
        .filter(party -> party.kind() == Name.Kind.PERSON || party.kind() == Name.Kind.ORGANISATION)
        .toList();
  }

  List<Party> places() {
    return parties.stream().filter(party -> party.kind() == Name.Kind.PLACE).toList();
  }

  /// What is gathered of one name while reading.
  private static final class Role {
    private final String name;
    private final Map<Name.Kind, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> roles = new LinkedHashMap<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private int mentions;

    Role(String name) {
      this.name = name;
    }

    void add(Account account, Name mark, Optional<String> role) {
      kinds.merge(mark.kind(), 1, Integer::sum);
      role.ifPresent(words -> roles.merge(words, 1, Integer::sum));
      articles.add(account.id());
      mentions++;
    }

    Party party() {
      return new Party(
          name, most(kinds), roles.isEmpty() ? null : most(roles), List.copyOf(articles), mentions);
    }

    /// The value with the most votes, the first of equals.
    private static <K> K most(Map<K, Integer> votes) {
      K best = null;
      int most = 0;
      for (Map.Entry<K, Integer> vote : votes.entrySet()) {
        if (vote.getValue() > most) {
          best = vote.getKey();
          most = vote.getValue();
        }
      }
      return Objects.requireNonNull(best);
    }
  }
}
