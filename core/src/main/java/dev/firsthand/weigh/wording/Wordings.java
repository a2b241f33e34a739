package dev.firsthand.weigh.wording;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Wording;
import dev.firsthand.weigh.account.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the reports name in more than one way: things and people of a claim, and the people of the
/// story.
public final class Wordings {

  private Wordings() {}

  /// @param descriptions what each of the story's people is said to be
  public static List<Wording> of(
      List<Account> accounts, List<Claim> claims, Map<String, List<Excerpt>> descriptions) {
    List<Wording> wordings = new ArrayList<>(new Namings(accounts).of(claims));
    descriptions.forEach((name, words) -> Terms.differing(name, words).ifPresent(wordings::add));
    return wordings;
  }
}
