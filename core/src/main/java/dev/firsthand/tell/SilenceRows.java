package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.tell.StoryFile.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who leaves out what: for each main claim, one of several reports, which reports say nothing of
/// it; and whom and what a report names that all others leave out.
final class SilenceRows {

  private static final int MOST_CLAIMS = 12;
  private static final int MOST_NAMES = 8;

  private final Dossier dossier;
  private final Carriers carriers;

  SilenceRows(Dossier dossier, Carriers carriers) {
    this.dossier = dossier;
    this.carriers = carriers;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>(claims());
    for (Dossier.Report report : dossier.reports()) {
      only(report.article()).ifPresent(rows::add);
    }
    return rows;
  }

  private List<Row> claims() {
    Map<String, Claim> claims = new HashMap<>();
    dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
    Set<String> told = new HashSet<>();
    return dossier.silent().stream()
        .map(silence -> Map.entry(silence, claims.get(silence.claim())))
        .filter(each -> each.getValue() != null && isMain(each.getValue()))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Dossier.Silence, Claim> each) -> each.getValue().reports())
                .reversed())
        .filter(each -> told.add(words(each.getValue())))
        .limit(MOST_CLAIMS)
        .map(each -> row(each.getKey(), each.getValue()))
        .toList();
  }

  /// Quotes say themselves who leaves them out.
  private static boolean isMain(Claim claim) {
    return claim.reports() > 1 && claim.kind() != Claim.Kind.QUOTE;
  }

  private Row row(Dossier.Silence silence, Claim claim) {
    return new Row(
        carriers.tags(silence.articles()),
        words(claim),
        carriers.tags(claim.mentions()),
        "",
        "",
        carriers.voices(claim.mentions()),
        true,
        null);
  }

  private static String words(Claim claim) {
    return Statement.around(Statement.best(claim.mentions()));
  }

  /// What one report names more than once and no other does.
  private Optional<Row> only(String article) {
    String names =
        Stream.concat(dossier.people().stream(), dossier.places().stream())
            .filter(party -> party.articles().equals(List.of(article)) && party.mentions() > 1)
            .filter(party -> party.kind() != Name.Kind.OTHER)
            .sorted(Comparator.comparingInt(Party::mentions).reversed())
            .limit(MOST_NAMES)
            .map(Party::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() || dossier.reports().size() < 2
        ? Optional.empty()
        : Optional.of(Row.of("all others", names, carriers.tag(article)));
  }
}
