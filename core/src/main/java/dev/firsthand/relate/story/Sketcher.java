package dev.firsthand.relate.story;

import dev.firsthand.record.Mark;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Hashes;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Reads the terms out of an article.
final class Sketcher {

  /// Title words count so many times, and words of the lede so many.
  private static final float TITLE = 3;

  private static final float LEDE = 2;
  private static final int LEDE_TOKENS = 120;

  /// Behind this many tokens an article tells background; a transcript goes on for ever.
  private static final int READ_TOKENS = 1_500;

  /// Places named within so many characters are where it happens.
  private static final int PLACES_WITHIN = 1_000;

  /// Stands for what is no term, such as a comma: the hash of a word that is never read.
  private static final int NO_TERM = 0;

  private final Arrival arrival;
  private final BitSet furniture;
  private final Bag.Builder body;
  private final Bag.Builder phrases;
  private final Bag.Builder title = new Bag.Builder();
  private final Bag.Builder lede = new Bag.Builder();
  private final Bag.Builder names = new Bag.Builder();
  private final Bag.Builder places = new Bag.Builder();
  private final Bag.Builder figures = new Bag.Builder();

  Sketcher(Arrival arrival, BitSet furniture) {
    this.arrival = arrival;
    this.furniture = furniture;
    int words = Math.min(arrival.tokens().size(), READ_TOKENS) + arrival.title().size();
    this.body = new Bag.Builder(words);
    this.phrases = new Bag.Builder(words);
  }

  Sketch sketch() {
    title(arrival.title());
    read(report());
    marks();
    return new Sketch(
        arrival.stamp(),
        body.build(),
        phrases.build(),
        title.build(),
        lede.build(),
        names.build(),
        places.build(),
        figures.build(),
        ToldDays.of(arrival));
  }

  private void title(List<Token> tokens) {
    int before = NO_TERM;
    for (Token token : tokens) {
      int term = isTerm(token) ? term(token) : NO_TERM;
      if (term != NO_TERM) {
        title.add(term, 1);
        body.add(term, TITLE);
        lede.add(term, 1);
        phrase(before, term, TITLE);
      }
      before = term;
    }
  }

  private void phrase(int before, int term, float amount) {
    if (before != NO_TERM) {
      phrases.add(Hashes.pair(before, term), amount);
    }
  }

  private List<Token> report() {
    List<Token> tokens = arrival.tokens();
    List<Token> report = new ArrayList<>(Math.min(tokens.size(), READ_TOKENS));
    for (int i = 0; i < tokens.size() && report.size() < READ_TOKENS; i++) {
      if (!furniture.get(i)) {
        report.add(tokens.get(i));
      }
    }
    return report;
  }

  private void read(List<Token> tokens) {
    int before = NO_TERM;
    for (int i = 0; i < tokens.size(); i++) {
      int term = isTerm(tokens.get(i)) ? term(tokens.get(i)) : NO_TERM;
      if (term != NO_TERM) {
        read(tokens, i, before, term);
      }
      before = term;
    }
  }

  private void read(List<Token> tokens, int at, int before, int term) {
    Token token = tokens.get(at);
    float amount = at < LEDE_TOKENS ? LEDE : 1;
    body.add(term, amount);
    phrase(before, term, amount);
    if (at < LEDE_TOKENS) {
      lede.add(term, 1);
    }
    if (token.isNumber()) {
      figures.add(term, 1);
    } else if (token.isCapitalised() && at > 0 && insideSentence(tokens.get(at - 1))) {
      names.add(term, amount);
    }
  }

  private void marks() {
    for (Mark.Name name : arrival.marked().marks(Mark.Name.class)) {
      if (name.kind() == Mark.Name.Kind.PLACE && name.start() < PLACES_WITHIN) {
        for (Token token : Tokens.of(name.text().toLowerCase(Locale.ROOT))) {
          places.add(term(token), 1);
        }
      }
    }
  }

  private static boolean insideSentence(Token before) {
    return before.isWord() || before.isNumber() || before.is(",") || before.is("-");
  }

  private static boolean isTerm(Token token) {
    return (token.isWord() && token.text().length() > 1) || token.isNumber();
  }

  private static int term(Token token) {
    return token.isNumber() ? Hashes.of(token.lower()) : Stems.hash(token.lower());
  }
}
