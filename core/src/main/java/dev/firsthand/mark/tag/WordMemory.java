package dev.firsthand.mark.tag;

import dev.firsthand.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/// What was found out of words read lately, in whatever document. A few thousand words are most of
/// all text; each is looked up in the large tables once. For any number of threads.
///
/// @param <W> what is known of a word, which depends on its characters alone
public final class WordMemory<W> {

  /// When it holds so many words it forgets them all, so that no text can fill the memory.
  private static final int MOST = 1 << 14;

  private final Map<String, W> words = new ConcurrentHashMap<>();
  private final Function<Token, W> reader;

  public WordMemory(Function<Token, W> reader) {
    this.reader = reader;
  }

  /// The words of a sentence, with so many edges at both ends.
  public W[] within(W edge, int edges, List<Token> tokens, IntFunction<W[]> array) {
    W[] all = array.apply(tokens.size() + 2 * edges);
    Arrays.fill(all, edge);
    for (int i = 0; i < tokens.size(); i++) {
      all[i + edges] = of(tokens.get(i));
    }
    return all;
  }

  public W of(Token token) {
    W known = words.get(token.text());
    if (known != null) {
      return known;
    }
    if (words.size() >= MOST) {
      words.clear();
    }
    W read = reader.apply(token);
    words.put(token.text(), read);
    return read;
  }
}
