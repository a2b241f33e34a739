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
  private static final Set<String> ALWAYS =
      Set.of(
          "president",
          "pope",
          "king",
          "queen",
          "government",
          "administration",
          "country",
          "nation",
          "world",
          "economy",
          "public",
          "police",
          "army",
          "military",
          "media",
          "press",
          "dollar",
          "euro",
          "internet",
          "stock",
          "weather",
          "election",
          "war");

  /// What may stand behind a noun that nothing describes.
  private static final Set<String> BEHIND =
      Set.of(
          ",",
          "'s",
          "is",
          "isn't",
          "was",
          "wasn't",
          "are",
          "were",
          "has",
          "hasn't",
          "had",
          "have",
          "will",
          "would",
          "could",
          "may",
          "might",
          "did",
          "didn't",
          "does",
          "doesn't",
          "also",
          "said",
          "says",
          "came",
          "began",
          "made",
          "took",
          "gave",
          "went",
          "led",
          "met",
          "wed",
          "won",
          "lost",
          "held",
          "requires",
          "includes",
          "shows",
          "comes",
          "wants",
          "needs",
          "means",
          "remains",
          "calls");

  /// However few reports there are, so many speak of what is given.
  private static final int FEWEST = 2;

  private final Set<String> titled = new HashSet<>();
  private final Map<String, Set<String>> byReport = new HashMap<>();

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

  /// Whether a sentence begins with a noun alone of which a reader would ask which one is meant:
  /// "The committee released it", not "The committee that Sand leads".
  public boolean isAskedFor(List<Token> sentence) {
    if (sentence.size() < 3 || !sentence.getFirst().text().equals("The")) {
      return false;
    }
    Token noun = sentence.get(1);
    return noun.isWord()
        && !noun.isCapitalised()
        && endsNoun(sentence.get(2))
        && !isKnown(one(noun.text()));
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
        || speaking >= Math.max(FEWEST, (byReport.size() + 1) / 2);
  }

  /// The singular of a noun, in small letters.
  private static String one(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() > 3 && small.endsWith("s") && !small.endsWith("ss")
        ? small.substring(0, small.length() - 1)
        : small;
  }
}
