package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import java.util.List;
import java.util.stream.Collectors;

/// A name where it stands.
record Mention(List<Token> tokens, Kind kind) {

  int start() {
    return tokens.getFirst().start();
  }

  int end() {
    return tokens.getLast().end();
  }

  /// The words in small letters, one blank between them: what makes two mentions the same name.
  String key() {
    return tokens.stream().map(Token::lower).collect(Collectors.joining(" "));
  }

  /// The words as they stand, one blank where there is any white space.
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && !tokens.get(i - 1).touches(tokens.get(i))) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }

  Mention as(Kind other) {
    return new Mention(tokens, other);
  }
}
