package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a text's language by its script and its smallest words. Enough to catch a page that calls
/// itself something else; short texts of near relatives it cannot tell apart.
final class Languages {

  private static final int LOOKED_AT = 4000;

  /// So many characters are enough to doubt what a page declares.
  private static final int ENOUGH = 1000;

  private static final int FEWEST_HITS = 4;

  /// The languages that have a list of small words, in its order.
  private static final List<String> KNOWN = new ArrayList<>();

  /// The numbers of the languages to which a small word belongs.
  private static final Map<String, List<Integer>> STOP_WORDS = new HashMap<>();

  /// The same to look up while a text is read: a place in the list, counted from 1.
  private static final WordBits STOP_WORD_PLACES;

  private static final List<List<Integer>> STOP_WORD_LANGUAGES = new ArrayList<>();

  private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

  static {
    for (String line : WordTable.lines(Languages.class, "stopwords.txt")) {
      String[] parts = line.split(":\\s*", 2);
      for (String word : Set.copyOf(List.of(parts[1].split("\\s+", -1)))) {
        STOP_WORDS.computeIfAbsent(word, _ -> new ArrayList<>()).add(KNOWN.size());
      }
      KNOWN.add(parts[0]);
    }
    STOP_WORD_PLACES = new WordBits(STOP_WORDS.size());
    STOP_WORDS.forEach(
        (word, languages) -> {
          STOP_WORD_LANGUAGES.add(languages);
          STOP_WORD_PLACES.add(WordBits.hash(word), STOP_WORD_LANGUAGES.size());
        });
    BY_SCRIPT.put(UnicodeScript.GREEK, "el");
    BY_SCRIPT.put(UnicodeScript.HEBREW, "he");
    BY_SCRIPT.put(UnicodeScript.HIRAGANA, "ja");
    BY_SCRIPT.put(UnicodeScript.KATAKANA, "ja");
    BY_SCRIPT.put(UnicodeScript.HANGUL, "ko");
    BY_SCRIPT.put(UnicodeScript.HAN, "zh");
    BY_SCRIPT.put(UnicodeScript.THAI, "th");
    BY_SCRIPT.put(UnicodeScript.DEVANAGARI, "hi");
    BY_SCRIPT.put(UnicodeScript.BENGALI, "bn");
    BY_SCRIPT.put(UnicodeScript.TAMIL, "ta");
    BY_SCRIPT.put(UnicodeScript.TELUGU, "te");
    BY_SCRIPT.put(UnicodeScript.GEORGIAN, "ka");
    BY_SCRIPT.put(UnicodeScript.ARMENIAN, "hy");
    BY_SCRIPT.put(UnicodeScript.GUJARATI, "gu");
    BY_SCRIPT.put(UnicodeScript.KHMER, "km");
    BY_SCRIPT.put(UnicodeScript.MYANMAR, "my");
    BY_SCRIPT.put(UnicodeScript.LAO, "lo");
    BY_SCRIPT.put(UnicodeScript.ETHIOPIC, "am");
  }

  private Languages() {}

  /// The language of an article: what the page declares, unless its text is plainly another.
  ///
  /// @param told the declared language as BCP 47, if any
  static @Nullable String of(String text, @Nullable String told) {
    String seen =
        detected(told == null ? text : text.substring(0, Math.min(text.length(), ENOUGH)));
    if (told == null || seen == null) {
      return told == null ? seen : told;
    }
    String primary = told.split("-", 2)[0];
    boolean known = KNOWN.contains(primary) || BY_SCRIPT.containsValue(primary);
    boolean same = primary.equals(seen) || !known || areNear(primary, seen);
    return same ? told : seen;
  }

  /// The declared language as BCP 47, or null when it is no language tag.
  static @Nullable String tag(@Nullable String declared) {
    if (declared == null || declared.isBlank()) {
      return null;
    }
    String first = declared.strip().split("[,;\\s]", 2)[0].replace('_', '-');
    Locale locale = Locale.forLanguageTag(first);
    return locale.getLanguage().length() < 2 ? null : locale.stripExtensions().toLanguageTag();
  }

  static @Nullable String detected(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    String byScript = byScript(head);
    return byScript != null ? byScript : byWords(head);
  }

  private static @Nullable String byScript(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c < 0x80) {
          latin++;
        } else {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > letters * 0.1) {
      return "ja";
    }
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > letters * 0.5) {
        return BY_SCRIPT.get(entry.getKey());
      }
    }
    return null;
  }

  private static @Nullable String byWords(String text) {
    int[] hits = new int[KNOWN.size()];
    long word = WordBits.EMPTY;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Lexeme.isLetter(text.charAt(i))) {
        word = WordBits.hash(word, text.charAt(i));
      } else if (word != WordBits.EMPTY) {
        int place = STOP_WORD_PLACES.get(word);
        for (int language : place == 0 ? List.<Integer>of() : STOP_WORD_LANGUAGES.get(place - 1)) {
          hits[language]++;
        }
        word = WordBits.EMPTY;
      }
    }
    String best = null;
    int most = FEWEST_HITS - 1;
    for (int language = 0; language < hits.length; language++) {
      if (hits[language] > most) {
        most = hits[language];
        best = KNOWN.get(language);
      }
    }
    return best;
  }

  /// The smallest words of a language; none where they are not known.
  static Set<String> stopWords(@Nullable String language) {
    int number = language == null ? -1 : KNOWN.indexOf(language);
    Set<String> words = new HashSet<>();
    STOP_WORDS.forEach(
        (word, languages) -> {
          if (languages.contains(number)) {
            words.add(word);
          }
        });
    return words;
  }

  private static boolean areNear(String one, String other) {
    return family(one).equals(family(other));
  }

  private static String family(String language) {
    return switch (language) {
      case "da", "nb", "no", "nn", "sv" -> "scandinavian";
      case "hr", "sr", "bs", "sl", "me", "mk", "bg" -> "south slavic";
      case "cs", "sk" -> "czechoslovak";
      case "es", "pt", "gl", "ca" -> "iberian";
      case "id", "ms" -> "malay";
      case "ru", "uk", "be" -> "east slavic";
      case "hi", "mr", "ne" -> "devanagari";
      case "zh", "ja" -> "han";
      default -> language;
    };
  }
}
