package dev.firsthand.mark.name;

import dev.firsthand.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a document writes its words where a capital is not owed to the place in the sentence: the
/// first word of a sentence is a name if the document writes it with a capital elsewhere too.
public final class Capitals {

  private final Map<String, int[]> counts = new HashMap<>();

  public void read(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      Token before = sentence.get(i - 1);
      if (token.isWord() && (before.isWord() || before.isNumber() || before.is(","))) {
        counts.computeIfAbsent(token.lower(), _ -> new int[2])[token.isCapitalised() ? 1 : 0]++;
      }
    }
  }

  /// 0 never seen within a sentence, 1 small, 2 mixed, 3 with a capital.
  int habit(String lower) {
    int[] seen = counts.get(lower);
    if (seen == null) {
      return 0;
    }
    if (seen[1] == 0) {
      return 1;
    }
    return seen[0] == 0 ? 3 : 2;
  }
}
