package dev.firsthand.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells a text's language by its script and its smallest words. Enough to catch a page that calls
/// itself something else; short texts of near relatives it cannot tell apart.
final class Languages {

  private static final int LOOKED_AT = 4000;

  /// So many characters are enough to doubt what a page declares.
  private static final int ENOUGH = 1000;

  private static final int FEWEST_HITS = 4;
  private static final Map<String, Map<String, Boolean>> STOP_WORDS = new LinkedHashMap<>();
  private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

  static {
    for (String line : Resource.lines("stopwords.txt")) {
      String[] parts = line.split(":\\s*", 2);
      Map<String, Boolean> words = new HashMap<>();
      for (String word : parts[1].split("\\s+", -1)) {
        words.put(word, true);
      }
      STOP_WORDS.put(parts[0], words);
    }
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
  static @Nullable String of(String text, @Nullable String declared) {
    String told = tag(declared);
    String seen =
        detected(told == null ? text : text.substring(0, Math.min(text.length(), ENOUGH)));
    if (told == null || seen == null) {
      return told == null ? seen : told;
    }
    String primary = told.split("-", 2)[0];
    boolean known = STOP_WORDS.containsKey(primary) || BY_SCRIPT.containsValue(primary);
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        letters++;
      }
    }
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
    Map<String, Integer> hits = new HashMap<>();
    for (Lexeme lexeme : Lexeme.of(text)) {
      if (lexeme.kind() == 'a') {
        hits.merge(lexeme.text(), 1, Integer::sum);
      }
    }
    String best = null;
    int most = FEWEST_HITS - 1;
    for (var language : STOP_WORDS.entrySet()) {
      int sum = 0;
      for (String word : language.getValue().keySet()) {
        sum += hits.getOrDefault(word, 0);
      }
      if (sum > most) {
        most = sum;
        best = language.getKey();
      }
    }
    return best;
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
