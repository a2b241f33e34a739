package dev.firsthand.mark.tag;

import dev.firsthand.text.Token;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

  /// Puts the words of a sentence into `words`, the first at `from`.
  public void read(List<Token> tokens, W[] words, int from) {
    for (int i = 0; i < tokens.size(); i++) {
      words[from + i] = of(tokens.get(i));
    }
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
