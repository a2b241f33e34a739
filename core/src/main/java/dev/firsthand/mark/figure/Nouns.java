package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Map;
import java.util.Set;

/// Number of English nouns, and which of them name people.
final class Nouns {

  private static final Map<String, String> IRREGULAR =
      WordTable.phrases(Nouns.class, "irregular-plurals.txt");
  private static final Set<String> PERSONS = WordTable.words(Nouns.class, "persons.txt");
  private static final Set<String> PERSON_VERBS = WordTable.words(Nouns.class, "person-verbs.txt");

  private Nouns() {}

  /// The singular of a noun in small letters; a singular stays as it is.
  static String singular(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    int length = noun.length();
    if (length < 4 || !noun.endsWith("s") || isSingularInS(noun)) {
      return length == 3 && noun.endsWith("s") && !isSingularInS(noun)
          ? noun.substring(0, 2)
          : noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, length - 3) + "y";
    }
    if (noun.endsWith("sses")
        || noun.endsWith("shes")
        || noun.endsWith("ches")
        || noun.endsWith("xes")
        || noun.endsWith("zzes")
        || noun.endsWith("oes")) {
      return noun.substring(0, length - 2);
    }
    return noun.substring(0, length - 1);
  }

  private static boolean isSingularInS(String noun) {
    return noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is");
  }

  static boolean isPlural(String noun) {
    return IRREGULAR.containsKey(noun) || (noun.length() > 2 && !singular(noun).equals(noun));
  }

  /// Whether a noun, in small letters and either number, names people.
  static boolean isPerson(String noun) {
    return PERSONS.contains(noun) || PERSONS.contains(singular(noun));
  }

  /// Whether a capitalised plural names people by where they are from or what they hold:
  /// `Belarusians`, `Floridians`, `Democrats`.
  static boolean isPeople(String plural) {
    return plural.endsWith("ans")
        || plural.endsWith("ists")
        || plural.endsWith("crats")
        || plural.endsWith("ers")
        || plural.endsWith("ese");
  }

  static boolean isPersonVerb(String verb) {
    return PERSON_VERBS.contains(verb);
  }
}
