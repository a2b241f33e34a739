package dev.firsthand.extract.credit;

import dev.firsthand.extract.date.Months;
import dev.firsthand.extract.words.Agencies;
import dev.firsthand.extract.words.Lexeme;
import dev.firsthand.text.DatelineHead;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The opening of agency copy: `MINSK, Belarus (AP) —`, `PORT HALDEN, March 4 (Meridian) -`,
/// `NEW DELHI: `.
///
/// @param place as printed; empty in `(Reuters) -`
/// @param agency as printed in brackets, of any name
/// @param day as printed, such as `March 4`
/// @param head all of it, without the dash
public record Dateline(String place, @Nullable String agency, @Nullable String day, String head) {

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 6;

  public static Optional<Dateline> of(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    int bracket = start.indexOf('(');
    int close = bracket < 0 ? -1 : start.indexOf(')', bracket);
    if (close > 0 && isDash(start, close + 1) && isName(start.substring(bracket + 1, close))) {
      return withAgency(start, bracket, close);
    }
    return withoutAgency(start);
  }

  /// Whether a name in brackets is an agency's even if no list has it: either it or the place is
  /// in capitals, unlike `Rostow (Russland)`.
  boolean isOfAgency() {
    return agency != null && (isCapitals(firstPart(place)) || isCapitals(agency));
  }

  private static Optional<Dateline> withAgency(String start, int bracket, int close) {
    String agency = start.substring(bracket + 1, close).strip();
    String before = start.substring(0, bracket).strip();
    String head = start.substring(0, close + 1).strip();
    if (before.isEmpty()) {
      return Agencies.known(agency).map(_ -> new Dateline("", agency, null, head));
    }
    return place(before).map(p -> new Dateline(p.place(), agency, p.day(), head));
  }

  private static Optional<Dateline> withoutAgency(String start) {
    for (int i = 1; i < start.length(); i++) {
      boolean colon =
          start.charAt(i) == ':' && i + 1 < start.length() && start.charAt(i + 1) == ' ';
      if (colon || isDash(start, i)) {
        String head = start.substring(0, i).strip();
        return place(head)
            .filter(p -> isCapitals(firstPart(p.place())) || (p.day() != null && !colon))
            .filter(p -> DatelineHead.mayBePlace(p.place()));
      }
    }
    return Optional.empty();
  }

  /// Reads `PLACE, Region, Month day`.
  private static Optional<Dateline> place(String head) {
    String place = head;
    String day = null;
    for (int comma = head.lastIndexOf(','); comma > 0; comma = head.lastIndexOf(',', comma - 1)) {
      if (isDay(head.substring(comma + 1))) {
        place = head.substring(0, comma).strip();
        day = head.substring(comma + 1).strip();
      }
    }
    return isPlace(place) ? Optional.of(new Dateline(place, null, day, head)) : Optional.empty();
  }

  private static boolean isDay(String text) {
    boolean month = false;
    boolean number = false;
    for (Lexeme lexeme : Lexeme.of(text)) {
      boolean named = lexeme.kind() == 'a' && Months.number(lexeme.text(), null) > 0;
      month |= named;
      number |= lexeme.kind() == '0';
      if (lexeme.kind() == 'a' && !named && lexeme.text().length() > 3) {
        return false;
      }
    }
    return month && number;
  }

  private static boolean isPlace(String text) {
    String[] words = text.split("[\\s/]+", -1);
    if (text.isEmpty() || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean small =
          switch (word) {
            case "de", "la", "del", "al", "el", "of", "and", "the", "sur", "am", "an", "der" ->
                true;
            default -> false;
          };
      if (word.isEmpty() || (!small && !Character.isUpperCase(word.codePointAt(0)))) {
        return false;
      }
    }
    return Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= 40
        && text.codePoints().noneMatch(Character::isDigit)
        && Character.isLetter(text.codePointAt(0))
        && (Character.isUpperCase(text.codePointAt(0)) || Agencies.known(text).isPresent());
  }

  private static String firstPart(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().filter(Character::isLetter).count() >= 3;
  }

  private static boolean isDash(String text, int at) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '-';
    boolean hyphen = c == '-' && (at == 0 || doubled || " -)".indexOf(text.charAt(at - 1)) >= 0);
    return c == '—' || c == '–' || c == '−' || c == '―' || hyphen;
  }
}
