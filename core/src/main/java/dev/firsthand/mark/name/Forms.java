package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Aliases;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.Set;

/// Compares two names of one kind: which are forms of the same, and which of them is the longer.
final class Forms {

  /// What closes the name of a company and may be left out.
  private static final Set<String> COMPANY =
      Set.of("inc", "corp", "co", "ltd", "llc", "plc", "ag", "gmbh", "company", "corporation");

  /// A country's name has no more words.
  private static final int LONGEST_NATION = 4;

  private static final int NATION = Gazetteer.Kind.COUNTRY.bit() | Gazetteer.Kind.DEMONYM.bit();

  private Forms() {}

  /// Whether the first is a longer form of the second.
  static boolean isFuller(Mention full, Mention brief) {
    if (isSame(full, brief)) {
      return full.text().length() > brief.text().length();
    }
    return switch (brief.kind()) {
      case PERSON -> isFullerPerson(full.tokens(), brief.tokens());
      case ORGANISATION -> beginsWith(full, brief) || isNational(full.tokens(), brief.tokens());
      case OTHER -> isModel(full.tokens(), brief.tokens());
      case PLACE -> false;
    };
  }

  /// Whether two names surely mean the same: by the list of aliases, by initials, or but for the
  /// form of a company and the way its country is written.
  static boolean isSame(Mention full, Mention brief) {
    boolean alias = Aliases.common(brief.key()).equals(Aliases.common(full.key()));
    boolean initials = brief.kind() != Kind.PERSON && isInitials(full, brief);
    boolean form = brief.kind() == Kind.ORGANISATION && bare(full).equals(bare(brief));
    return alias || initials || form;
  }

  /// The name without `Inc.` and the like, and with one name for the country it begins with.
  private static String bare(Mention mention) {
    List<Token> words = mention.tokens();
    int end = words.size();
    while (end > 1
        && (words.get(end - 1).is(".") || COMPANY.contains(words.get(end - 1).lower()))) {
      end--;
    }
    for (int from = 1; from < Math.min(end, LONGEST_NATION + 1); from++) {
      String nation = new Mention(words.subList(0, from), Kind.PLACE).key();
      if (!Aliases.common(nation).equals(nation)) {
        String rest = new Mention(words.subList(from, end), mention.kind()).key();
        return Aliases.common(nation) + " " + rest;
      }
    }
    return new Mention(words.subList(0, end), mention.kind()).key();
  }

  /// Whether the full name is the brief one behind a country or its people: `U.S. Congress`.
  private static boolean isNational(List<Token> full, List<Token> brief) {
    if (!endsWith(full, brief)) {
      return false;
    }
    List<Token> rest = full.subList(0, full.size() - brief.size());
    return (Gazetteer.get().phrase(rest) & NATION) != 0;
  }

  /// Whether the brief name is the number of a model at the end of the full one: `A380`.
  private static boolean isModel(List<Token> full, List<Token> brief) {
    return brief.size() == 1
        && endsWith(full, brief)
        && brief.getFirst().text().chars().anyMatch(Character::isDigit);
  }

  private static boolean endsWith(List<Token> full, List<Token> brief) {
    int from = full.size() - brief.size();
    boolean ends = from > 0;
    for (int i = 0; ends && i < brief.size(); i++) {
      ends = full.get(from + i).is(brief.get(i).lower());
    }
    return ends;
  }

  /// Same surname, and all the words of the brief form in the full one, in order. In "the
  /// Marsh-Reed plan" are two people, not the full name of one.
  private static boolean isFullerPerson(List<Token> full, List<Token> brief) {
    if (full.size() <= brief.size()) {
      return false;
    }
    boolean one = brief.size() == 1;
    boolean given = one && full.getFirst().is(brief.getFirst().lower()) && !full.get(1).is("-");
    boolean family =
        full.getLast().is(brief.getLast().lower()) && !(one && full.get(full.size() - 2).is("-"));
    if (!given && !family) {
      return false;
    }
    int at = 0;
    for (Token word : full) {
      if (at < brief.size() && word.is(brief.get(at).lower())) {
        at++;
      }
    }
    return at == brief.size();
  }

  private static boolean beginsWith(Mention full, Mention brief) {
    return brief.tokens().size() < full.tokens().size()
        && full.key().startsWith(brief.key() + " ")
        && (Gazetteer.get().phrase(brief.tokens()) & Gazetteer.Kind.PLACE.bit()) == 0;
  }

  private static boolean isInitials(Mention full, Mention brief) {
    String letters = brief.text().replace(".", "");
    if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    return full.tokens().size() > 1 && letters.equals(initials(full.tokens()));
  }

  static String initials(List<Token> words) {
    StringBuilder initials = new StringBuilder();
    for (Token word : words) {
      if (word.isCapitalised()) {
        initials.append(word.text().charAt(0));
      }
    }
    return initials.toString();
  }
}
