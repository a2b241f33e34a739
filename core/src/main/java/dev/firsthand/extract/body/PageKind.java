package dev.firsthand.extract.body;

import dev.firsthand.extract.layout.Block;
import dev.firsthand.extract.layout.Layout;
import dev.firsthand.extract.layout.Metadata;
import dev.firsthand.extract.layout.Region;
import dev.firsthand.extract.layout.Role;
import dev.firsthand.extract.layout.Teasers;
import dev.firsthand.extract.words.Prose;
import dev.firsthand.text.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the pages that hold no article of their own: home, section, tag and search pages, lists
/// of articles, photo galleries.
///
/// Several signs are counted, none of which is enough alone, since articles are called `website`
/// by careless sites, stand at short addresses, and end in long lists of others; what speaks for
/// an article counts against them. Tried on the pages of `wcxb` and `dates-htmldate`, nearly all of
/// them articles, so that the limit stands well above all but a few of those; a trained model was
/// not, as those sets hold hardly any page that is none.
final class PageKind {

  private static final double LIMIT = 3;
  private static final double ADDRESS = 2;
  private static final double CALLED = 2;
  private static final double WEBSITE = 0.5;
  private static final double MOSTLY_TEASERS = 2;
  private static final double MANY_TEASERS = 1;
  private static final double MANY_LINKED_HEADLINES = 1;
  private static final double POSTS = 1.5;
  private static final double ARTICLE = -2.5;
  private static final double ARTICLE_ITSELF = -3.5;
  private static final double LONG_TEXT = -2;
  private static final double TITLED = -1;

  private static final double MOSTLY = 0.8;
  private static final double MANY = 0.5;
  private static final int MANY_HEADLINES = 8;
  private static final int LONG = 1500;
  private static final int FEWEST_PICTURES = 4;
  private static final int SHORT = 600;
  private static final int FEWEST_HYPHENS = 3;
  private static final int MOST_OF_ONE = 2;
  private static final int WORDS_OF_TITLE = 4;

  private static final Set<String> LIST_WORDS = WordTable.words(PageKind.class, "list-words.txt");
  private static final Set<String> LIST_TYPES =
      Set.of("CollectionPage", "SearchResultsPage", "ProfilePage", "ImageGallery");

  private final Layout layout;
  private final Address address;
  private final List<Integer> body;

  private PageKind(Layout layout, Address address, List<Integer> body) {
    this.layout = layout;
    this.address = address;
    this.body = body;
  }

  /// What the page is instead of an article, such as `a list of articles`.
  static Optional<String> of(Layout layout, @Nullable String url, Optional<BodyFinder.Body> body) {
    List<Integer> blocks = body.map(BodyFinder.Body::blocks).orElse(List.of());
    PageKind kind = new PageKind(layout, Address.of(url), blocks);
    if (kind.isGallery()) {
      return Optional.of("a photo gallery");
    }
    double signs = kind.signs();
    if (signs < LIMIT) {
      return Optional.empty();
    }
    // Looked for last: hardly a page comes this far.
    HtmlTitle title = HtmlTitle.of(layout, url, body.map(BodyFinder.Body::first).orElse(0));
    boolean titled = kind.isTitled(title) && signs + TITLED < LIMIT;
    return titled ? Optional.empty() : Optional.of(kind.name());
  }

  /// Where the page stands on its site, by the path of its address.
  private record Address(boolean known, boolean front, @Nullable String list) {

    static Address of(@Nullable String url) {
      if (url == null) {
        return new Address(false, false, null);
      }
      int start = url.indexOf('/', url.indexOf("//") + 2);
      String path = start < 0 ? "" : url.substring(start + 1).toLowerCase(Locale.ROOT);
      int query = path.indexOf('?');
      String search = query < 0 ? "" : path.substring(query + 1);
      String[] parts = (query < 0 ? path : path.substring(0, query)).split("/+", -1);
      boolean front = parts.length == 1 && parts[0].isEmpty() && search.isEmpty();
      String word = search.startsWith("s=") || search.startsWith("q=") ? "search" : null;
      for (int i = 0; i < parts.length && word == null; i++) {
        boolean near = i + 3 >= parts.length && !isSlug(parts[parts.length - 1]);
        word = near && LIST_WORDS.contains(parts[i]) ? parts[i] : null;
      }
      return new Address(true, front, word);
    }

    /// `bridge-at-lindhaven-to-be-rebuilt`, `article123456`.
    private static boolean isSlug(String part) {
      long hyphens = part.chars().filter(c -> c == '-' || c == '_').count();
      long digits = part.chars().filter(Character::isDigit).count();
      return hyphens >= FEWEST_HYPHENS || digits >= 4;
    }
  }

  private double signs() {
    double signs = 0;
    signs += address.front() || address.list() != null ? ADDRESS : 0;
    signs += isCalledList() ? CALLED : 0;
    signs += isWebsite() ? WEBSITE : 0;
    signs += called();
    signs += length() >= LONG ? LONG_TEXT : 0;
    if (signs + MOSTLY_TEASERS + MANY_LINKED_HEADLINES + POSTS < LIMIT) {
      return signs; // whatever else it holds
    }
    double teasers = teasers();
    signs += teasers >= MOSTLY ? MOSTLY_TEASERS : teasers >= MANY ? MANY_TEASERS : 0;
    signs += linkedHeadlines() >= MANY_HEADLINES ? MANY_LINKED_HEADLINES : 0;
    boolean near = signs < LIMIT && signs + POSTS >= LIMIT;
    return near && headsOfPosts() > 1 ? signs + POSTS : signs;
  }

  private boolean isCalledList() {
    return layout.regions.stream().limit(3).anyMatch(region -> region.own.has(Role.LISTING))
        || layout.metadata.words("@type").stream().anyMatch(LIST_TYPES::contains);
  }

  private boolean isWebsite() {
    return layout.metadata.first("og:type").filter("website"::equals).isPresent();
  }

  /// The share of teasers in what the page has of text outside its furniture.
  private double teasers() {
    int teasers = 0;
    for (Block block : layout.blocks) {
      teasers += block.region().is(Role.TEASER) ? block.prose() : 0;
    }
    return teasers == 0 ? 0 : (double) teasers / (teasers + length());
  }

  private int linkedHeadlines() {
    int count = 0;
    for (Block block : layout.blocks) {
      count += block.isHeading() && Teasers.isHeadline(block) ? 1 : 0;
    }
    return count;
  }

  /// What the page's calling itself an article counts; many articles in its JSON-LD are a list.
  private double called() {
    Metadata metadata = layout.metadata;
    if (metadata.first("og:type").filter(type -> type.contains("article")).isPresent()) {
      return ARTICLE_ITSELF;
    }
    long linked = metadata.linked().stream().filter(data -> data.rank() == 2).count();
    return linked <= MOST_OF_ONE && metadata.isArticle() ? ARTICLE : 0;
  }

  /// How many whole articles stand here under headlines that lead elsewhere.
  private int headsOfPosts() {
    int count = 0;
    for (Region article : body.isEmpty() ? List.<Region>of() : SeveralArticles.in(layout, body)) {
      Block headline = layout.blocks.get(SeveralArticles.headline(layout, article));
      count += Teasers.isHeadline(headline) ? 1 : 0;
    }
    return count;
  }

  private int length() {
    return layout.prose(body);
  }

  /// Whether a first heading that is no link says the title.
  private boolean isTitled(HtmlTitle title) {
    return title.block() >= 0
        && layout.blocks.get(title.block()).level() == 1
        && Prose.words(layout.blocks.get(title.block()).text()) >= WORDS_OF_TITLE
        && !Teasers.isHeadline(layout.blocks.get(title.block()));
  }

  /// Pictures with captions, and next to no other text.
  private boolean isGallery() {
    int pictures = 0;
    int captions = 0;
    for (Block block : layout.blocks) {
      boolean caption = block.region().own.has(Role.CAPTION);
      if (caption && !block.isFurniture()) {
        pictures++;
        captions += block.prose();
      }
    }
    int text = 0;
    for (int i : body) {
      Block block = layout.blocks.get(i);
      text += block.region().own.has(Role.CAPTION) ? 0 : block.prose();
    }
    return pictures >= FEWEST_PICTURES && text < SHORT && captions > 2 * text;
  }

  private String name() {
    String list = address.list();
    if (address.front()) {
      return "a home page";
    } else if (list == null) {
      return "a list of articles";
    }
    return switch (list) {
      case "search", "suche", "recherche", "buscar", "busca", "cerca", "arama", "poisk" ->
          "a search page";
      case "tag", "tags", "topic", "topics", "thema", "themen", "etiqueta", "tema", "temas" ->
          "a tag page";
      default -> "a section page";
    };
  }
}
