package dev.firsthand.extract;

import dev.firsthand.extract.layout.Hint;
import dev.firsthand.extract.layout.Layout;
import dev.firsthand.extract.layout.LinkedData;
import dev.firsthand.extract.layout.Metadata;
import dev.firsthand.extract.layout.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a page of markup says its article is about: section and keywords.
final class Topics {

  private static final int MOST_KEYWORDS = 20;
  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;،、]");
  private static final int LONGEST_SECTION = 40;

  private final Layout layout;
  private final Metadata metadata;
  private final Optional<LinkedData> linked;

  Topics(Layout layout) {
    this.layout = layout;
    this.metadata = layout.metadata;
    this.linked = metadata.article();
  }

  /// The first that the page tells machines, else what stands in an element that is named so.
  @Nullable String section() {
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

  List<String> keywords() {
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
