package dev.firsthand.extract;

import dev.firsthand.extract.article.Draft;
import dev.firsthand.extract.author.HtmlAuthors;
import dev.firsthand.extract.body.BodyFinder;
import dev.firsthand.extract.body.HtmlBody;
import dev.firsthand.extract.body.HtmlTitle;
import dev.firsthand.extract.choice.Candidate;
import dev.firsthand.extract.date.DateReader;
import dev.firsthand.extract.date.Dating;
import dev.firsthand.extract.layout.Block;
import dev.firsthand.extract.layout.HtmlScan;
import dev.firsthand.extract.layout.Layout;
import dev.firsthand.extract.layout.LinkedData;
import dev.firsthand.extract.layout.Metadata;
import dev.firsthand.extract.layout.Region;
import dev.firsthand.extract.layout.Role;
import dev.firsthand.extract.pagetext.BarLine;
import dev.firsthand.extract.words.Country;
import dev.firsthand.extract.words.Languages;
import dev.firsthand.record.Page;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a page of markup.
public final class HtmlReader {

  private static final int ABOVE_TEXT = 8;
  private static final int BEHIND_TEXT = 4;
  private static final int LONGEST_ASIDE = 300;

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

  static Draft read(Page page, byte[] html) {
    return new HtmlReader(page, layout(html)).draft();
  }

  /// What the page claims about its dates.
  static Dating dating(Page page, byte[] html) {
    return new HtmlReader(page, layout(html)).draft().dating;
  }

  /// Who may have written the page's article.
  static List<Candidate> authors(Page page, byte[] html) {
    return new HtmlReader(page, layout(html)).authors();
  }

  private List<Candidate> authors() {
    String url = PageAddress.of(page, metadata);
    HtmlBody told = HtmlBody.of(layout, url, PageAddress.shown(page, metadata));
    return HtmlAuthors.candidates(layout, told.title(), url, told.body());
  }

  public static Layout layout(byte[] html) {
    return HtmlScan.of(html);
  }

  private Draft draft() {
    String url = PageAddress.of(page, metadata);
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
    HtmlBody told = HtmlBody.of(layout, url, PageAddress.shown(page, metadata));
    draft.listing = told.listing();
    draft.access = told.access();
    HtmlTitle title = told.title();
    Optional<BodyFinder.Body> body = told.body();
    draft.title = title.text();
    draft.outlet = title.outlet();
    if (body.isPresent()) {
      fill(draft, body.get(), title);
    }
    HtmlDates.claim(layout, url, title.block(), body, dating);
    Topics topics = new Topics(layout);
    draft.section = topics.section();
    draft.keywords.addAll(topics.keywords());
    HtmlAuthors authors = HtmlAuthors.of(layout, title, url, body);
    draft.people = authors.people();
    draft.authors.addAll(authors.others());
    bars(draft, body.map(BodyFinder.Body::first).orElse(0));
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
      boolean caption = BodyFinder.isCaption(block) && !isBar(block, draft);
      if (!inBody && !block.isFurniture() && caption) {
        addCaption(block.text(), draft.captions);
      } else if (!inBody && block.text().length() <= LONGEST_ASIDE && !isOthers(block)) {
        draft.asides.add(block.text());
      }
    }
  }

  /// `By Jane Doe | 4 March 2026`, which some sites call a credit.
  private static boolean isBar(Block block, Draft draft) {
    return block.text().contains(" | ") && draft.dating.reader().first(block.text()).isPresent();
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

  private @Nullable String language() {
    String declared = Languages.tag(layout.language);
    if (declared == null) {
      declared = Languages.tag(metadata.first("og:locale", "content-language").orElse(null));
    }
    return declared != null
        ? declared
        : linked.map(data -> Languages.tag(data.language())).orElse(null);
  }
}
