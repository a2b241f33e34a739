package dev.firsthand.relate;

import dev.firsthand.record.StoryChange.Link.Kind;
import dev.firsthand.relate.lineage.Lineage;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Stamp;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recognises a piece that was captured before: by its id or URL; because the same outlet has
/// published nearly the same text under the same title; or hardly another text under any title.
final class Versions {

  /// Under the same title so much of the text was there before.
  private static final double SAME_TEXT = 0.9;

  /// Under another title so much of either text stands in the other. It is more, since an outlet
  /// may fill in the same form again and again; one that does so for whole pieces is to be
  /// unfolded.
  private static final double HARDLY_ANOTHER = 0.95;

  /// Before an id among the keys; no URL begins so.
  private static final String ID = "id ";

  private record Kept(Stamp stamp, List<String> keys) {}

  private final Map<String, Integer> latest = new HashMap<>();
  private final Map<Integer, Kept> kept = new HashMap<>();

  /// The earlier capture of the same piece.
  Optional<Stamp> earlier(Arrival arrival, List<Lineage.Tie> ties) {
    for (String key : keys(arrival)) {
      Integer number = latest.get(key);
      if (number != null) {
        return Optional.ofNullable(kept.get(number)).map(Kept::stamp);
      }
    }
    return ties.stream()
        .filter(tie -> tie.link().kind() == Kind.COPY && tie.link().share() >= SAME_TEXT)
        .flatMap(tie -> stamp(tie).filter(old -> isSamePiece(arrival.stamp(), old, tie)).stream())
        .findFirst();
  }

  private Optional<Stamp> stamp(Lineage.Tie tie) {
    return Optional.ofNullable(kept.get(tie.number())).map(Kept::stamp);
  }

  /// The number of the article with this id, if it is in the window.
  Optional<Integer> number(String id) {
    return Optional.ofNullable(latest.get(ID + id));
  }

  void keep(Arrival arrival) {
    List<String> keys = keys(arrival);
    kept.put(arrival.number(), new Kept(arrival.stamp(), keys));
    keys.forEach(key -> latest.put(key, arrival.number()));
  }

  void forget(int number) {
    Kept gone = kept.remove(number);
    if (gone != null) {
      gone.keys().forEach(key -> latest.remove(key, number));
    }
  }

  private static boolean isSamePiece(Stamp one, Stamp other, Lineage.Tie tie) {
    boolean titled = one.title() != null && one.title().equalsIgnoreCase(other.title());
    boolean hardlyAnother = Math.min(tie.link().share(), tie.ofOther()) >= HARDLY_ANOTHER;
    return one.isSameOutlet(other) && (titled || hardlyAnother);
  }

  private static List<String> keys(Arrival arrival) {
    String url = plain(arrival.article().url());
    String id = ID + arrival.id();
    return url == null ? List.of(id) : List.of(id, url);
  }

  /// The URL without what does not tell pages apart.
  static @Nullable String plain(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String plain = cut(url, '#');
    int query = plain.indexOf('?');
    if (query >= 0 && plain.startsWith("utm_", query + 1)) {
      plain = plain.substring(0, query);
    }
    int scheme = plain.indexOf("://");
    plain = scheme < 0 ? plain : plain.substring(scheme + 3);
    plain = plain.toLowerCase(Locale.ROOT);
    plain = plain.startsWith("www.") ? plain.substring(4) : plain;
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String cut(String url, char from) {
    int at = url.indexOf(from);
    return at < 0 ? url : url.substring(0, at);
  }
}
