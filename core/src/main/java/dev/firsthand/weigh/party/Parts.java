package dev.firsthand.weigh.party;

import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Aliases;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which names are nobody's and no place's by themselves: a member or an officer of a body (`Senate
/// Democrat` of "a fourth Senate Democrat, Ada Orlan"), a body with the party that leads it
/// (`Republican Senate`), a storm or a law, what is of a country (`North Korean`), and the state of
/// a lawmaker ("D-Ohio", "Ohio Democrat").
final class Parts {

  private static final Set<String> LEADING =
      Set.of("republican", "democratic", "democrat", "conservative", "liberal", "labour", "gop");

  private static final Set<String> LED =
      Set.of("senate", "house", "congress", "parliament", "government", "majority", "minority");

  private static final Set<String> MEMBERS = Set.of("democrat", "republican", "conservative");

  private static final Set<String> STORMS =
      Set.of("hurricane", "hurricanes", "typhoon", "typhoons", "cyclone", "cyclones");

  private static final Set<String> PAPERS = Set.of("act", "bill", "amendment", "treaty");

  /// "Ada Orlan, New Jersey Republican".
  private static final Pattern PARTY =
      Pattern.compile(" (?:Republican|Democrat|[Ii]ndependent)(?![\\p{L}-])");

  private Parts() {}

  static boolean isOne(Account account, Name name) {
    return isMember(name)
        || isLed(name)
        || isNobody(name)
        || (name.kind() == Name.Kind.PLACE && (isPeople(name) || isTag(account, name)));
  }

  /// `Hurricane Orla`, `Safe Harbours Act`.
  private static boolean isNobody(Name name) {
    List<String> words = words(name);
    return STORMS.contains(words.getFirst())
        || (name.kind() != Name.Kind.PERSON && PAPERS.contains(words.getLast()));
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

  /// Whether a party stands behind it, or a party's letter and a hyphen before it: "(R-Ohio)".
  private static boolean isTag(Account account, Name name) {
    Passage passage = account.passage(name);
    if (PARTY.matcher(passage.text().substring(passage.at(name.end()))).lookingAt()) {
      return true;
    }
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
