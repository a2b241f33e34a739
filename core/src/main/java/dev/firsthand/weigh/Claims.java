package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes claims of what was lined up: each with its standing and with the number of reports and of
/// independent origins that carry it.
final class Claims {

  /// Figures first, then quotes, then happenings; within a kind those that most reports carry.
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::kind)
          .thenComparing(Comparator.comparingInt(Claim::reports).reversed());

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Origins origins;

  Claims(List<Account> accounts, Origins origins) {
    accounts.forEach(account -> this.accounts.put(account.id(), account));
    this.origins = origins;
  }

  List<Claim> of(
      List<List<FigureMention>> figures, List<Quotation> quotes, List<Entry> happenings) {
    List<Claim> claims = new ArrayList<>();
    figures.forEach(group -> claims.add(figure(group)));
    quotes.forEach(quote -> claims.add(quote(quote)));
    happenings.forEach(entry -> claims.add(happening(entry)));
    claims.sort(ORDER);
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : claims) {
      numbered.add(numbered(claim, "c" + (numbered.size() + 1)));
    }
    return List.copyOf(numbered);
  }

  private Claim figure(List<FigureMention> group) {
    FigureMention best =
        group.stream().max(Comparator.comparingInt(m -> m.core().size())).orElseThrow();
    return claim(
        Claim.Kind.FIGURE,
        best.figure().what(),
        unit(group),
        Standings.of(group, isRevised(group)),
        group.stream().map(FigureMention::mention).toList());
  }

  private Claim quote(Quotation quote) {
    boolean several = reports(quote.mentions()).size() > 1;
    Standing standing =
        several ? (quote.altered() ? Standing.COMPATIBLE : Standing.AGREED) : Standing.SINGLE;
    return claim(Claim.Kind.QUOTE, quote.speaker(), null, standing, quote.mentions());
  }

  private Claim happening(Entry entry) {
    boolean several = reports(entry.mentions()).size() > 1;
    return claim(
        Claim.Kind.HAPPENING,
        entry.what(),
        null,
        several ? Standing.AGREED : Standing.SINGLE,
        entry.mentions());
  }

  private Claim claim(
      Claim.Kind kind,
      @Nullable String what,
      @Nullable String unit,
      Standing standing,
      List<Mention> mentions) {
    Set<Account> carriers = reports(mentions);
    return new Claim(
        "", kind, what, unit, standing, carriers.size(), origins.count(carriers), mentions);
  }

  private static Claim numbered(Claim claim, String id) {
    return new Claim(
        id,
        claim.kind(),
        claim.what(),
        claim.unit(),
        claim.standing(),
        claim.reports(),
        claim.origins(),
        claim.mentions());
  }

  private Set<Account> reports(List<Mention> mentions) {
    Set<Account> carriers = new LinkedHashSet<>();
    mentions.forEach(
        mention -> carriers.add(Objects.requireNonNull(accounts.get(mention.article()))));
    return carriers;
  }

  private static @Nullable String unit(List<FigureMention> group) {
    return group.stream()
        .map(mention -> mention.figure().unit())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// Whether an outlet put this figure in the place of another that it had given before.
  private static boolean isRevised(List<FigureMention> group) {
    return group.stream().anyMatch(Claims::replacesAnother);
  }

  private static boolean replacesAnother(FigureMention mention) {
    if (mention.account().earlier().isEmpty()) {
      return false;
    }
    Account before = new Account(mention.account().earlier().getLast(), List.of());
    List<FigureMention> all = new ArrayList<>(List.of(mention));
    for (Figure figure : before.marks(Mark.Figure.class)) {
      all.add(FigureMention.of(before, figure));
    }
    FigureLikeness likeness = new FigureLikeness(all);
    boolean same =
        all.stream()
            .skip(1)
            .anyMatch(
                old ->
                    old.range().isSameNumber(mention.range())
                        && likeness.of(old, mention) >= FigureLikeness.THRESHOLD);
    return !same
        && all.stream()
            .skip(1)
            .anyMatch(
                old ->
                    !old.range().agrees(mention.range())
                        && old.passage().index() == mention.passage().index()
                        && likeness.of(old, mention) >= FigureLikeness.THRESHOLD);
  }
}
