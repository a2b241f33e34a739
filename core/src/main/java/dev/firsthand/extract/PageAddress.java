package dev.firsthand.extract;

import dev.firsthand.extract.layout.Metadata;
import dev.firsthand.extract.words.Country;
import dev.firsthand.record.Page;
import org.jspecify.annotations.Nullable;

/// The addresses of a page of markup and of its article.
final class PageAddress {

  private PageAddress() {}

  /// Where the page stands, be it an article or not.
  static @Nullable String shown(Page page, Metadata metadata) {
    return page.url() != null ? page.url() : metadata.first("<canonical>", "og:url").orElse(null);
  }

  /// The address that the page gives its article, unless it names another site or a home page.
  static @Nullable String of(Page page, Metadata metadata) {
    String canonical = metadata.first("<canonical>").orElse(null);
    for (String candidate :
        new @Nullable String[] {canonical, metadata.first("og:url").orElse(null)}) {
      String host = Country.host(candidate);
      boolean here =
          page.url() == null || (host != null && sameSite(host, Country.host(page.url())));
      if (host != null && candidate != null && here && !isHome(candidate)) {
        return candidate;
      }
    }
    return page.url();
  }

  private static boolean sameSite(String host, @Nullable String other) {
    return other == null || bare(host).equals(bare(other));
  }

  private static String bare(String host) {
    for (String prefix : new String[] {"www.", "m.", "amp.", "mobile."}) {
      if (host.startsWith(prefix)) {
        return host.substring(prefix.length());
      }
    }
    return host;
  }

  private static boolean isHome(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 || path == url.length() - 1;
  }
}
