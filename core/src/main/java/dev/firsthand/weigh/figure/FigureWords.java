package dev.firsthand.weigh.figure;

import dev.firsthand.text.Token;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The content words around a figure, folded, from near to far.
///
/// @param counted those of what is counted alone
/// @param beside those within a few words of the figure
/// @param clause those of what is counted and of the clause around it
/// @param sentence those of the whole sentence
/// @param names the places, people and organisations of its clause
/// @param persons the last words of the people among them
/// @param telling those that tell what is counted
public record FigureWords(
    Set<String> counted,
    Set<String> beside,
    Set<String> clause,
    Set<String> sentence,
    Set<String> names,
    Set<String> persons,
    TellingWords telling) {

  /// @param what the tokens of what is counted
  /// @param unit the figure's
  static FigureWords of(
      List<Token> what, @Nullable String unit, FigureClause around, Passage passage) {
    Set<String> counted = Words.content(what);
    Set<String> clause = new LinkedHashSet<>(counted);
    clause.addAll(Words.content(around.tokens()));
    Set<String> sentence = new LinkedHashSet<>(clause);
    sentence.addAll(passage.words());
    sentence.addAll(around.otherFigures());
    return new FigureWords(
        counted,
        Words.content(around.beside()),
        clause,
        sentence,
        around.names(),
        around.persons(),
        TellingWords.of(clause, sentence, around, unit));
  }
}
