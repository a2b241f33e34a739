package dev.firsthand.extract;

import dev.firsthand.record.Article.Access;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of a page of markup's own article and its title, or why there is none.
///
/// The steps in order: the part with most prose ([BodyFinder]); what kind of page it is
/// ([PageKind]), up to where it may be read ([Paywall]), whether its teasers are the text
/// ([TeaserText]); without other articles, with the times of updates ([SeveralArticles], [LiveBlog]);
/// the title; from the first paragraph on ([Lede]); checked with what machines are told
/// ([ToldBody]).
///
/// @param listing the kind of page that is no article, such as `home page`
/// @param access who may read the article, where the page says so
record HtmlBody(
    @Nullable String listing,
    @Nullable Access access,
    HtmlTitle title,
    Optional<BodyFinder.Body> body) {

  /// @param url the article's address
  /// @param shown where the page stands, be it an article or not
  static HtmlBody of(Layout layout, @Nullable String url, @Nullable String shown) {
    Optional<BodyFinder.Body> found = BodyFinder.find(layout);
    String listing = PageKind.of(layout, shown, found).orElse(null);
    Access access = Paywall.access(layout, found).orElse(null);
    if (access == Access.STUB) {
      found = found.map(body -> Paywall.beforeCue(layout, body));
    } else if (listing == null && TeaserText.isArticle(layout, found)) {
      layout.withdraw(Role.TEASER);
      found = BodyFinder.find(layout);
    }
    Optional<BodyFinder.Body> own =
        found.map(body -> LiveBlog.withTimes(layout, url, own(layout, body, url)));
    HtmlTitle title = HtmlTitle.of(layout, url, own.map(BodyFinder.Body::first).orElse(0));
    return new HtmlBody(
        listing,
        access,
        title,
        own.map(body -> Lede.with(body, layout, title.block()))
            .map(body -> ToldBody.checked(body, layout)));
  }

  /// The body without the texts of other articles that stand below the page's own.
  private static BodyFinder.Body own(Layout layout, BodyFinder.Body body, @Nullable String url) {
    List<Region> articles =
        LiveBlog.isCalledLive(layout, url) ? List.of() : SeveralArticles.in(layout, body.blocks());
    return articles.isEmpty() ? body : SeveralArticles.within(articles.getFirst(), body);
  }
}
