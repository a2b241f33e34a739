package dev.firsthand.weigh.digest;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Given;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.origin.Origins;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The story in a few words of its reports.
///
/// @param summary sentences that say most of what the reports share
/// @param background what was known before
public record Digest(Optional<String> headline, List<Excerpt> summary, List<Entry> background) {

  public static Digest of(List<Account> accounts, Origins origins, List<Claim> claims) {
    Centrality centrality = new Centrality(accounts, origins);
    Overtaken overtaken = new Overtaken(accounts, claims);
    Given given = given(accounts);
    return new Digest(
        new Headline(accounts, centrality, overtaken).best(),
        new Summary(accounts, origins, centrality, overtaken, given, claims).sentences(),
        Background.of(accounts, origins, centrality, given));
  }

  private static Given given(List<Account> accounts) {
    Given given =
        new Given(
            accounts.stream()
                .map(account -> account.article().title())
                .filter(Objects::nonNull)
                .toList());
    for (Account account : accounts) {
      given.read(account.id(), account.article().body());
      account.marks(Name.class).stream()
          .filter(name -> name.kind() == Name.Kind.PERSON)
          .map(Name::text)
          .forEach(given::addPerson);
    }
    return given;
  }
}
