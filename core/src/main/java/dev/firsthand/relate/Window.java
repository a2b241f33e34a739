package dev.firsthand.relate;

/// How long a story stays active without a new article.
///
/// @param days measured by the dates of the articles
/// @param latest a story stays, whatever its date, while one of so many latest arrivals is in it:
///     an archive need not come in the order of its dates
/// @param sweep after how many arrivals inactive stories are looked for
public record Window(double days, int latest, int sweep) {

  public static final Window DEFAULT = new Window(14, 2_000, 500);
}
