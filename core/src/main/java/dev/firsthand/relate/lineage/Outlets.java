package dev.firsthand.relate.lineage;

import java.util.Locale;

/// How an outlet is called in a text.
final class Outlets {

  private Outlets() {}

  /// The name without what catalogues put behind it: `The Star (Online)`, `The Star - News`.
  static String plainName(String outlet) {
    String name = cut(cut(outlet, " ("), " - ");
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return bare.replace(" online", "").replace(".com", "").strip();
  }

  private static String cut(String name, String from) {
    int at = name.indexOf(from);
    return at > 0 ? name.substring(0, at) : name;
  }
}
