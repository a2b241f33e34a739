package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers who a page of markup says wrote the article, people or not.
final class HtmlAuthors {

  private static final int AROUND_TITLE = 10;
  private static final int LONGEST = 120;

  private HtmlAuthors() {}

  /// The names of the most trusted place that has any.
  static List<String> of(Layout layout, int title, Optional<BodyFinder.Body> body) {
    List<String> told = new ArrayList<>();
    layout.metadata.article().ifPresent(data -> told.addAll(data.authors()));
    List<String> names = new ArrayList<>(names(told));
    if (isEmptyOfPeople(names)) {
      names.addAll(names(meta(layout.metadata)));
    }
    if (isEmptyOfPeople(names)) {
      names.addAll(names(shown(layout, title, body)));
    }
    return names;
  }

  private static boolean isEmptyOfPeople(List<String> names) {
    return names.stream().noneMatch(name -> Bylines.isPerson(name, null));
  }

  private static List<String> names(List<String> texts) {
    return texts.stream().flatMap(text -> Bylines.names(text).stream()).distinct().toList();
  }

  private static List<String> meta(Metadata metadata) {
    for (String name :
        new String[] {
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "article.author",
          "citation_author",
          "creator",
          "twitter:data1"
        }) {
      List<String> found =
          metadata.all(name).filter(text -> !text.contains("://") && !hasDigit(text)).toList();
      if (!found.isEmpty() && !isEmptyOfPeople(names(found))) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static List<String> shown(Layout layout, int title, Optional<BodyFinder.Body> body) {
    int first = body.map(b -> b.blocks().isEmpty() ? 0 : b.blocks().getFirst()).orElse(0);
    List<String> found = new ArrayList<>();
    for (Hint hint : layout.hints) {
      boolean near = hint.block() >= title - AROUND_TITLE && hint.block() <= first + AROUND_TITLE;
      if (hint.role() == Role.BYLINE
          && near
          && hint.text().length() <= LONGEST
          && !hint.region().is(Role.COMMENTS)
          && !hint.region().is(Role.RELATED)) {
        List<String> names = names(List.of(hint.text()));
        if (!isEmptyOfPeople(names)) {
          return List.of(hint.text());
        }
      }
    }
    for (int i = Math.max(0, title); i <= first + 1 && i < layout.blocks.size(); i++) {
      String text = layout.blocks.get(i).text();
      if (text.length() <= LONGEST && (text.startsWith("By ") || text.startsWith("BY "))) {
        return List.of(text);
      }
    }
    return found;
  }
}
