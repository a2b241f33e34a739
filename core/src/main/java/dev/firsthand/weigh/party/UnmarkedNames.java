package dev.firsthand.weigh.party;

import dev.firsthand.weigh.account.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds in the reports those of the story whom the marks do not tell there: a surname at which no
/// name was seen, or a name that was taken for a part of another.
final class UnmarkedNames {

  /// Those who alone bear a surname.
  private final Map<String, CastMember> bearers = new HashMap<>();

  /// Those whose names end in a word.
  private final Map<String, List<CastMember>> ending = new HashMap<>();

  UnmarkedNames(Collection<CastMember> members) {
    Set<String> surnames = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (CastMember member : members) {
      Naming naming = member.naming();
      naming.surname().filter(surname -> !surnames.add(surname)).ifPresent(shared::add);
      if (member.isRepeated()) {
        naming.surname().ifPresent(surname -> bearers.put(surname, member));
        naming.last().ifPresent(last -> ending(last).add(member));
      }
    }
    bearers.keySet().removeAll(shared);
  }

  private List<CastMember> ending(String last) {
    return ending.computeIfAbsent(last, _ -> new ArrayList<>());
  }

  /// Counts a report in with all whom it names.
  void find(Account account) {
    Capitals capitals = Capitals.of(account);
    for (String surname : capitals.surnames()) {
      CastMember bearer = bearers.get(surname);
      if (bearer != null) {
        bearer.namedIn(account);
      }
    }
    String body = account.article().body();
    for (String last : capitals.words()) {
      ending.getOrDefault(last, List.of()).stream()
          .filter(member -> !member.isNamedIn(account) && body.contains(member.name()))
          .forEach(member -> member.namedIn(account));
    }
  }
}
