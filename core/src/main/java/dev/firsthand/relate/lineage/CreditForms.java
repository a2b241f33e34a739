package dev.firsthand.relate.lineage;

import dev.firsthand.relate.lineage.Credit.Form;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;
import java.util.Set;

/// Tells what an agency gave by the exact words of its credit: `LISGARD, March 3 (XYZ)`, `Source:
/// XYZ`, `Photo: A. Smith/XYZ`, `With inputs from XYZ`, or the name alone, as in a byline.
final class CreditForms {

  private static final Set<String> PICTURES =
      Set.of("via", "photo", "photos", "photograph", "picture", "pictures", "image", "images");
  private static final Set<String> SOURCES = Set.of("source", "by", "copyright", "©");

  private CreditForms() {}

  static Form of(String text, String agency) {
    List<Token> tokens = Tokens.of(text);
    if (tokens.stream().anyMatch(token -> PICTURES.contains(token.lower()))) {
      return Form.PHOTO;
    }
    if (text.endsWith("(" + agency + ")") && !text.startsWith("(")) {
      return Form.DATELINE;
    }
    boolean source = tokens.stream().anyMatch(token -> SOURCES.contains(token.lower()));
    return source || text.strip().equalsIgnoreCase(agency) ? Form.COPY : Form.CONTRIBUTED;
  }
}
