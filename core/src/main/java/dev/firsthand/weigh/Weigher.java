package dev.firsthand.weigh;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Dossier.Report;
import dev.firsthand.record.Dossier.Wording;
import dev.firsthand.record.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weighs the reports of a story against each other: what they report, on whose word, from how many
/// independent origins, and where they agree, differ or fall silent.
public final class Weigher {

  /// @param since the moment after which a statement is new to the reader; null asks for none
  public Dossier weigh(Story story, @Nullable Instant since) {
    List<Account> accounts = Captures.fold(story);
    Origins origins = Origins.of(accounts);
    List<Quotation> quotes = Quotations.of(accounts);
    Chronicle chronicle = Chronicle.of(accounts);
    List<Entry> happenings = new ArrayList<>(chronicle.timeline());
    happenings.addAll(chronicle.watch());
    List<Claim> claims =
        new Claims(accounts, origins)
            .of(Strangers.parted(FigureClaims.of(accounts)), quotes, happenings);
    Centrality centrality = new Centrality(accounts, origins);
    Overtaken overtaken = new Overtaken(accounts, claims);
    Cast cast = Cast.of(accounts, quotes);
    return new Dossier(
        story.id(),
        new Headline(accounts, centrality, overtaken).best().orElse(null),
        accounts.stream().map(account -> report(account, origins)).toList(),
        origins.all(),
        claims,
        quotes,
        chronicle.timeline(),
        chronicle.watch(),
        Milestones.of(accounts, origins),
        new Summary(accounts, origins, centrality, overtaken, claims).sentences(),
        cast.people(),
        cast.places(),
        since == null ? List.of() : News.since(since, accounts, claims, cast.people()),
        new Silences(accounts).of(claims),
        wordings(accounts, claims, cast),
        Background.of(accounts, origins, centrality),
        List.of(),
        List.of());
  }

  private static List<Wording> wordings(List<Account> accounts, List<Claim> claims, Cast cast) {
    List<Wording> wordings = new ArrayList<>(new Namings(accounts).of(claims));
    wordings.addAll(cast.wordings());
    return wordings;
  }

  private static Report report(Account account, Origins origins) {
    var article = account.article();
    return new Report(
        article.id(),
        article.outlet(),
        article.title(),
        article.url(),
        article.published(),
        article.updated(),
        article.byline(),
        article.dateline(),
        article.credits(),
        origins.of(account).id(),
        Captures.versions(account));
  }
}
