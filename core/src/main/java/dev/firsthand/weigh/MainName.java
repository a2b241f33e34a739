package dev.firsthand.weigh;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Report;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A name that a story is about: one of a title, or somebody whom half of the reports name. A place
/// that is only named on the way ("felt as far as Sorvia") says nothing of what a story is about.
///
/// @param forms how headlines write it, by words: in full, and of people the surname
record MainName(List<List<String>> forms) {

  private static final int SHORTEST_SURNAME = 4;

  static List<MainName> of(Dossier dossier) {
    List<List<String>> titles =
        dossier.reports().stream()
            .map(Report::title)
            .filter(Objects::nonNull)
            .map(MainName::withoutSite)
            .map(MainName::words)
            .toList();
    List<Party> parties = new ArrayList<>(dossier.people());
    parties.addAll(dossier.places());
    List<MainName> names = new ArrayList<>();
    for (Party party : parties) {
      MainName name = new MainName(forms(party));
      boolean most =
          party.kind() != Name.Kind.PLACE
              && party.articles().size() * 2 >= dossier.reports().size();
      if (party.mentions() > 1
          && (most || titles.stream().anyMatch(title -> name.in(title).isPresent()))) {
        names.add(name);
      }
    }
    return names;
  }

  /// How a headline writes it, if it does.
  Optional<String> in(List<String> headline) {
    return forms.stream()
        .filter(form -> Collections.indexOfSubList(headline, form) >= 0)
        .findFirst()
        .map(form -> String.join(" ", form));
  }

  static List<String> words(String text) {
    return Tokens.of(text).stream()
        .filter(token -> token.isWord() || token.isNumber())
        .map(Token::text)
        .toList();
  }

  private static List<List<String>> forms(Party party) {
    List<String> full = words(party.name());
    String last = full.isEmpty() ? "" : full.getLast();
    boolean surname =
        party.kind() == Name.Kind.PERSON && full.size() > 1 && last.length() >= SHORTEST_SURNAME;
    return surname ? List.of(full, List.of(last)) : List.of(full);
  }

  /// A title without the name of the site that stands behind a bar.
  private static String withoutSite(String title) {
    int bar = title.lastIndexOf(" | ");
    return bar < 0 ? title : title.substring(0, bar);
  }
}
