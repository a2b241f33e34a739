package dev.firsthand.weigh.wording;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Wording;
import dev.firsthand.record.Mark.Happening;
import dev.firsthand.record.Mark.Plover;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.figure.Measures;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// How the reports name what they count and whom something was done to: `detainees` here, `released
/// prisoners` there. Only what several reports carry as one claim is compared, so that the words
/// differ and the thing does not; no verdict is given.
final class Namings {

  private static final Set<String> SCALES = WordTable.words(Namings.class, "scales.txt");

  /// What is done to people: elsewhere the recipient is as often a thing.
  private static final Set<Plover> TO_PEOPLE =
      EnumSet.of(Plover.ASSAULT, Plover.COERCE, Plover.RETREAT, Plover.CONCEDE, Plover.AID);

  private final Map<String, Account> accounts = new HashMap<>();

  Namings(List<Account> accounts) {
    accounts.forEach(account -> this.accounts.put(account.id(), account));
  }

  List<Wording> of(List<Claim> claims) {
    List<Wording> wordings = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.reports() > 1) {
        switch (claim.kind()) {
          case FIGURE -> counted(claim).ifPresent(wordings::add);
          case HAPPENING -> doneTo(claim).ifPresent(wordings::add);
          case QUOTE -> {}
        }
      }
    }
    return wordings;
  }

  private static Optional<Wording> counted(Claim claim) {
    if (Measures.hold(claim.unit())) {
      return Optional.empty();
    }
    List<Excerpt> nouns =
        claim.mentions().stream().flatMap(mention -> noun(mention).stream()).toList();
    return Terms.differing(claim.mentions().getFirst().text(), nouns);
  }

  /// What stands behind the digits of a figure and its scale: `political prisoners` of "over 430
  /// political prisoners".
  private static Optional<Excerpt> noun(Mention mention) {
    List<Token> tokens = Tokens.of(mention.text());
    int from = -1;
    for (int i = 0; i < tokens.size(); i++) {
      boolean number = tokens.get(i).isNumber() || SCALES.contains(tokens.get(i).lower());
      from = number ? i + 1 : from;
    }
    if (from < 1 || from >= tokens.size() || !Words.isContent(tokens.get(from))) {
      return Optional.empty();
    }
    int start = tokens.get(from).start();
    String words = mention.text().substring(start);
    int at = mention.start() + mention.text().codePointCount(0, start);
    return Optional.of(new Excerpt(words, mention.article(), at, mention.end()));
  }

  /// Those to whom something was done, where they are described and not named.
  private Optional<Wording> doneTo(Claim claim) {
    List<Excerpt> recipients = new ArrayList<>();
    Set<String> told = Words.content(Tokens.of(claim.mentions().getFirst().text()));
    for (Mention mention : claim.mentions()) {
      Account account = accounts.get(mention.article());
      if (account != null) {
        account.marks(Happening.class).stream()
            .filter(h -> h.start() == mention.start() && h.end() == mention.end())
            .filter(h -> TO_PEOPLE.contains(h.kind()))
            .map(Happening::recipient)
            .filter(Objects::nonNull)
            .filter(Namings::isDescription)
            .filter(words -> Words.repeat(without(mention.text(), words), told))
            .flatMap(words -> place(mention, words).stream())
            .forEach(recipients::add);
      }
    }
    return Terms.differing(String.valueOf(claim.what()), recipients);
  }

  private static boolean isDescription(String words) {
    return words.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /// What a clause says besides, which must be the same for two recipients to be one.
  private static Set<String> without(String clause, String words) {
    return Words.content(Tokens.of(clause.replace(words, "")));
  }

  private static Optional<Excerpt> place(Mention mention, String words) {
    int at = mention.text().indexOf(words);
    if (at < 0) {
      return Optional.empty();
    }
    int start = mention.start() + mention.text().codePointCount(0, at);
    int end = start + words.codePointCount(0, words.length());
    return Optional.of(new Excerpt(words, mention.article(), start, end));
  }
}
