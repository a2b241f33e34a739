package dev.firsthand.relate.lineage;

import dev.firsthand.text.Token;
import java.util.List;

/// Marks what stands inside quote marks. A quotation that a paragraph leaves open goes on in the
/// next one only if that begins with a quote mark too; otherwise it ends with its paragraph, so
/// that one lost mark never turns the rest of a report into speech.
final class QuoteMarks {

  private enum State {
    OUTSIDE,
    STRAIGHT,
    CURLY,
    SINGLE,
    ANGLE
  }

  private QuoteMarks() {}

  static void mask(List<Token> tokens, List<int[]> paragraphs, byte[] kinds) {
    State state = State.OUTSIDE;
    for (int[] paragraph : paragraphs) {
      State opening = next(State.OUTSIDE, tokens.get(paragraph[0]));
      state = opening == state ? state : State.OUTSIDE;
      int from = state == State.OUTSIDE ? paragraph[0] : paragraph[0] + 1;
      for (int i = from; i < paragraph[1]; i++) {
        State after = next(state, tokens.get(i));
        if (state != State.OUTSIDE || after != State.OUTSIDE) {
          kinds[i] = CopyText.QUOTED;
        }
        state = after;
      }
    }
  }

  private static State next(State state, Token token) {
    if (token.text().length() != 1) {
      return state;
    }
    char c = token.text().charAt(0);
    return switch (state) {
      case OUTSIDE ->
          switch (c) {
            case '"' -> State.STRAIGHT;
            case '“', '„' -> State.CURLY;
            case '‘' -> State.SINGLE;
            case '«' -> State.ANGLE;
            default -> State.OUTSIDE;
          };
      case STRAIGHT -> c == '"' || c == '”' ? State.OUTSIDE : state;
      case CURLY -> c == '”' || c == '"' ? State.OUTSIDE : state;
      case SINGLE -> c == '’' || c == '\'' ? State.OUTSIDE : state;
      case ANGLE -> c == '»' ? State.OUTSIDE : state;
    };
  }
}
