package dev.firsthand.relate.lineage;

import dev.firsthand.record.Article;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The agencies an article credits: what extraction found on the page, and what stands in the text.
final class Credits {

  private final List<Credit> all;

  private Credits(List<Credit> all) {
    this.all = List.copyOf(all);
  }

  static Credits of(Arrival arrival) {
    Article article = arrival.article();
    List<Credit> found = new ArrayList<>();
    ownPage(article).ifPresent(agency -> found.add(new Credit(agency, Credit.Form.OWN_PAGE, 0, 0)));
    for (Article.Credit credit : article.credits()) {
      String agency = Agencies.named(credit.agency()).orElse(credit.agency());
      found.add(new Credit(agency, form(credit.text()), 0, 0));
    }
    for (String author : article.byline()) {
      Agencies.named(author).ifPresent(a -> found.add(new Credit(a, Credit.Form.COPY, 0, 0)));
    }
    found.addAll(CreditLines.in(arrival.tokens()));
    for (String caption : article.captions()) {
      CreditLines.in(Tokens.of(caption)).stream()
          .map(credit -> new Credit(credit.agency(), Credit.Form.PHOTO, 0, 0))
          .forEach(found::add);
    }
    return new Credits(found);
  }

  List<Credit> all() {
    return all;
  }

  /// The agency whose page this is.
  Optional<String> ownPage() {
    return all.stream()
        .filter(credit -> credit.form() == Credit.Form.OWN_PAGE)
        .map(Credit::agency)
        .findFirst();
  }

  /// The agencies that the text itself may be from.
  Set<String> ofText() {
    Set<String> agencies = new TreeSet<>();
    all.stream().filter(Credit::isOfText).map(Credit::agency).forEach(agencies::add);
    return agencies;
  }

  /// Every agency credited in any form, photos too.
  Set<String> any() {
    Set<String> agencies = new LinkedHashSet<>();
    all.stream()
        .filter(credit -> credit.form() != Credit.Form.TOLD)
        .map(Credit::agency)
        .forEach(agencies::add);
    return agencies;
  }

  /// Every agency but those that somebody only spoke to or that only gave a photo.
  Set<String> ofPassages() {
    Set<String> agencies = new TreeSet<>(ofText());
    all.stream()
        .filter(credit -> credit.form() == Credit.Form.REPORTED)
        .map(Credit::agency)
        .forEach(agencies::add);
    return agencies;
  }

  private static Optional<String> ownPage(Article article) {
    String outlet = article.outlet();
    return outlet == null ? Optional.empty() : Agencies.named(outlet);
  }

  private static Credit.Form form(String text) {
    List<Token> tokens = Tokens.of(text);
    boolean photo =
        tokens.stream().anyMatch(t -> t.is("via") || t.is("photo") || t.is("photograph"));
    return photo ? Credit.Form.PHOTO : Credit.Form.CONTRIBUTED;
  }
}
