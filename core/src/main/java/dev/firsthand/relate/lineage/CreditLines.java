package dev.firsthand.relate.lineage;

import dev.firsthand.relate.lineage.Credit.Form;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds credits in a text: an agency's name with a word near it that tells what the agency gave.
final class CreditLines {

  private static final int DATELINE_WITHIN = 400;
  private static final int DATELINE_PLACE = 14;
  private static final int REACH = 30;

  private static final Set<String> PICTURING =
      Set.of("via", "photo", "photos", "photograph", "image", "file");
  private static final Set<String> TELLING = Set.of("told", "tells");
  private static final Set<String> CONTRIBUTING =
      Set.of("contributed", "contributing", "inputs", "input", "based", "material", "information");
  private static final Set<String> WRITING =
      Set.of("writer", "writers", "correspondent", "correspondents", "reporter", "copyright", "©");
  private static final Set<String> REPORTING =
      Set.of("reported", "reports", "according", "reporting", "learned", "obtained", "report");

  private CreditLines() {}

  static List<Credit> in(List<Token> tokens, Agencies agencies) {
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Phrases.Hit<String>> hit = agencies.at(tokens, i);
      Optional<Credit> credit =
          hit.isPresent() ? credit(tokens, hit.get()) : unknownDateline(tokens, i);
      if (credit.isPresent()) {
        credits.add(credit.get());
      }
      i = hit.isPresent() ? hit.get().end() - 1 : i;
    }
    return credits;
  }

  private static Optional<Credit> credit(List<Token> tokens, Phrases.Hit<String> hit) {
    boolean unnamed = hit.value().equals(Agencies.UNNAMED);
    Form form = isDateline(tokens, hit) ? Form.DATELINE : form(tokens, hit);
    if (form == null || (unnamed && form != Form.CONTRIBUTED)) {
      return Optional.empty();
    }
    return Optional.of(
        new Credit(
            hit.value(), form, tokens.get(hit.start()).start(), tokens.get(hit.end() - 1).end()));
  }

  private static boolean isDateline(List<Token> tokens, Phrases.Hit<String> hit) {
    return hit.start() > 0
        && hit.end() < tokens.size()
        && tokens.get(hit.start() - 1).is("(")
        && opensText(tokens, hit.start() - 1, hit.end());
  }

  /// `PLACE, Country (XYZ) —` near the beginning, with an agency nobody has listed.
  private static Optional<Credit> unknownDateline(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean fits =
        at > 0
            && at + 2 < tokens.size()
            && opensText(tokens, at - 1, at + 1)
            && tokens.get(at - 1).is("(")
            && tokens.get(at - 1).end() == token.start()
            && token.isWord()
            && token.isCapitalised()
            && isPlace(tokens, at - 1);
    return fits
        ? Optional.of(new Credit(token.text(), Form.DATELINE, token.start(), token.end()))
        : Optional.empty();
  }

  private static boolean opensText(List<Token> tokens, int open, int close) {
    return tokens.get(open).start() < DATELINE_WITHIN
        && close + 1 < tokens.size()
        && tokens.get(close).is(")")
        && isDash(tokens.get(close + 1));
  }

  /// Whether the words before the bracket begin in capitals, as the place of a dateline does.
  private static boolean isPlace(List<Token> tokens, int open) {
    int capitals = 0;
    for (int i = Math.max(0, open - DATELINE_PLACE); i < open; i++) {
      String text = tokens.get(i).text();
      boolean upper = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
      capitals += upper && tokens.get(i).isWord() ? 1 : 0;
    }
    return capitals > 0;
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("—") || token.is("―");
  }

  private static @Nullable Form form(List<Token> tokens, Phrases.Hit<String> hit) {
    int from = sentenceStart(tokens, hit.start());
    int to = sentenceEnd(tokens, hit.end());
    if (has(TELLING, tokens, Math.max(from, hit.start() - 3), hit.start())) {
      return Form.TOLD;
    }
    if (has(PICTURING, tokens, Math.max(from, hit.start() - 3), Math.min(to, hit.end() + 2))) {
      return Form.PHOTO;
    }
    if (has(CONTRIBUTING, tokens, from, to)) {
      return Form.CONTRIBUTED;
    }
    if (has(WRITING, tokens, Math.max(from, hit.start() - 4), Math.min(to, hit.end() + 4))) {
      return Form.COPY;
    }
    boolean reported =
        has(REPORTING, tokens, Math.max(from, hit.start() - 4), Math.min(to, hit.end() + 4));
    return reported ? Form.REPORTED : null;
  }

  private static boolean has(Set<String> words, List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceStart(List<Token> tokens, int at) {
    int start = at;
    while (start > 0 && start > at - REACH && !tokens.get(start - 1).is(".")) {
      start--;
    }
    return start;
  }

  private static int sentenceEnd(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && end < at + REACH && !tokens.get(end).is(".")) {
      end++;
    }
    return end;
  }
}
