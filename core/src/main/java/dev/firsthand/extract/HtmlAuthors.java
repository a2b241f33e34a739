package dev.firsthand.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who wrote the article of a page of markup.
///
/// No evidence is trusted blindly: metadata names the outlet, a web master or whoever uploaded the
/// page, bylines name reviewers and photographers, and lists of other articles have bylines, too.
/// So everybody whom anything names is a candidate ([AuthorClaims]), and a logistic model over the
/// kinds of evidence that agree on one, the shape of the name and who else is named decides on each
/// ([AuthorCandidate]). An order of trust among the places was tried first: it found the right
/// people on 0.74 of the pages of `wcxb` that name people, where the model finds them on 0.81 in
/// five folds. It fails on names that no list of given names knows, where little else is said.
///
/// @param people in the order in which the page tells them
/// @param others whom the page also tells as authors: outlets, agencies, desks
record HtmlAuthors(List<String> people, Set<String> others) {

  private static final LinearModel MODEL = LinearModel.read(HtmlAuthors.class, "authors.model");

  static HtmlAuthors of(
      Layout layout, HtmlTitle title, @Nullable String url, Optional<BodyFinder.Body> body) {
    List<AuthorCandidate> all = AuthorCandidate.of(AuthorClaims.of(layout, title, body));
    AuthorSetting page = new AuthorSetting(layout, title.outlet(), url);
    List<String> people =
        all.stream()
            .filter(author -> MODEL.score(author.features(all, page)) > 0)
            .map(AuthorCandidate::name)
            .toList();
    return new HtmlAuthors(people, others(layout));
  }

  static List<Candidate> candidates(
      Layout layout, HtmlTitle title, @Nullable String url, Optional<BodyFinder.Body> body) {
    List<AuthorCandidate> all = AuthorCandidate.of(AuthorClaims.of(layout, title, body));
    AuthorSetting page = new AuthorSetting(layout, title.outlet(), url);
    return all.stream()
        .map(author -> new Candidate(author.name(), author.features(all, page)))
        .toList();
  }

  private static Set<String> others(Layout layout) {
    Set<String> told = new LinkedHashSet<>();
    layout.metadata.article().ifPresent(data -> told.addAll(data.authors()));
    layout.metadata.all("author", "article:author").forEach(told::add);
    for (Hint hint : layout.hints) {
      if (hint.role() == Role.BYLINE && !hint.region().isFurniture()) {
        told.add(hint.text());
      }
    }
    Set<String> others = new LinkedHashSet<>();
    told.forEach(text -> others.addAll(Bylines.names(text)));
    return others;
  }
}
