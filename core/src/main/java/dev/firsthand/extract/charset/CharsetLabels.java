package dev.firsthand.extract.charset;

import dev.firsthand.extract.words.Whitespace;
import dev.firsthand.text.WordTable;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The charsets that browsers read under the labels that pages use, by `charset-labels.txt`.
final class CharsetLabels {

  private static final Map<String, Charset> CHARSETS = new HashMap<>();

  static {
    WordTable.lists(CharsetLabels.class, "charset-labels.txt")
        .forEach(
            (name, labels) -> {
              Charset charset = Charset.forName(name);
              labels.forEach(label -> CHARSETS.put(label, charset));
            });
  }

  private CharsetLabels() {}

  /// The charset of a label, or null when browsers know none of that name.
  static @Nullable Charset of(String label) {
    return CHARSETS.get(label.strip().toLowerCase(Locale.ROOT));
  }

  /// The charset in a media type such as `text/html; charset="koi8-r"`.
  static @Nullable Charset inMediaType(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("charset"); at >= 0; at = lower.indexOf("charset", at + 1)) {
      int value = skipBlanks(lower, at + "charset".length());
      if (value < lower.length() && lower.charAt(value) == '=') {
        return of(value(lower, skipBlanks(lower, value + 1)));
      }
    }
    return null;
  }

  private static String value(String text, int at) {
    if (at >= text.length()) {
      return "";
    }
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      int close = text.indexOf(quote, at + 1);
      return close < 0 ? "" : text.substring(at + 1, close);
    }
    int end = at;
    while (end < text.length() && " \t\n\f\r;,\"'".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(at, end);
  }

  private static int skipBlanks(String text, int at) {
    int next = at;
    while (next < text.length() && Whitespace.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
