package dev.firsthand.extract;

import dev.firsthand.extract.AuthorClaim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers whom a page of markup names as its author: to machines, in elements that are named so,
/// and in lines above and below the text.
final class AuthorClaims {

  private static final String[] META = {"author", "article:author", "og:article:author", "authors"};

  private static final String[] META_OTHER = {
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc:creator",
    "byl",
    "article.author",
    "article:author_name",
    "og:author",
    "citation_author",
    "creator",
    "cxenseparse:author",
    "rbauthors",
    "article_author",
    "twitter:creator:name",
    "mediator_author",
    "vr:author"
  };

  private static final int BEFORE_TITLE = 6;
  private static final int BEHIND_FIRST = 8;
  private static final int BEFORE_END = 3;
  private static final int BEHIND_END = 15;
  private static final int LONGEST = 160;
  private static final int MOST_PAIRS = 4;
  private static final int MOST_REST = 4;
  private static final int BESIDE_TITLE = 3;
  private static final double MOST_LINKS = 0.5;
  private static final int AT_FOOT = 20;
  private static final int LONGEST_OWNER = 60;

  private static final int MOST_LINES = 8;
  private static final int FEWEST_DIGITS = 3;
  private static final BylineReader.Byline NOBODY = BylineReader.shown("");

  private final Layout layout;
  private final @Nullable String heading;
  private final int title;
  private final int first;
  private final int last;
  private int line;
  private final List<AuthorClaim> claims = new ArrayList<>();

  private AuthorClaims(Layout layout, HtmlTitle title, Optional<BodyFinder.Body> body) {
    this.layout = layout;
    this.first = body.map(BodyFinder.Body::first).orElse(0);
    this.last = body.map(BodyFinder.Body::last).orElse(0);
    this.heading = title.text();
    boolean above = title.block() >= 0 && title.block() <= first;
    this.title = above ? title.block() : Math.max(0, first - BEFORE_TITLE);
  }

  static List<AuthorClaim> of(Layout layout, HtmlTitle title, Optional<BodyFinder.Body> body) {
    AuthorClaims claims = new AuthorClaims(layout, title, body);
    claims.metadata();
    claims.hints();
    claims.lines();
    claims.owner(title.outlet());
    return claims.claims;
  }

  private void add(Source source, List<String> names) {
    add(source, names, Integer.MAX_VALUE);
  }

  private void add(Source source, List<String> names, int block) {
    boolean beside = block - title <= BESIDE_TITLE && title - block <= BESIDE_TITLE;
    line++;
    names.forEach(name -> claims.add(new AuthorClaim(source, name, line, beside)));
  }

  /// Sites of one writer are named after them, or say so at their foot: `© 2026 Jane Doe`.
  private void owner(@Nullable String outlet) {
    List<String> owners = new ArrayList<>();
    Optional.ofNullable(outlet).ifPresent(owners::add);
    for (int i = Math.max(last, layout.blocks.size() - AT_FOOT); i < layout.blocks.size(); i++) {
      String text = layout.blocks.get(i).text();
      int sign = text.indexOf('©');
      if (sign >= 0) {
        owners.add(text.substring(sign + 1, Math.min(text.length(), sign + LONGEST_OWNER)));
      }
    }
    for (String owner : owners) {
      BylineReader.Byline byline = BylineReader.shown(owner);
      if (byline.begins() && GivenNames.begin(byline.people().getFirst())) {
        add(Source.OWNER, byline.people().subList(0, 1));
      }
    }
  }

  private void declared(Source source, String text) {
    if (text.contains("://") || text.startsWith("www.")) {
      ProfileAddress.name(text).ifPresent(name -> add(Source.PROFILE, List.of(name)));
    } else {
      add(source, BylineReader.declared(text));
    }
  }

  private void metadata() {
    Metadata metadata = layout.metadata;
    metadata.article().ifPresent(data -> article(data));
    metadata.all(META).forEach(text -> declared(Source.META, text));
    metadata.linked().stream()
        .filter(data -> data.rank() == 1 && !data.byOrganisation())
        .flatMap(data -> data.authors().stream())
        .forEach(text -> declared(Source.PAGE_DATA, text));
    metadata.all(META_OTHER).forEach(text -> declared(Source.META_OTHER, turned(text)));
    for (int i = 1; i <= MOST_PAIRS; i++) {
      String label = metadata.first("twitter:label" + i).orElse("");
      if (BylineReader.shown(label + ":").opened()) {
        metadata.first("twitter:data" + i).ifPresent(text -> declared(Source.META_PAIR, text));
      }
    }
  }

  private void article(LinkedData data) {
    Source source = data.byOrganisation() ? Source.ORGANISATION_DATA : Source.ARTICLE_DATA;
    data.authors().forEach(text -> declared(source, text));
  }

  /// `Jane Doe` of `Doe, Jane`, as libraries write it.
  private static String turned(String text) {
    int comma = text.indexOf(", ");
    boolean one = comma > 0 && text.indexOf(',', comma + 1) < 0 && text.indexOf(' ') > comma;
    return one ? text.substring(comma + 2) + " " + text.substring(0, comma) : text;
  }

  private void hints() {
    for (Hint hint : layout.hints) {
      if (hint.role() == Role.BYLINE && hint.text().length() <= LONGEST) {
        hint(hint);
      }
    }
  }

  private void hint(Hint hint) {
    boolean near = hint.block() >= title - BEFORE_TITLE && hint.block() <= first + BEHIND_FIRST;
    boolean foot = hint.block() >= last - BEFORE_END && hint.block() <= last + BEHIND_END;
    BylineReader.Byline byline = BylineReader.shown(hint.text());
    List<String> names = byline.people();
    Source source = source(hint);
    if (names.isEmpty() && source != Source.CLASS) {
      names = BylineReader.declared(hint.text());
    }
    if (isApart(hint.region())) {
      source = Source.APART;
    } else if (!near) {
      source = foot ? Source.FOOT_ITEM : Source.FAR_ITEM;
    }
    add(source, names, hint.block());
  }

  private static Source source(Hint hint) {
    String property = hint.property().toLowerCase(Locale.ROOT);
    if (property.equals("author") || property.equals("creator")) {
      return Source.ITEM;
    } else if (property.startsWith("author")) {
      return Source.REL;
    }
    return property.equals("a") ? Source.LINK : Source.CLASS;
  }

  private static boolean isApart(Region region) {
    return region.is(Role.COMMENTS) || region.is(Role.RELATED) || region.is(Role.NAVIGATION);
  }

  private void lines() {
    lines(title - BEFORE_TITLE, first + 2, Source.OPENED, Source.BARE);
    lines(last - 1, last + BEHIND_END, Source.FOOT_OPENED, Source.FOOT_BARE);
    for (int i = Math.max(0, last - 2); i <= last + BEHIND_END && i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      if (!isApart(block.region()) && block.linkShare() < MOST_LINKS) {
        Biography.subject(block.text()).ifPresent(name -> add(Source.BIOGRAPHY, List.of(name)));
      }
    }
  }

  private void lines(int from, int to, Source opened, Source bare) {
    boolean awaited = false;
    for (int i = Math.max(0, from); i <= to && i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      boolean apart = isApart(block.region()) || BodyFinder.isCaption(block);
      String[] lines = apart ? new String[0] : block.text().split("\n", MOST_LINES);
      for (String text : lines) {
        BylineReader.Byline byline = text.length() > LONGEST ? NOBODY : BylineReader.shown(text);
        if (i == title && text.equals(heading)) {
          byline = NOBODY;
        }
        line(text, byline, awaited ? opened : bare, opened, i);
        awaited = byline.opened() && byline.people().isEmpty() && byline.isBare();
      }
    }
  }

  /// `Jane Doe, University of Lindhaven`; a sentence that begins with a name is of somebody else.
  private static boolean isNameAndOffice(String text, BylineReader.Byline byline) {
    return byline.begins()
        && byline.office()
        && byline.rest() <= MOST_REST
        && !Prose.endsSentence(text)
        && !Prose.hasDigits(text, 1)
        && GivenNames.begin(byline.people().getFirst());
  }

  /// @param bare what it is when it holds nothing but names
  private void line(String text, BylineReader.Byline byline, Source bare, Source opened, int i) {
    boolean dated = bare == Source.BARE && Prose.hasDigits(text, FEWEST_DIGITS);
    if (byline.opened()) {
      add(opened, byline.people(), i);
    } else if (dated && byline.rest() <= MOST_REST) {
      add(Source.DATED, byline.people(), i);
    } else if (byline.isBare()) {
      add(bare, byline.people(), i);
    } else if (isNameAndOffice(text, byline)) {
      add(Source.BEGUN, byline.people().subList(0, 1), i);
    }
  }
}
