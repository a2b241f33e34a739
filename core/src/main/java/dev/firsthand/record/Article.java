package dev.firsthand.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One outlet's published piece, taken out of a page.
///
/// @param id unique among the articles of one run
/// @param outlet the publisher's name as readers know it
/// @param byline the people who wrote it; never "Staff", an agency or the outlet itself
/// @param dateline the place and date that open the text of agency copy
/// @param published ISO 8601, as fine as the page gives it: a date, a local time, or a time with
///     offset (see [IsoTime])
/// @param updated as `published`, of the last change that the outlet admits to
/// @param language BCP 47, such as `en`
/// @param body the paragraphs, joined by a blank line; every offset in the system points into it
/// @param captions what stands under pictures, apart from the body
/// @param credits the agencies that the page credits, each with the exact words that do so
/// @param access who may read the whole text, or null where the page says nothing of it
public record Article(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> byline,
    @Nullable Dateline dateline,
    @Nullable String section,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    String body,
    List<String> captions,
    List<Credit> credits,
    List<String> keywords,
    @Nullable Access access) {

  public Article {
    byline = List.copyOf(byline);
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
    keywords = List.copyOf(keywords);
  }

  /// An article of which nothing is known about who may read it.
  public Article(
      String id,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      List<String> byline,
      @Nullable Dateline dateline,
      @Nullable String section,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String language,
      String body,
      List<String> captions,
      List<Credit> credits,
      List<String> keywords) {
    this(
        id, url, outlet, title, byline, dateline, section, published, updated, language, body,
        captions, credits, keywords, null);
  }

  /// Who may read the whole text, in the terms of content tiers.
  public enum Access {
    /// Everybody, as the page itself says.
    FREE,
    /// Everybody, for a number of articles.
    METERED,
    /// Subscribers; yet the page holds the text, or much of it.
    LOCKED,
    /// Subscribers; the page holds the beginning alone, and the body ends where it does.
    STUB
  }

  /// Where and when the copy was filed.
  ///
  /// @param place as printed, such as `MINSK, Belarus`
  /// @param date ISO 8601 date, where one is printed and the year is known
  public record Dateline(String place, @Nullable String date) {}

  /// An agency credited on the page.
  ///
  /// @param agency the agency's name, or `agencies` where the page names none
  /// @param text the exact words of the credit
  public record Credit(String agency, String text) {}

  /// An article of which only the text is known.
  public static Article of(String id, String body) {
    return new Article(
        id, null, null, null, List.of(), null, null, null, null, null, body, List.of(), List.of(),
        List.of(), null);
  }
}
