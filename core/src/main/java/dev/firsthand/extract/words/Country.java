package dev.firsthand.extract.words;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a page is from, by its address, else by the region that its language names.
public final class Country {

  private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU");

  /// Country domains that the world uses for other things.
  private static final Set<String> GENERIC =
      Set.of("io", "co", "tv", "me", "ai", "fm", "ly", "cc", "ws", "la", "im", "gg", "to", "eu");

  private Country() {}

  public static @Nullable String of(@Nullable String url, @Nullable String language) {
    String domain = domain(url);
    if (domain != null && domain.length() == 2 && !GENERIC.contains(domain)) {
      return domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
    }
    if (domain != null && (domain.equals("gov") || domain.equals("mil"))) {
      return "US";
    }
    String tag = Languages.tag(language);
    String region = tag == null ? "" : Locale.forLanguageTag(tag).getCountry();
    return region.length() == 2 ? region : null;
  }

  /// Whether `4/5/2025` is in April there.
  public static boolean isMonthFirst(@Nullable String country, @Nullable String language) {
    return country == null
        ? language == null || language.startsWith("en")
        : MONTH_FIRST.contains(country);
  }

  public static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable String domain(@Nullable String url) {
    String host = host(url);
    return host == null ? null : host.substring(host.lastIndexOf('.') + 1);
  }
}
