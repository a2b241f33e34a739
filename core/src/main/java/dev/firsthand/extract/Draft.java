package dev.firsthand.extract;

import dev.firsthand.record.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the reading of a page gathers, before it becomes an article.
final class Draft {

  final Dating dating;
  final List<String> paragraphs = new ArrayList<>();
  final List<String> captions = new ArrayList<>();
  final List<String> authors = new ArrayList<>();

  /// Those of the authors that the markup itself says to be the article's.
  final Set<String> signed = new HashSet<>();

  final List<String> keywords = new ArrayList<>();

  /// Lines outside the body that may hold a credit.
  final List<String> asides = new ArrayList<>();

  @Nullable String url;
  @Nullable String outlet;
  @Nullable String title;
  @Nullable String section;
  @Nullable String language;

  /// The place in the line under the title, of pages that print it there.
  @Nullable String place;

  Article.@Nullable Access access;

  /// What kind of page it is, when it is one that holds no article.
  @Nullable String listing;

  /// Whether the page calls itself an article.
  boolean declared;

  Draft(Dating dating) {
    this.dating = dating;
  }
}
