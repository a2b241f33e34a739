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
import java.util.stream.IntStream;

/// The agencies an article credits: what extraction found on the page, and what stands in the text.
final class Credits {

  private final List<Credit> all;

  private Credits(List<Credit> all) {
    this.all = List.copyOf(all);
  }

  static Credits of(Arrival arrival, Agencies agencies) {
    Article article = arrival.article();
    List<Credit> found = new ArrayList<>();
    ownPage(article, agencies)
        .ifPresent(agency -> found.add(new Credit(agency, Credit.Form.OWN_PAGE, 0, 0)));
    for (Article.Credit credit : article.credits()) {
      String agency = agencies.learn(credit.agency());
      found.add(new Credit(agency, CreditForms.of(credit.text(), credit.agency()), 0, 0));
    }
    for (String author : article.byline()) {
      agencies.named(author).ifPresent(a -> found.add(new Credit(a, Credit.Form.COPY, 0, 0)));
    }
    CreditLines.in(arrival.tokens(), agencies).forEach(found::add);
    article.captions().forEach(caption -> found.addAll(photos(caption, agencies)));
    found.forEach(credit -> agencies.learn(credit.agency()));
    return new Credits(found);
  }

  /// An agency named in a caption took the picture.
  private static List<Credit> photos(String caption, Agencies agencies) {
    List<Token> tokens = Tokens.of(caption);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> agencies.at(tokens, i))
        .flatMap(Optional::stream)
        .map(hit -> new Credit(hit.value(), Credit.Form.PHOTO, 0, 0))
        .toList();
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

  /// The agencies whose dispatch the text is, by its dateline, source line or byline.
  Set<String> ofDispatch() {
    Set<String> agencies = new TreeSet<>();
    all.stream().filter(Credit::isOfDispatch).map(Credit::agency).forEach(agencies::add);
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

  private static Optional<String> ownPage(Article article, Agencies agencies) {
    String outlet = article.outlet();
    return outlet == null ? Optional.empty() : agencies.listed(outlet);
  }
}
