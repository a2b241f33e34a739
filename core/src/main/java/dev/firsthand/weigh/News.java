package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is new to a reader who last looked at some moment: what no report before it had said.
final class News {

  private News() {}

  static List<Excerpt> since(Instant moment, List<Account> accounts, List<Claim> claims) {
    Set<String> late =
        accounts.stream()
            .filter(account -> account.told().filter(moment::isBefore).isPresent())
            .map(Account::id)
            .collect(Collectors.toSet());
    List<Excerpt> news = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.mentions().stream().map(Mention::article).allMatch(late::contains)) {
        Mention first = claim.mentions().getFirst();
        news.add(new Excerpt(first.text(), first.article(), first.start(), first.end()));
      }
    }
    return List.copyOf(news);
  }
}
