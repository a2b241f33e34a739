package dev.firsthand.weigh.claim;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.figure.FigureMention;
import dev.firsthand.weigh.likeness.FigureLikeness;
import dev.firsthand.weigh.likeness.FigureProfile;
import dev.firsthand.weigh.origin.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes claims of what was lined up: each with its standing and with the number of reports and of
/// independent origins that carry it.
public final class Claims {

  /// Figures first, then quotes, then happenings; within a kind those that most reports carry, but
  /// figures that say little ("two sides") last.
  private static final Comparator<Draft> ORDER =
      Comparator.comparing((Draft draft) -> draft.claim().kind())
          .thenComparing(Draft::incidental)
          .thenComparing(Comparator.comparingInt((Draft d) -> d.claim().reports()).reversed());

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Origins origins;
  private final Map<String, Before> before = new HashMap<>();

  public Claims(List<Account> accounts, Origins origins) {
    accounts.forEach(account -> this.accounts.put(account.id(), account));
    this.origins = origins;
  }

  public List<Claim> of(
      List<List<FigureMention>> figures, List<Quotation> quotes, List<Entry> happenings) {
    List<Draft> drafts = new ArrayList<>();
    for (List<FigureMention> group : figures) {
      boolean incidental = group.stream().allMatch(FigureMention::isIncidental);
      drafts.add(new Draft(figure(group), incidental));
    }
    quotes.forEach(quote -> drafts.add(new Draft(quote(quote), false)));
    happenings.forEach(entry -> drafts.add(new Draft(happening(entry), false)));
    drafts.sort(ORDER);
    List<Claim> numbered = new ArrayList<>();
    for (Draft draft : drafts) {
      numbered.add(numbered(draft.claim(), "c" + (numbered.size() + 1)));
    }
    return List.copyOf(numbered);
  }

  private Claim figure(List<FigureMention> group) {
    FigureMention best =
        group.stream().max(Comparator.comparingInt(m -> m.words().counted().size())).orElseThrow();
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
  private boolean isRevised(List<FigureMention> group) {
    return group.stream().anyMatch(this::replacesAnother);
  }

  private boolean replacesAnother(FigureMention mention) {
    return !mention.account().earlier().isEmpty()
        && before
            .computeIfAbsent(mention.account().id(), _ -> Before.of(mention.account()))
            .isReplacedBy(mention);
  }

  private record Draft(Claim claim, boolean incidental) {}

  /// The figures of the capture that an account replaces, to be compared with its own.
  private record Before(List<FigureProfile> figures, FigureLikeness likeness) {

    static Before of(Account account) {
      Account earlier = new Account(account.earlier().getLast(), List.of());
      List<FigureMention> figures = FigureMention.of(List.of(earlier));
      List<FigureMention> both = new ArrayList<>(figures);
      both.addAll(FigureMention.of(List.of(account)));
      FigureLikeness likeness = new FigureLikeness(both);
      return new Before(figures.stream().map(likeness::profile).toList(), likeness);
    }

    boolean isReplacedBy(FigureMention mention) {
      FigureProfile fresh = likeness.profile(mention);
      List<FigureMention> alike =
          figures.stream()
              .filter(old -> likeness.of(old, fresh) >= FigureLikeness.THRESHOLD)
              .map(FigureProfile::mention)
              .toList();
      return alike.stream().noneMatch(old -> old.range().isSameNumber(mention.range()))
          && alike.stream()
              .anyMatch(
                  old ->
                      !old.range().agrees(mention.range())
                          && old.passage().index() == mention.passage().index());
    }
  }
}
