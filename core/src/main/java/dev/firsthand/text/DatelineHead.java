package dev.firsthand.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before the first sentence of a report: `MINSK, Belarus (AP) — `, `OSLO, March 4 - `,
/// `(Reuters) - `, `Geneva (XYZ) `. It is no part of what the report says.
///
/// @param place the town, without region and day; null in `(Reuters) - `
/// @param agency what stands in the brackets
/// @param end where the text begins that follows
public record DatelineHead(@Nullable Span place, @Nullable Span agency, int end) {

  private static final int LONGEST = 90;

  private static final String DASH = "(?:\\s*[—–―−]\\s*|\\s*--\\s*|\\s+-\\s+|(?<=\\))-\\s+)";
  private static final String TOWN = "(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ /][\\p{L}.'’-]+){0,3})";
  private static final String REST = "(?:, ?[\\p{L}\\p{N}. '’/]{2,30}){0,3}";
  private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}.& '’/-]{1,40})\\)";

  /// Every head has one of these.
  private static final String SIGNS = "(-—–―−";

  /// `PLACE, Region, Month day (Agency) —`; the place or the agency may be missing, not both.
  private static final Pattern WITH_DASH =
      Pattern.compile("(?:" + TOWN + REST + ")?(?:\\s*" + AGENCY + ")?" + DASH);

  /// `Place, Region (XYZ) Sentence`: an agency in capitals, and a new beginning behind it.
  private static final Pattern WITHOUT_DASH =
      Pattern.compile(
          "(?:"
              + TOWN
              + REST
              + "\\s+)?\\((?<agency>\\p{Lu}[\\p{Lu}&]{1,9})\\)\\s*(?=[\\p{Lu}\"“])");

  private static final Set<String> NO_PLACES = WordTable.words(DatelineHead.class, "no-places.txt");

  /// The head of a paragraph, if it has one.
  public static Optional<DatelineHead> of(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    if (start.isEmpty() || !(start.charAt(0) == '(' || Character.isUpperCase(start.charAt(0)))) {
      return Optional.empty();
    }
    return hasSign(start)
        ? match(WITH_DASH, start).or(() -> match(WITHOUT_DASH, start))
        : Optional.empty();
  }

  private static boolean hasSign(String start) {
    for (int i = 0; i < start.length(); i++) {
      if (SIGNS.indexOf(start.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<DatelineHead> match(Pattern form, String start) {
    Matcher head = form.matcher(start);
    if (!head.lookingAt() || head.end() == start.length()) {
      return Optional.empty();
    }
    Span place = group(head, "place");
    Span agency = group(head, "agency");
    boolean told = place == null ? agency != null : isPlace(place.of(start), agency);
    return told ? Optional.of(new DatelineHead(place, agency, head.end())) : Optional.empty();
  }

  /// Whether the words are none of those that stand in a place's stead: `UPDATE —`.
  public static boolean mayBePlace(String words) {
    return !NO_PLACES.contains(words.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
  }

  /// Without an agency only capitals tell a place from the beginning of a sentence.
  private static boolean isPlace(String words, @Nullable Span agency) {
    return mayBePlace(words)
        && (isCapitals(words) || (agency != null && eachWordIsCapitalised(words)));
  }

  private static boolean isCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count() >= 3
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean eachWordIsCapitalised(String text) {
    for (String word : text.split("[ /]", -1)) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Span group(Matcher head, String name) {
    int start = head.start(name);
    return start < 0 ? null : new Span(start, head.end(name));
  }
}
