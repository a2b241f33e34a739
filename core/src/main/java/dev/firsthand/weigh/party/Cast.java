package dev.firsthand.weigh.party;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Aliases;
import dev.firsthand.weigh.account.Account;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who and where: the people, organisations and places that the reports name, those that most
/// reports name first, with what they are said to be, said and did.
public final class Cast {

  private static final Comparator<Party> MOST_NAMED =
      Comparator.<Party>comparingInt(party -> party.articles().size())
          .thenComparingInt(Party::mentions)
          .reversed()
          .thenComparing(Party::name);

  private final Map<String, CastMember> members = new LinkedHashMap<>();
  private final List<Party> parties;

  public static Cast of(List<Account> accounts, List<Quotation> quotes) {
    return new Cast(accounts, quotes);
  }

  private Cast(List<Account> accounts, List<Quotation> quotes) {
    Identities identities = new Identities(accounts);
    for (Account account : accounts) {
      Map<String, String> known = new HashMap<>();
      for (Name name : account.marks(Name.class)) {
        if (isOfTwo(name.text()) || isOutlet(account, name) || Parts.isOne(account, name)) {
          continue;
        }
        String party = identities.of(name);
        known.put(name.text(), party);
        if (account.isQuoted(name)) {
          member(party).addQuoted(account, name);
        } else {
          member(party).add(account, name, role(account, name));
        }
      }
      deeds(account, known);
    }
    accounts.forEach(new UnmarkedNames(members.values())::find);
    quotes.forEach(quote -> speaker(quote, identities).ifPresent(member -> member.says(quote)));
    parties = members.values().stream().map(CastMember::party).sorted(MOST_NAMED).toList();
  }

  public List<Party> people() {
    return parties.stream()
        .filter(party -> party.kind() == Name.Kind.PERSON || party.kind() == Name.Kind.ORGANISATION)
        .toList();
  }

  public List<Party> places() {
    return parties.stream().filter(party -> party.kind() == Name.Kind.PLACE).toList();
  }

  /// What each of the people is said to be, word for word, by name.
  public Map<String, List<Excerpt>> descriptions() {
    Map<String, List<Excerpt>> descriptions = new LinkedHashMap<>();
    for (Party party : people()) {
      CastMember member = members.get(party.name());
      if (party.kind() == Name.Kind.PERSON && member != null) {
        descriptions.put(party.name(), member.roles());
      }
    }
    return descriptions;
  }

  /// Whether it says what is between two countries: `U.S.-China`.
  private static boolean isOfTwo(String name) {
    int hyphen = name.indexOf('-');
    return hyphen > 0
        && Aliases.isNation(name.substring(0, hyphen).toLowerCase(Locale.ROOT))
        && Aliases.isNation(name.substring(hyphen + 1).toLowerCase(Locale.ROOT));
  }

  /// Whether the report names whose it is: the `Courier` of the Daily Courier.
  private static boolean isOutlet(Account account, Name name) {
    String outlet = account.article().outlet();
    return outlet != null
        && name.kind() == Name.Kind.ORGANISATION
        && List.of(outlet.split(" ", -1)).containsAll(List.of(name.text().split(" ", -1)));
  }

  private static Optional<Excerpt> role(Account account, Name name) {
    return name.kind() == Name.Kind.PLACE ? Optional.empty() : Roles.of(account, name);
  }

  private CastMember member(String name) {
    return members.computeIfAbsent(name, CastMember::new);
  }

  /// What the clauses of a report tell of those that it names as the ones who act.
  private void deeds(Account account, Map<String, String> known) {
    for (Happening happening : account.marks(Happening.class)) {
      String party = happening.actor() == null ? null : known.get(happening.actor());
      boolean did = happening.status() == Happening.Status.HAPPENED && !happening.negated();
      if (did && party != null && happening.text().startsWith(happening.actor())) {
        member(party)
            .does(new Excerpt(happening.text(), account.id(), happening.start(), happening.end()));
      }
    }
  }

  private Optional<CastMember> speaker(Quotation quote, Identities identities) {
    return Optional.ofNullable(quote.speaker()).map(identities::ofPerson).map(members::get);
  }
}
