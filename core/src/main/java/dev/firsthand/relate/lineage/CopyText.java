package dev.firsthand.relate.lineage;

import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Hashes;
import dev.firsthand.text.Token;
import java.util.Arrays;
import java.util.List;

/// A body as copying sees it: its words as hashes, each with whose words they are. What house
/// style changes is left out: punctuation, capitals, courtesy titles, possessives, the percent
/// sign.
final class CopyText {

  /// Whose words they are.
  static final byte PROSE = 0;

  static final byte QUOTED = 1;
  static final byte FURNITURE = 2;

  /// Words of a piece that are compared: ten times a long read. Every later piece may share some
  /// with one that holds a library.
  private static final int MOST = 20_000;

  private final int[] words;
  private final byte[] kinds;
  private final int[] tokens;
  private final int[] counts = new int[FURNITURE + 1];

  private CopyText(int[] words, byte[] kinds, int[] tokens) {
    this.words = words;
    this.kinds = kinds;
    this.tokens = tokens;
    for (byte kind : kinds) {
      counts[kind]++;
    }
  }

  static CopyText of(Arrival arrival) {
    List<Token> tokens = arrival.tokens();
    return of(arrival.article().body(), tokens.size() <= MOST ? tokens : tokens.subList(0, MOST));
  }

  static CopyText of(String body, List<Token> tokens) {
    byte[] masks = Masks.of(body, tokens);
    int[] words = new int[tokens.size()];
    byte[] kinds = new byte[tokens.size()];
    int[] places = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (counts(token)) {
        words[count] = Hashes.of(plain(token));
        places[count] = i;
        kinds[count++] = masks[i];
      }
    }
    return new CopyText(
        Arrays.copyOf(words, count), Arrays.copyOf(kinds, count), Arrays.copyOf(places, count));
  }

  /// The words of a name, as they would stand in a text.
  static int[] words(List<Token> tokens) {
    return tokens.stream()
        .filter(CopyText::counts)
        .mapToInt(token -> Hashes.of(plain(token)))
        .toArray();
  }

  int size() {
    return words.length;
  }

  int[] words() {
    return words;
  }

  /// The token of the body that a word is.
  int token(int at) {
    return tokens[at];
  }

  byte kind(int at) {
    return kinds[at];
  }

  int count(byte kind) {
    return counts[kind];
  }

  /// The same text with further words known to be furniture.
  CopyText withFurniture(List<Furniture.Stretch> stretches) {
    byte[] changed = kinds.clone();
    for (Furniture.Stretch stretch : stretches) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        changed[i] = changed[i] == QUOTED ? QUOTED : FURNITURE;
      }
    }
    return new CopyText(words, changed, tokens);
  }

  private static boolean counts(Token token) {
    return (token.isWord() || token.isNumber()) && !isHouseStyle(token.lower());
  }

  /// Whether one house writes it and another not.
  private static boolean isHouseStyle(String lower) {
    return switch (lower) {
      case "mr", "mrs", "ms", "miss", "dr", "percent", "per", "cent" -> true;
      default -> false;
    };
  }

  private static String plain(Token token) {
    String lower = token.lower();
    return token.isWord() && lower.indexOf('.') > 0 ? lower.replace(".", "") : lower;
  }
}
