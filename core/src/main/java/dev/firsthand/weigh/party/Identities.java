package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names of a story's reports are one's: `Svetlana Tikhanovskaya` here and `Sviatlana
/// Tsikhanouskaya` there. Within a report that is told already; between reports a surname alone is
/// that of the only one in the story who bears it, unless another role stands beside it.
/// [NameVariants] tells the same of places and organisations.
final class Identities {

  /// Bounds the work on a story that has hundreds of one surname.
  private static final int MOST_OF_ONE_SURNAME = 40;

  /// A surname that was taken for a place or a body is that of a person who is named so many times
  /// as often.
  private static final int CLEARLY_MORE = 2;

  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, String> mistaken = new HashMap<>();
  private final NameVariants variants;

  Identities(List<Account> accounts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> others = new LinkedHashMap<>();
    Map<String, Set<String>> roles = new HashMap<>();
    for (Account account : accounts) {
      for (Name name : account.marks(Name.class)) {
        if (name.kind() == Name.Kind.PERSON) {
          counts.merge(entity(name), 1, Integer::sum);
          Roles.of(account, name)
              .ifPresent(
                  role ->
                      roles
                          .computeIfAbsent(entity(name), _ -> new HashSet<>())
                          .addAll(Words.content(Tokens.of(role.text()))));
        } else {
          others.merge(entity(name), 1, Integer::sum);
        }
      }
    }
    variants = new NameVariants(others);
    Map<String, List<String>> people = people(counts);
    counts.keySet().stream()
        .filter(name -> !isFull(name))
        .forEach(name -> joinByRole(name, people, roles));
    others.forEach((name, count) -> mistake(name, count, people, counts));
  }

  /// `Calder` the place of one report, where the others tell of Ada Calder.
  private void mistake(
      String name, int count, Map<String, List<String>> people, Map<String, Integer> counts) {
    List<String> bearers = people.getOrDefault(PersonName.key(name), List.of());
    if (bearers.size() == 1
        && bearers.getFirst().endsWith(' ' + name)
        && counts.getOrDefault(bearers.getFirst(), 0) >= CLEARLY_MORE * count) {
      mistaken.put(name, bearers.getFirst());
    }
  }

  /// The name that all reports' names of somebody or something stand under.
  String of(Name name) {
    String entity = entity(name);
    return name.kind() == Name.Kind.PERSON
        ? fullest.getOrDefault(entity, entity)
        : mistaken.getOrDefault(entity, variants.of(entity));
  }

  /// The same for a person's name as one report writes it in full.
  String ofPerson(String name) {
    return fullest.getOrDefault(name, name);
  }

  private static String entity(Name name) {
    return name.entity() == null ? name.text() : name.entity();
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }

  /// Puts the spellings of full names together, under the one that is written most.
  ///
  /// @return the names that were kept, by the keys of their surnames
  private Map<String, List<String>> people(Map<String, Integer> counts) {
    Map<String, List<String>> people = new HashMap<>();
    counts.entrySet().stream()
        .filter(entry -> isFull(entry.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .forEach(name -> people(name, people));
    return people;
  }

  private void people(String name, Map<String, List<String>> people) {
    PersonName person = PersonName.of(name);
    List<String> known =
        people.computeIfAbsent(PersonName.key(person.surname()), _ -> new ArrayList<>());
    List<String> same =
        known.stream().filter(other -> person.isLike(PersonName.of(other))).limit(2).toList();
    if (same.size() == 1) {
      fullest.put(name, same.getFirst());
    } else if (known.size() < MOST_OF_ONE_SURNAME) {
      known.add(name);
    }
  }

  /// A surname is that of the only one who bears it, unless both have roles without a word in
  /// common.
  private void joinByRole(
      String surname, Map<String, List<String>> people, Map<String, Set<String>> roles) {
    List<String> bearers = people.getOrDefault(PersonName.key(surname), List.of());
    if (bearers.size() == 1) {
      Set<String> own = roles.getOrDefault(surname, Set.of());
      Set<String> theirs = rolesOf(bearers.getFirst(), roles);
      if (own.isEmpty() || theirs.isEmpty() || !Collections.disjoint(own, theirs)) {
        fullest.put(surname, bearers.getFirst());
      }
    }
  }

  private Set<String> rolesOf(String person, Map<String, Set<String>> roles) {
    Set<String> all = new HashSet<>(roles.getOrDefault(person, Set.of()));
    fullest.forEach(
        (other, name) -> {
          if (name.equals(person)) {
            all.addAll(roles.getOrDefault(other, Set.of()));
          }
        });
    return all;
  }
}
