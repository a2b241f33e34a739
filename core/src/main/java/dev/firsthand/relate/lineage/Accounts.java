package dev.firsthand.relate.lineage;

import dev.firsthand.record.Mark;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.text.CalendarWords;
import dev.firsthand.text.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What an article tells, without its words: its figures and dates in order, and who is named in
/// it. Rewritten agency copy keeps these when it keeps no sentence.
final class Accounts {

  private Accounts() {}

  /// The figures and month dates, each once, in the order in which they are first told. Numbers of
  /// one digit are left out, and so are bare years.
  static List<String> sequence(Arrival arrival) {
    Set<String> sequence = new LinkedHashSet<>();
    List<Token> tokens = arrival.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isNumber()) {
        number(tokens, i, sequence);
      }
    }
    return List.copyOf(sequence);
  }

  private static void number(List<Token> tokens, int at, Set<String> sequence) {
    String digits = tokens.get(at).lower().replace(",", "");
    String before = at == 0 ? "" : tokens.get(at - 1).lower();
    if (isYear(digits)) {
      if (CalendarWords.isMonth(before)) {
        sequence.add(before + " " + digits);
      }
    } else if (digits.length() > 1 && !CalendarWords.isMonth(before)) {
      sequence.add(digits);
    }
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /// The names: the marked ones, or, without marks, the capitalised words inside sentences.
  static Set<String> names(Arrival arrival) {
    Set<String> names = new HashSet<>();
    for (Mark.Name name : arrival.marked().marks(Mark.Name.class)) {
      String lower = name.text().toLowerCase(Locale.ROOT);
      names.add(lower.substring(lower.lastIndexOf(' ') + 1));
    }
    return names.isEmpty() ? capitalised(arrival.tokens()) : names;
  }

  private static Set<String> capitalised(List<Token> tokens) {
    Set<String> names = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isCapitalised() && token.text().length() > 2 && tokens.get(i - 1).isWord()) {
        names.add(token.lower());
      }
    }
    return names;
  }
}
