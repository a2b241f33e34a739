package dev.firsthand.extract;

import dev.firsthand.record.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a page of markup.
final class HtmlReader {

  private static final int MOST_KEYWORDS = 20;
  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;،、]");
  private static final int ABOVE_TEXT = 8;
  private static final int BEHIND_TEXT = 4;
  private static final int LONGEST_ASIDE = 300;
  private static final int LONGEST_SECTION = 40;

  private final Page page;
  private final Layout layout;
  private final Metadata metadata;
  private final Optional<LinkedData> linked;

  private HtmlReader(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
    this.metadata = layout.metadata;
    this.linked = metadata.article();
  }

  static Draft read(Page page, char[] html) {
    return new HtmlReader(page, layout(html)).draft();
  }

  static Layout layout(char[] html) {
    return HtmlScan.of(html);
  }

  private Draft draft() {
    String url = url();
    String language = language();
    String country = Country.of(url, language);
    Dating dating =
        new Dating(
            new DateReader(language, Country.isMonthFirst(country, language)),
            country,
            page.captured());
    Draft draft = new Draft(dating);
    draft.url = url;
    draft.language = language;
    draft.declared = metadata.isArticle();
    Optional<BodyFinder.Body> body = BodyFinder.find(layout);
    int first = body.map(BodyFinder.Body::first).orElse(0);
    HtmlTitle title = HtmlTitle.of(layout, url, first);
    body = body.map(found -> Lede.with(found, layout, title.block()));
    draft.title = title.text();
    draft.outlet = title.outlet();
    body.ifPresent(found -> fill(draft, found, title));
    HtmlDates.claim(layout, url, title.block(), body, dating);
    draft.section = section();
    draft.keywords.addAll(keywords());
    draft.authors.addAll(HtmlAuthors.of(layout, title.block(), body));
    linked.ifPresent(data -> draft.signed.addAll(data.authors()));
    metadata.all("author", "article:author").forEach(draft.signed::add);
    bars(draft, first);
    return draft;
  }

  /// Reads the lines above the text that say who, where and when.
  private void bars(Draft draft, int first) {
    for (int i = Math.max(0, first - ABOVE_TEXT); i < first; i++) {
      for (String line : layout.blocks.get(i).text().split("\n", -1)) {
        boolean bar = line.contains(" | ") && draft.dating.reader().first(line).isPresent();
        if (bar && draft.authors.isEmpty()) {
          BarLine.of(line).ifPresent(found -> found.tell(draft));
        }
      }
    }
  }

  private void fill(Draft draft, BodyFinder.Body body, HtmlTitle title) {
    for (int i : body.blocks()) {
      String text = layout.blocks.get(i).text();
      if (!draft.paragraphs.isEmpty() || !text.equals(title.text())) {
        draft.paragraphs.add(text);
      }
    }
    int end = Math.max(body.region().endBlock, body.last() + BEHIND_TEXT);
    for (int i = captionsFrom(body, title); i < Math.min(end, layout.blocks.size()); i++) {
      Block block = layout.blocks.get(i);
      boolean inBody = Collections.binarySearch(body.blocks(), i) >= 0;
      if (!inBody && !block.isFurniture() && BodyFinder.isCaption(block)) {
        addCaption(block.text(), draft.captions);
      } else if (!inBody && block.text().length() <= LONGEST_ASIDE && !isOthers(block)) {
        draft.asides.add(block.text());
      }
    }
  }

  /// Pictures may stand between the title and the region of the body.
  private static int captionsFrom(BodyFinder.Body body, HtmlTitle title) {
    int first = body.region().firstBlock;
    return title.block() >= 0 ? Math.min(title.block(), first) : first;
  }

  /// Whether it is about other articles or from other writers.
  private static boolean isOthers(Block block) {
    Region region = block.region();
    return region.is(Role.RELATED) || region.is(Role.COMMENTS) || block.linkShare() > 0.5;
  }

  private static void addCaption(String text, List<String> captions) {
    if (!captions.contains(text)) {
      captions.add(text);
    }
  }

  private @Nullable String url() {
    String canonical = metadata.first("<canonical>").orElse(null);
    for (String candidate :
        new @Nullable String[] {canonical, metadata.first("og:url").orElse(null)}) {
      String host = Country.host(candidate);
      boolean here =
          page.url() == null || (host != null && sameSite(host, Country.host(page.url())));
      if (host != null && candidate != null && here && !isHome(candidate)) {
        return candidate;
      }
    }
    return page.url();
  }

  private static boolean sameSite(String host, @Nullable String other) {
    return other == null || bare(host).equals(bare(other));
  }

  private static String bare(String host) {
    for (String prefix : new String[] {"www.", "m.", "amp.", "mobile."}) {
      if (host.startsWith(prefix)) {
        return host.substring(prefix.length());
      }
    }
    return host;
  }

  private static boolean isHome(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 || path == url.length() - 1;
  }

  private @Nullable String language() {
    String declared = Languages.tag(layout.language);
    if (declared == null) {
      declared = Languages.tag(metadata.first("og:locale", "content-language").orElse(null));
    }
    return declared != null
        ? declared
        : linked.map(data -> Languages.tag(data.language())).orElse(null);
  }

  private @Nullable String section() {
    String told = linked.map(LinkedData::section).orElse(null);
    if (told == null) {
      told = metadata.first("article:section", "og:article:section", "section").orElse(null);
    }
    for (int i = 0; told == null && i < layout.hints.size(); i++) {
      Hint hint = layout.hints.get(i);
      boolean fits = hint.role() == Role.SECTION && !hint.region().isFurniture();
      if (fits && !hint.text().isEmpty() && hint.text().length() <= LONGEST_SECTION) {
        told = hint.text();
      }
    }
    return told;
  }

  private List<String> keywords() {
    Set<String> keywords = new LinkedHashSet<>();
    List<String> lists = new ArrayList<>();
    linked.ifPresent(data -> lists.addAll(data.keywords()));
    metadata.all("article:tag", "news_keywords", "keywords").forEach(lists::add);
    Set<String> seen = new LinkedHashSet<>();
    for (String list : lists) {
      for (String part : BETWEEN_KEYWORDS.split(list, -1)) {
        String word = part.strip();
        if (!word.isEmpty() && seen.add(word.toLowerCase(Locale.ROOT))) {
          keywords.add(word);
        }
      }
    }
    return keywords.stream().limit(MOST_KEYWORDS).toList();
  }
}
