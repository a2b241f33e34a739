package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The article's title as the page shows it, and the name of the outlet.
///
/// @param block the heading that shows the title, or -1
record HtmlTitle(@Nullable String text, @Nullable String outlet, int block) {

  private static final int LONGEST = 300;

  static HtmlTitle of(Layout layout, @Nullable String url) {
    Metadata metadata = layout.metadata;
    String outlet = outlet(metadata, url);
    List<String> sites = new ArrayList<>();
    if (outlet != null) {
      sites.add(outlet);
    }
    metadata.first("og:site_name").ifPresent(sites::add);
    Optional.ofNullable(siteOf(url)).ifPresent(sites::add);
    List<String> told = told(metadata, sites);
    int heading = heading(layout, told);
    String text =
        heading >= 0
            ? Titles.withoutSite(layout.blocks.get(heading).text().replace('\n', ' '), sites)
            : told.stream().findFirst().orElse(null);
    return new HtmlTitle(text, outlet, heading);
  }

  /// The titles that the page tells machines, without the site's name.
  private static List<String> told(Metadata metadata, List<String> sites) {
    List<String> told = new ArrayList<>();
    metadata.first("og:title", "twitter:title").ifPresent(told::add);
    metadata.article().map(LinkedData::headline).ifPresent(told::add);
    metadata.first("<title>", "title", "dc.title", "headline").ifPresent(told::add);
    return told.stream().map(title -> Titles.withoutSite(title, sites)).toList();
  }

  private static int heading(Layout layout, List<String> told) {
    int only = -1;
    int count = 0;
    for (int i = 0; i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      boolean top = (block.isHeading() && block.level() == 1) || isNamed(block);
      if (!top || block.text().length() > LONGEST) {
        continue;
      }
      if (told.stream().anyMatch(title -> Titles.areSame(title, block.text()))) {
        return i;
      }
      if (block.level() == 1 && !block.isFurniture()) {
        only = only < 0 ? i : only;
        count++;
      }
    }
    if (only >= 0 && (count == 1 || told.isEmpty())) {
      boolean site = Prose.words(layout.blocks.get(only).text()) < 3 && !told.isEmpty();
      return site ? lower(layout, told) : only;
    }
    return lower(layout, told);
  }

  private static boolean isNamed(Block block) {
    return block.isHeading() && block.region().own.contains(Role.HEADLINE);
  }

  /// A lower heading that says the title, on pages whose first heading is the site's name.
  private static int lower(Layout layout, List<String> told) {
    for (int i = 0; i < layout.blocks.size(); i++) {
      Block block = layout.blocks.get(i);
      if (block.isHeading() && !block.isFurniture() && told.contains(block.text())) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String outlet(Metadata metadata, @Nullable String url) {
    Optional<String> named = metadata.first("og:site_name", "application-name");
    if (named.isPresent()) {
      return withoutTagline(named.get());
    }
    Optional<String> publisher =
        metadata.linked().stream()
            .flatMap(d -> Optional.ofNullable(d.publisher()).stream())
            .findFirst();
    if (publisher.isPresent()) {
      return publisher.get();
    }
    String suffix = metadata.first("<title>").map(Titles::suffix).orElse(null);
    if (suffix != null && Titles.mayBeSite(suffix) && fits(suffix, siteOf(url))) {
      return suffix;
    }
    return Optional.ofNullable(Country.host(url))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .orElse(null);
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
      if (at > 0 && name.length() > LONGEST / 10) {
        return name.substring(0, at).strip();
      }
    }
    return name;
  }

  /// The site's own part of the address: `example` of `news.example.co.uk`.
  private static @Nullable String siteOf(@Nullable String url) {
    String host = Country.host(url);
    if (host == null) {
      return null;
    }
    String[] parts = host.split("\\.", -1);
    for (int i = parts.length - 2; i >= 0; i--) {
      if (parts[i].length() > 3) {
        return parts[i];
      }
    }
    return parts[0];
  }
}
