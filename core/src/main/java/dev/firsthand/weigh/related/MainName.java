package dev.firsthand.weigh.related;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Report;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.party.Surname;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// A name that a story is about: one of a title. What is only named on the way ("felt as far as
/// Sorvia") says nothing of what a story is about.
///
/// @param full its words
/// @param surname of a person; else empty
record MainName(List<String> full, String surname, Name.Kind kind) {

  /// `Orlan’s`
  private static final Pattern OWNER = Pattern.compile("(?<=\\p{L})['’]s$");

  static List<MainName> of(Dossier dossier) {
    List<List<String>> titles =
        dossier.reports().stream()
            .map(Report::title)
            .filter(Objects::nonNull)
            .map(MainName::withoutSite)
            .map(MainName::words)
            .toList();
    List<List<String>> outlets =
        dossier.reports().stream()
            .map(Report::outlet)
            .filter(Objects::nonNull)
            .map(MainName::words)
            .toList();
    List<Party> parties = new ArrayList<>(dossier.people());
    parties.addAll(dossier.places());
    List<MainName> names = new ArrayList<>();
    for (Party party : parties) {
      MainName name = of(party);
      if (party.mentions() > 1
          && !(party.kind() == Name.Kind.ORGANISATION && isOutlet(name, outlets))
          && titles.stream().anyMatch(title -> name.in(title).isPresent())) {
        names.add(name);
      }
    }
    return names;
  }

  /// Whether one of the reports is its own: `Courier` of the Daily Courier.
  private static boolean isOutlet(MainName name, List<List<String>> outlets) {
    return outlets.stream().anyMatch(outlet -> outlet.containsAll(name.full()));
  }

  /// How a headline writes it, if it does.
  Optional<String> in(List<String> headline) {
    if (!full.isEmpty() && Collections.indexOfSubList(headline, full) >= 0) {
      return Optional.of(String.join(" ", full));
    }
    int at = surname.isEmpty() ? -1 : headline.indexOf(surname);
    return at >= 0 && !(at > 0 && isSentence(headline) && isCapitalised(headline.get(at - 1)))
        ? Optional.of(surname)
        : Optional.empty();
  }

  /// Whether a capital marks a name there: one before a surname may be of another's given name.
  private static boolean isSentence(List<String> headline) {
    return headline.stream().skip(1).filter(MainName::isCapitalised).count() * 2 < headline.size();
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  static List<String> words(String text) {
    return Tokens.of(text).stream()
        .filter(token -> token.isWord() || token.isNumber())
        .map(Token::text)
        .map(word -> OWNER.matcher(word).replaceFirst(""))
        .toList();
  }

  private static MainName of(Party party) {
    List<String> full = words(party.name());
    return new MainName(full, Surname.of(full, party.kind()).orElse(""), party.kind());
  }

  /// A title without the name of the site that stands behind a bar.
  private static String withoutSite(String title) {
    int bar = title.lastIndexOf(" | ");
    return bar < 0 ? title : title.substring(0, bar);
  }
}
