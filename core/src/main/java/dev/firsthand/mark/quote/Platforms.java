package dev.firsthand.mark.quote;

import java.util.Locale;
import java.util.Set;

/// Where anybody posts: what is written there is said by whoever wrote it.
final class Platforms {

  private static final Set<String> NAMES =
      Set.of(
          "facebook",
          "twitter",
          "instagram",
          "youtube",
          "reddit",
          "tumblr",
          "medium",
          "telegram",
          "snapchat",
          "whatsapp",
          "linkedin",
          "periscope",
          "weibo",
          "tiktok");

  private Platforms() {}

  static boolean is(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
