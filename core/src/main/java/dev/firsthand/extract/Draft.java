package dev.firsthand.extract;

import dev.firsthand.record.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reading of a page gathers, before it becomes an article.
final class Draft {

  final Dating dating;
  final List<String> paragraphs = new ArrayList<>();
  final List<String> captions = new ArrayList<>();
  final List<String> authors = new ArrayList<>();

  /// Who wrote it, where the reading has settled that; else those of `authors` who are people.
  @Nullable List<String> people;

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
