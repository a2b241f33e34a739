package dev.firsthand.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader of a story may take as given, as linguists call it: what "the bill" or
/// "the gunman" is, without having been told. Given is what a title names or half of the reports
/// speak of so; "the committee" of one report alone stands for what this report has told before.
public final class Given {

  private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he (\\p{Ll}{3,})");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /// Of these there is one at a time.
  private static final Set<String> ALWAYS = WordTable.words(Given.class, "always-given.txt");

  /// What may stand behind a noun that nothing describes.
  private static final Set<String> BEHIND = WordTable.words(Given.class, "behind-nouns.txt");

  /// Nouns that stand for what was told last, so that no story gives them.
  private static final Set<String> STANDING_FOR = WordTable.words(Given.class, "standing-for.txt");

  /// "The two men", "the other side".
  private static final Set<String> COUNTING = Set.of("two", "three", "four", "five", "other");

  private static final Set<String> NO_SETTING =
      Set.of("an", "some", "any", "every", "no", "one", "two", "three");

  /// So many words lead up to what a sentence tells, at most.
  private static final int LONGEST_SETTING = 12;

  /// However few reports there are, so many speak of what is given.
  private static final int FEWEST = 2;

  private final Set<String> titled = new HashSet<>();
  private final Map<String, Set<String>> byReport = new HashMap<>();
  private final Referents people = new Referents();

  public Given(Collection<String> titles) {
    for (String title : titles) {
      Matcher words = WORD.matcher(title);
      while (words.find()) {
        titled.add(one(words.group()));
      }
    }
  }

  /// Takes note of what a report speaks of as given.
  ///
  /// @param text a part of it
  public void read(String report, String text) {
    Set<String> known = byReport.computeIfAbsent(report, _ -> new HashSet<>());
    Matcher nouns = DEFINITE.matcher(text);
    while (nouns.find()) {
      known.add(one(nouns.group(1)));
    }
  }

  /// Takes note of a person whom the story tells of.
  public void addPerson(String name) {
    people.add(name);
  }

  /// Whether a reader of a sentence would ask which thing it means, or who "he" is.
  public boolean isAskedFor(List<Token> sentence) {
    return isOfThing(sentence) || people.areMissing(sentence);
  }

  /// Whether a sentence tells, first of all or behind the time or place that opens it, of a noun
  /// alone of which a reader would ask which one is meant: "The committee released it", "On Monday,
  /// the two men met", not "The committee that Sand leads".
  private boolean isOfThing(List<Token> sentence) {
    int the = subject(sentence);
    if (the < 0 || the + 2 >= sentence.size()) {
      return false;
    }
    int at = COUNTING.contains(sentence.get(the + 1).lower()) ? the + 2 : the + 1;
    Token noun = sentence.get(at);
    return noun.isWord()
        && !noun.isCapitalised()
        && at + 1 < sentence.size()
        && endsNoun(sentence.get(at + 1))
        && !isKnown(one(noun.text()));
  }

  /// Where "the" of the subject stands; -1 where another word does, or a name before it may be what
  /// is meant.
  private static int subject(List<Token> sentence) {
    if (!sentence.isEmpty() && sentence.getFirst().is("the")) {
      return 0;
    }
    if (!opensSetting(sentence)) {
      return -1;
    }
    for (int at = 0; at + 1 < sentence.size() && at <= LONGEST_SETTING; at++) {
      Token token = sentence.get(at);
      if (token.is(",")) {
        return sentence.get(at + 1).is("the") ? at + 1 : -1;
      }
      if (at > 0 && token.isCapitalised() && !CalendarWords.isName(token)) {
        return -1;
      }
    }
    return -1;
  }

  /// "On Monday", "Immediately", "Speaking of it", but not "A captain, the first".
  private static boolean opensSetting(List<Token> sentence) {
    if (sentence.isEmpty()) {
      return false;
    }
    Token first = sentence.getFirst();
    String word = first.lower();
    return word.endsWith("ly")
        || word.endsWith("ing")
        || CalendarWords.isName(first)
        || (word.length() > 1 && !NO_SETTING.contains(word) && !Words.isContent(first));
  }

  private static boolean endsNoun(Token next) {
    String word = next.lower();
    return BEHIND.contains(word)
        || (next.isWord() && !next.isCapitalised() && word.endsWith("ed") && word.length() > 4);
  }

  private boolean isKnown(String noun) {
    long speaking = byReport.values().stream().filter(known -> known.contains(noun)).count();
    return ALWAYS.contains(noun)
        || titled.contains(noun)
        || (!STANDING_FOR.contains(noun)
            && speaking >= Math.max(FEWEST, (byReport.size() + 1) / 2));
  }

  /// The singular of a noun, in small letters.
  private static String one(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() > 3 && small.endsWith("s") && !small.endsWith("ss")
        ? small.substring(0, small.length() - 1)
        : small;
  }
}
