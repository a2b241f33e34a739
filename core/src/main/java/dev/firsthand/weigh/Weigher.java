package dev.firsthand.weigh;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Dossier.Report;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Captures;
import dev.firsthand.weigh.alignment.FigureClaims;
import dev.firsthand.weigh.claim.Claims;
import dev.firsthand.weigh.claim.News;
import dev.firsthand.weigh.claim.Silences;
import dev.firsthand.weigh.digest.Digest;
import dev.firsthand.weigh.origin.Origins;
import dev.firsthand.weigh.party.Cast;
import dev.firsthand.weigh.quote.Quotations;
import dev.firsthand.weigh.revision.Revision;
import dev.firsthand.weigh.timeline.Chronicle;
import dev.firsthand.weigh.timeline.Milestones;
import dev.firsthand.weigh.wording.Wordings;
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
        new Claims(accounts, origins).of(FigureClaims.of(accounts), quotes, happenings);
    Digest digest = Digest.of(accounts, origins, claims);
    Cast cast = Cast.of(accounts, quotes);
    return new Dossier(
        story.id(),
        digest.headline().orElse(null),
        accounts.stream().map(account -> report(account, origins)).toList(),
        origins.all(),
        claims,
        quotes,
        chronicle.timeline(),
        chronicle.watch(),
        Milestones.of(accounts, origins),
        digest.summary(),
        cast.people(),
        cast.places(),
        since == null ? List.of() : News.since(since, accounts, claims, cast.people()),
        new Silences(accounts).of(claims),
        Wordings.of(accounts, claims, cast.descriptions()),
        digest.background(),
        List.of(),
        List.of());
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
        Revision.versions(account));
  }
}
