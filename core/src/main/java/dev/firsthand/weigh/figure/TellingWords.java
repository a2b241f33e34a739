package dev.firsthand.weigh.figure;

import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import dev.firsthand.text.Words;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words around a figure that tell what it counts, and not only that something is counted:
/// without units, numbers and words that stand beside any figure. All are folded content words.
///
/// @param clause those of its clause
/// @param sentence those of its sentence
/// @param names those of its clause that name someone or some place
/// @param setApart whether it counts what comes beside others: "three more", "the other two"
public record TellingWords(
    Set<String> clause, Set<String> sentence, Set<String> names, boolean setApart) {

  /// Words that stand beside figures of all kinds.
  private static final Set<String> COMMON =
      Words.content(
          Tokens.of(String.join(" ", WordTable.words(TellingWords.class, "untelling.txt"))));

  private static final String PERSON = "person";

  /// @param unit the figure's, whose own words say no more than that it is the same; people are
  ///     told apart by theirs
  static TellingWords of(
      Set<String> clause, Set<String> sentence, FigureClause around, @Nullable String unit) {
    Set<String> units =
        unit == null || unit.equals(PERSON) ? Set.of() : Words.content(Tokens.of(unit));
    return new TellingWords(
        among(clause, units),
        among(sentence, units),
        around.names().stream()
            .flatMap(name -> Words.content(Tokens.of(name)).stream())
            .collect(Collectors.toSet()),
        around.isSetApart());
  }

  private static Set<String> among(Set<String> words, Set<String> units) {
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeAll(COMMON);
    telling.removeAll(units);
    telling.removeIf(word -> Character.isDigit(word.charAt(0)) && word.indexOf(' ') < 0);
    return telling;
  }
}
