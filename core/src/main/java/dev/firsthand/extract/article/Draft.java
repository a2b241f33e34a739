package dev.firsthand.extract.article;

import dev.firsthand.extract.date.Dating;
import dev.firsthand.record.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reading of a page gathers, before it becomes an article.
public final class Draft {

  public final Dating dating;
  public final List<String> paragraphs = new ArrayList<>();
  public final List<String> captions = new ArrayList<>();
  public final List<String> authors = new ArrayList<>();

  /// Who wrote it, where the reading has settled that; else those of `authors` who are people.
  public @Nullable List<String> people;

  public final List<String> keywords = new ArrayList<>();

  /// Lines outside the body that may hold a credit.
  public final List<String> asides = new ArrayList<>();

  public @Nullable String url;
  public @Nullable String outlet;
  public @Nullable String title;
  public @Nullable String section;
  public @Nullable String language;

  /// The place in the line under the title, of pages that print it there.
  public @Nullable String place;

  public Article.@Nullable Access access;

  /// What kind of page it is, when it is one that holds no article.
  public @Nullable String listing;

  /// Whether the page calls itself an article.
  public boolean declared;

  public Draft(Dating dating) {
    this.dating = dating;
  }
}
