package dev.firsthand.mark.clause;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The base forms that an English verb form can come from.
public final class Lemmas {

  private static final Map<String, String> IRREGULAR = irregular();

  private Lemmas() {}

  /// The candidates, the likeliest first; a lexicon decides which of them is a word: `planned` may
  /// come from `planne`, `plann` or `plan`.
  public static List<String> of(String lower) {
    List<String> all = new ArrayList<>(4);
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      all.add(irregular);
    }
    all.add(lower);
    if (lower.endsWith("ied") || lower.endsWith("ies")) {
      all.add(cut(lower, 3) + "y");
    }
    if (lower.endsWith("ing") && lower.length() > 4) {
      stem(cut(lower, 3), all);
    } else if (lower.endsWith("ed") && lower.length() > 3) {
      stem(cut(lower, 2), all);
    } else if (lower.endsWith("s") && lower.length() > 2) {
      all.add(cut(lower, 1));
      if (lower.endsWith("es")) {
        all.add(cut(lower, 2));
      }
    }
    return all;
  }

  private static void stem(String stem, List<String> all) {
    all.add(stem + "e");
    all.add(stem);
    int length = stem.length();
    if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
      all.add(cut(stem, 1));
    }
  }

  private static String cut(String word, int characters) {
    return word.substring(0, word.length() - characters);
  }

  private static Map<String, String> irregular() {
    Map<String, String> bases = new HashMap<>();
    for (String line : WordTable.lines(Lemmas.class, "irregular-verbs.txt")) {
      String[] forms = line.split(" ", -1);
      for (String form : forms) {
        bases.put(form, forms[0]);
      }
    }
    return bases;
  }
}
