package dev.firsthand.weigh.revision;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import dev.firsthand.text.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an outlet itself says of its changes, in a correction or an editor's note. It admits what
/// it speaks of and nothing else.
final class Admission {

  /// The words by which an outlet admits a change.
  private static final List<String> OPENINGS = WordTable.lines(Admission.class, "admissions.txt");

  /// So many words a change has in common with the note that announces it.
  private static final int COMMON_WORDS = 2;

  private final Set<String> words = new LinkedHashSet<>();

  /// @param added the sentences that the later capture put in; a note goes on in the one behind it
  Admission(Collection<Sentence> added) {
    boolean goesOn = false;
    for (Sentence sentence : added) {
      boolean admits = isIn(sentence.passage().text());
      if (admits || goesOn) {
        words.addAll(words(sentence.passage().text()));
      }
      goesOn = admits;
    }
  }

  static boolean isIn(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    return OPENINGS.stream().anyMatch(text::contains);
  }

  /// Whether it speaks of a change.
  ///
  /// @param of the words before, after and around it
  boolean tells(@Nullable Excerpt... of) {
    Set<String> changed = new LinkedHashSet<>();
    for (Excerpt excerpt : of) {
      if (excerpt != null) {
        changed.addAll(words(excerpt.text()));
      }
    }
    int enough = Math.min(COMMON_WORDS, changed.size());
    changed.retainAll(words);
    return enough > 0 && changed.size() >= enough;
  }

  private static Set<String> words(String text) {
    List<Token> tokens = Tokens.of(text);
    Set<String> words = Words.content(tokens);
    tokens.stream().filter(Token::isNumber).map(Token::lower).forEach(words::add);
    return words;
  }
}
