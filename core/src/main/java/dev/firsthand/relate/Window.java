package dev.firsthand.relate;

/// How long an article is compared with those that come later; a story is active as long as one
/// of its articles is.
///
/// @param days measured by the dates of the articles
/// @param latest so many latest arrivals stay, whatever their dates: an archive need not come in
///     the order of its dates
/// @param sweep after how many arrivals it is looked for what is outside
public record Window(double days, int latest, int sweep) {

  public static final Window DEFAULT = new Window(14, 2_000, 500);

  /// The same with other days.
  public Window withDays(double days) {
    return new Window(days, latest, sweep);
  }
}
