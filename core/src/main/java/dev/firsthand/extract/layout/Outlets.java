package dev.firsthand.extract.layout;

import dev.firsthand.extract.words.Country;
import dev.firsthand.extract.words.Titles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of outlets, as readers know them.
public final class Outlets {

  private static final int LONG = 30;

  /// Tails of desks, which begin with the outlet's own name.
  private static final String[] DESKS = {
    " News Desk", " Web Desk", " Newsroom", " newsroom", " News Service", " Desk", " Staff"
  };

  private Outlets() {}

  /// What the page says it belongs to, else the title's tail where it fits the address, else the
  /// address.
  public static Optional<String> named(Metadata metadata, @Nullable String url) {
    Optional<String> named =
        metadata.first("og:site_name", "application-name").map(Outlets::withoutTagline);
    if (named.isEmpty()) {
      named =
          metadata.linked().stream()
              .flatMap(data -> Optional.ofNullable(data.publisher()).stream())
              .findFirst();
    }
    if (named.isEmpty()) {
      named =
          metadata
              .first("<title>")
              .flatMap(title -> Optional.ofNullable(Titles.suffix(title)))
              .filter(suffix -> Titles.mayBeSite(suffix) && fits(suffix, site(url).orElse(null)));
    }
    return named.or(() -> host(url));
  }

  /// The name, or `other` where the page has named itself only by its address.
  public static @Nullable String better(@Nullable String name, String other) {
    boolean address = name == null || (name.contains(".") && !name.contains(" "));
    return address && !other.isBlank() && Titles.mayBeSite(other) ? other : name;
  }

  /// The outlet in `Example News Desk`.
  public static Optional<String> ofDesk(String author) {
    for (String tail : DESKS) {
      if (author.endsWith(tail)) {
        return Optional.of(author.substring(0, author.length() - tail.length()).strip());
      }
    }
    return Optional.empty();
  }

  /// The site's own part of the address: `example` of `news.example.co.uk`.
  public static Optional<String> site(@Nullable String url) {
    String host = Country.host(url);
    if (host == null) {
      return Optional.empty();
    }
    String[] parts = host.split("\\.", -1);
    for (int i = parts.length - 2; i >= 0; i--) {
      if (parts[i].length() > 3) {
        return Optional.of(parts[i]);
      }
    }
    return Optional.of(parts[0]);
  }

  private static Optional<String> host(@Nullable String url) {
    return Optional.ofNullable(Country.host(url))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host);
  }

  private static boolean fits(String name, @Nullable String site) {
    if (site == null) {
      return true;
    }
    String bare = Titles.squeezed(name);
    return site.contains(bare) || bare.contains(Titles.squeezed(site));
  }

  private static String withoutTagline(String name) {
    for (String separator : new String[] {" | ", " - ", " – ", " — ", ": "}) {
      int at = name.indexOf(separator);
      if (at > 0 && name.length() > LONG) {
        return name.substring(0, at).strip();
      }
    }
    return name;
  }
}
