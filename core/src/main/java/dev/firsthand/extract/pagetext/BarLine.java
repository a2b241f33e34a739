package dev.firsthand.extract.pagetext;

import dev.firsthand.extract.article.Draft;
import dev.firsthand.extract.author.Bylines;
import dev.firsthand.extract.layout.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line under a title that says who, where and when, apart by bars: `Example News Desk | Minsk
/// | Updated: 12-12-2025 19:42 IST`.
///
/// @param who the first piece, a person, a desk or an agency
/// @param place the second piece, where it has no digits
public record BarLine(String who, Optional<String> place) {

  private static final int LONGEST_NAME = 5;

  /// Reads a line that has bars; that it also has a date is for the caller to see.
  public static Optional<BarLine> of(String text) {
    List<String> names = new ArrayList<>();
    for (String piece : text.split(" [|·•] ", -1)) {
      if (!piece.isBlank() && piece.codePoints().noneMatch(Character::isDigit)) {
        names.add(piece.strip());
      }
    }
    if (names.isEmpty() || words(names.getFirst()) > 2 * LONGEST_NAME) {
      return Optional.empty();
    }
    Optional<String> place =
        names.stream()
            .skip(1)
            .limit(1)
            .filter(name -> words(name) <= LONGEST_NAME)
            .filter(name -> Character.isUpperCase(name.codePointAt(0)))
            .findFirst();
    return Optional.of(new BarLine(names.getFirst(), place));
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  public void tell(Draft draft) {
    draft.authors.addAll(Bylines.names(who));
    if (draft.outlet == null) {
      draft.outlet = Outlets.ofDesk(who).orElse(null);
    }
    place.ifPresent(name -> draft.place = name);
  }
}
