package dev.firsthand.extract;

import dev.firsthand.extract.DateClaim.Trust;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers what a page of markup claims about its dates.
final class HtmlDates {

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "published_date",
    "published-date",
    "originalpublicationdate",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "citation_date",
    "rnews:datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "date_published",
    "datecreated",
    "dc.date",
    "dcterms.date",
    "dc:date",
    "date",
    "article.published",
    "displaydate",
    "timestamp",
    "og:regdate",
    "ptime",
    "release_date",
    "video:release_date",
    "bt:pubdate"
  };

  private static final String[] UPDATED = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "modified",
    "lastmod",
    "revised",
    "moddate",
    "rnews:datemodified",
    "cxenseparse:recs:articlemodified"
  };

  private static final Set<String> KNOWN =
      Stream.of(PUBLISHED, UPDATED).flatMap(Stream::of).collect(Collectors.toUnmodifiableSet());

  private static final LinearModel MODEL = LinearModel.read(HtmlDates.class, "dates.model");

  /// How many blocks around the title and the body are looked at.
  private static final int BEFORE_TITLE = 4;

  private static final int BEFORE_BODY = 12;
  private static final int BEHIND_BODY = 6;
  private static final int LONGEST = 300;
  private static final int SHORT = 100;
  private static final int FEWEST_DIGITS = 5;

  /// A text may open with its date: `Lindhaven, 12.11.2026. The council…`
  private static final int OPENING = 60;

  private final Layout layout;
  private final Dating dating;

  private HtmlDates(Layout layout, Dating dating) {
    this.layout = layout;
    this.dating = dating;
  }

  static void claim(
      Layout layout,
      @Nullable String url,
      int title,
      Optional<BodyFinder.Body> body,
      Dating dating) {
    dating.weighBy(MODEL);
    HtmlDates dates = new HtmlDates(layout, dating);
    dates.metadata();
    dates.address(url);
    dates.hints(title, body);
    dates.text(title, body);
  }

  private void metadata() {
    for (LinkedData data : layout.metadata.linked()) {
      Trust trust = data.rank() == 2 ? Trust.LINKED_DATA : Trust.PAGE_DATA;
      dating.claim(trust, false, Optional.ofNullable(data.published()));
      dating.claim(trust, true, Optional.ofNullable(data.modified()));
    }
    for (String name : PUBLISHED) {
      dating.claim(Trust.META, false, layout.metadata.first(name));
    }
    for (String name : UPDATED) {
      dating.claim(Trust.META, true, layout.metadata.first(name));
    }
    layout.metadata.names().forEach(this::other);
  }

  /// Properties of other names that say what they are: `w-published-date`, `lastUpdated`.
  private void other(String name) {
    boolean published = name.contains("publi") || name.contains("pubdate");
    boolean updated = name.contains("update") || name.contains("modif");
    if ((published || updated) && !KNOWN.contains(name) && !name.contains("publisher")) {
      dating.claim(Trust.OTHER_META, updated, layout.metadata.first(name));
    }
  }

  /// `/2025/09/04/` in the address.
  private void address(@Nullable String url) {
    if (url == null) {
      return;
    }
    int path = url.indexOf('/', url.indexOf("//") + 2);
    for (PrintedDate date : dating.reader().all(path < 0 ? "" : url.substring(path))) {
      dating.claim(new DateClaim(Trust.ADDRESS, false, date));
      return;
    }
  }

  private void hints(int title, Optional<BodyFinder.Body> body) {
    int last = body.map(BodyFinder.Body::last).orElse(Integer.MAX_VALUE);
    for (Hint hint : layout.hints) {
      if (hint.role() != Role.DATE || hint.region().isFurniture()) {
        continue;
      }
      Trust trust = trust(hint);
      boolean updated = hint.property().toLowerCase(Locale.ROOT).contains("modified");
      boolean far = trust.compareTo(Trust.LABELLED) < 0 && isFar(hint, title);
      trust = far ? Trust.ANYWHERE : trust;
      boolean foot = hint.block() > last && trust.compareTo(Trust.LABELLED) < 0;
      trust = foot && !far ? Trust.FOOT_ELEMENT : trust;
      String value = hint.value();
      if (value != null) {
        DateLabels.Label label = DateLabels.before(hint.text(), labelEnd(hint.text()), 0);
        dating.claim(trust, updated || label == DateLabels.Label.UPDATED, Optional.of(value));
      }
      dating.claimAll(trust, updated, hint.text());
    }
  }

  private static int labelEnd(String text) {
    int end = 0;
    while (end < text.length() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Trust trust(Hint hint) {
    if (Set.of("datePublished", "dateModified", "dateCreated").contains(hint.property())) {
      return Trust.MICRODATA;
    }
    return hint.property().equals("time") ? Trust.TIME_ELEMENT : Trust.NAMED_CLASS;
  }

  private static boolean isFar(Hint hint, int title) {
    return title >= 0
        && (hint.block() < title - BEFORE_TITLE || hint.block() > title + BEFORE_BODY);
  }

  private void text(int title, Optional<BodyFinder.Body> body) {
    int first = body.map(b -> b.blocks().isEmpty() ? 0 : b.blocks().getFirst()).orElse(0);
    int last = body.map(b -> b.blocks().isEmpty() ? 0 : b.blocks().getLast()).orElse(0);
    int from = title >= 0 && title <= first ? title - BEFORE_TITLE : first - BEFORE_BODY;
    for (int i = 0; i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      boolean head = i >= from && i < first;
      boolean foot = i > last && i <= last + BEHIND_BODY;
      String text = dated(block, i, first);
      boolean near = foot || (i >= first && i <= last && text.length() < SHORT);
      boolean seen = head || near || !block.isFurniture();
      if (seen && Prose.hasDigits(text, FEWEST_DIGITS)) {
        Trust trust = near ? Trust.NEAR_TEXT : Trust.ANYWHERE;
        dating.claimAll(head ? Trust.NEAR_TITLE : trust, false, text);
      }
    }
  }

  /// What of a block may tell a date: nothing of a long paragraph but the opening of the text.
  private static String dated(Block block, int i, int first) {
    String text = block.text();
    if (text.length() <= LONGEST) {
      return text;
    }
    return i == first || i == first + 1 ? text.substring(0, OPENING) : "";
  }
}
