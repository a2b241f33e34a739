package dev.firsthand.weigh.origin;

import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.weigh.account.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts independent origins: reports joined by shared text or by a probable common source rest on
/// one. The root is the report that the others took from, or, where they credit an agency whose own
/// copy is not among them, that agency.
public final class Origins {

  /// A credit longer than this is a legal notice, which says no more than a short one.
  private static final int LONGEST_CREDIT = 80;

  private final Map<String, Origin> byArticle = new LinkedHashMap<>();

  public static Origins of(List<Account> accounts) {
    return new Origins(accounts);
  }

  private Origins(List<Account> accounts) {
    Map<String, String> group = new LinkedHashMap<>();
    Map<String, Account> known = new LinkedHashMap<>();
    for (Account account : accounts) {
      account.earlier().forEach(capture -> known.put(capture.article().id(), account));
      known.put(account.id(), account);
      group.put(account.id(), account.id());
    }
    for (Account account : accounts) {
      for (Link link : reuse(account)) {
        Account parent = known.get(link.to());
        if (parent != null) {
          join(group, account.id(), parent.id());
        }
      }
    }
    joinClients(accounts, group);
    Map<String, List<Account>> groups = new LinkedHashMap<>();
    for (Account account : accounts) {
      groups.computeIfAbsent(root(group, account.id()), _ -> new ArrayList<>()).add(account);
    }
    Map<String, Origin> byId = new LinkedHashMap<>();
    for (List<Account> members : groups.values()) {
      Origin origin = origin(members, known);
      byId.merge(origin.id(), origin, Origins::together);
    }
    byId.values().forEach(o -> o.articles().forEach(article -> byArticle.put(article, o)));
  }

  /// Two groups that rest on copy of the same agency rest on one origin.
  private static Origin together(Origin one, Origin other) {
    List<String> articles = new ArrayList<>(one.articles());
    articles.addAll(other.articles());
    Set<String> evidence = new LinkedHashSet<>(one.evidence());
    evidence.addAll(other.evidence());
    return new Origin(
        one.id(),
        one.agency(),
        articles,
        one.probable() || other.probable(),
        List.copyOf(evidence));
  }

  /// Joins the reports that give an agency as the author of their text, also where they print
  /// different takes of it that share no passage.
  private static void joinClients(List<Account> accounts, Map<String, String> group) {
    Map<String, Account> firstClient = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (String agency : AgencyCredits.authors(account.article())) {
        Account first = firstClient.putIfAbsent(agency, account);
        if (first != null) {
          join(group, first.id(), account.id());
        }
      }
    }
  }

  public Origin of(Account account) {
    return Objects.requireNonNull(byArticle.get(account.id()));
  }

  /// How many independent origins stand behind these reports.
  public int count(Collection<Account> accounts) {
    return (int) accounts.stream().map(account -> of(account).id()).distinct().count();
  }

  /// Every origin once, in the order of its first report.
  public List<Origin> all() {
    return List.copyOf(new LinkedHashSet<>(byArticle.values()));
  }

  private static List<Link> reuse(Account account) {
    List<Link> links = new ArrayList<>();
    account.earlier().forEach(capture -> links.addAll(capture.lineage()));
    links.addAll(account.report().lineage());
    return links.stream().filter(link -> isReuse(link.kind())).toList();
  }

  private static boolean isReuse(Link.Kind kind) {
    return switch (kind) {
      case COPY, PARTIAL, PROBABLE -> true;
      case QUOTES, BOILERPLATE, VERSION -> false;
    };
  }

  private static Origin origin(List<Account> members, Map<String, Account> known) {
    if (members.size() == 1 && AgencyCredits.authors(members.getFirst().article()).isEmpty()) {
      String own = members.getFirst().id();
      return new Origin(own, null, List.of(own), false, List.of());
    }
    List<String> articles = members.stream().map(Account::id).toList();
    String agency = AgencyCredits.of(members);
    Set<String> evidence = new LinkedHashSet<>();
    Set<Account> takers = new LinkedHashSet<>();
    Set<Account> sure = new LinkedHashSet<>();
    for (Account member : members) {
      for (Link link : reuse(member)) {
        Account parent = known.get(link.to());
        if (parent == null || parent == member) {
          continue;
        }
        if (link.kind() != Link.Kind.PROBABLE) {
          sure.add(member);
          sure.add(parent);
        }
        evidence.add(evidence(link));
        switch (link.direction()) {
          case FROM -> takers.add(member);
          case TO -> takers.add(parent);
          case COMMON, UNKNOWN -> {}
        }
      }
    }
    credits(members, evidence);
    Optional<Account> source = source(members, takers, agency);
    String id =
        source
            .map(Account::id)
            .orElseGet(() -> agency == null ? articles.getFirst() : "agency:" + agency);
    boolean probable =
        members.size() > 1
            && members.stream()
                .filter(member -> AgencyCredits.authors(member.article()).isEmpty())
                .anyMatch(member -> !sure.contains(member));
    return new Origin(id, agency, articles, probable, List.copyOf(evidence));
  }

  /// The one report that took from no other and is not itself a client of the agency.
  private static Optional<Account> source(
      List<Account> members, Set<Account> takers, @Nullable String agency) {
    List<Account> givers =
        members.stream()
            .filter(member -> !takers.contains(member))
            .filter(member -> agency == null || AgencyCredits.isOwnPage(member.article(), agency))
            .toList();
    return givers.size() == 1 || agency == null ? givers.stream().findFirst() : Optional.empty();
  }

  private static void credits(List<Account> members, Set<String> evidence) {
    for (Account member : members) {
      member.article().credits().stream()
          .filter(credit -> credit.text().length() <= LONGEST_CREDIT)
          .forEach(credit -> evidence.add("credit “%s”".formatted(credit.text())));
    }
  }

  private static String evidence(Link link) {
    int percent = (int) Math.round(link.share() * 100);
    return switch (link.kind()) {
      case COPY -> "the same text";
      case PARTIAL -> "shared passages (%d%% of the words)".formatted(percent);
      case PROBABLE -> "the same figures and names in the same order";
      case QUOTES -> "the same quotes";
      case BOILERPLATE -> "the same furniture";
      case VERSION -> "the same piece";
    };
  }

  private static void join(Map<String, String> group, String one, String other) {
    String a = root(group, one);
    String b = root(group, other);
    if (!a.equals(b)) {
      group.put(b, a);
    }
  }

  private static String root(Map<String, String> group, String id) {
    String at = id;
    for (String up = group.get(at); up != null && !up.equals(at); up = group.get(at)) {
      at = up;
    }
    return at;
  }
}
