package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Aliases;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which names are cut out of a longer phrase and are nobody's by themselves: a member or an
/// officer of a body (`Senate Democrat` of "a fourth Senate Democrat, Ada Orlan"), a body with the
/// party that leads it (`Republican Senate`), what is of a country (`North Korean`), and the state
/// behind a lawmaker's party ("D-Ohio").
final class Parts {

  private static final Set<String> LEADING =
      Set.of("republican", "democratic", "democrat", "conservative", "liberal", "labour", "gop");

  private static final Set<String> LED =
      Set.of("senate", "house", "congress", "parliament", "government", "majority", "minority");

  private static final Set<String> MEMBERS = Set.of("democrat", "republican", "conservative");

  private Parts() {}

  static boolean isOne(Account account, Name name) {
    return isMember(name)
        || isLed(name)
        || (name.kind() == Name.Kind.PLACE && (isPeople(name) || isTag(account, name)));
  }

  private static boolean isMember(Name name) {
    List<String> words = words(name);
    boolean officer = name.kind() != Name.Kind.PERSON && Roles.isOffice(words.getLast());
    return words.size() > 1 && (officer || MEMBERS.contains(words.getLast()));
  }

  private static boolean isLed(Name name) {
    List<String> words = words(name);
    return words.size() == 2 && LEADING.contains(words.getFirst()) && LED.contains(words.getLast());
  }

  /// `North Korean`.
  private static boolean isPeople(Name name) {
    String lower = name.text().toLowerCase(Locale.ROOT);
    return lower.endsWith("n") && Aliases.isNation(lower.substring(0, lower.length() - 1));
  }

  /// Whether a party's letter and a hyphen stand before it: "(R-Ohio)".
  private static boolean isTag(Account account, Name name) {
    Passage passage = account.passage(name);
    int at = passage.at(name.start());
    return at > 1
        && "-–".indexOf(passage.text().charAt(at - 1)) >= 0
        && "DRI".indexOf(passage.text().charAt(at - 2)) >= 0
        && (at == 2 || !Character.isLetterOrDigit(passage.text().charAt(at - 3)));
  }

  private static List<String> words(Name name) {
    return List.of(name.text().toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
