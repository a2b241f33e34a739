package dev.firsthand.extract;

import dev.firsthand.record.Page;
import java.nio.charset.StandardCharsets;

/// The target of `scripts/fuzz.sh`: any bytes as a page, which a byte before them calls markup,
/// plain text, or nothing.
public final class ExtractorFuzzer {

  private static final String[] MEDIA_TYPES = {
    "text/html", "text/plain", "text/html; charset=utf-16", "text/plain; charset=shift_jis"
  };

  private ExtractorFuzzer() {}

  /// Called by the fuzzer before it begins: models are loaded outside of the time that is measured.
  public static void fuzzerInitialize() {
    for (String text : new String[] {"<p>A page.</p>", "A page.\n\nIts text.\n".repeat(20)}) {
      new Extractor().extract(Page.of("warm", text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /// Called by the fuzzer.
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = new byte[input.length - 1];
    System.arraycopy(input, 1, bytes, 0, bytes.length);
    int kind = input[0] & 7;
    String mediaType = kind < MEDIA_TYPES.length ? MEDIA_TYPES[kind] : null;
    OutcomeInvariants.extractChecked(
        new Page("fuzz", "fuzz", "https://news.example/a", mediaType, null, bytes));
  }
}
