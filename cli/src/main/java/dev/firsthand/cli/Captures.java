package dev.firsthand.cli;

import dev.firsthand.capture.Captured;
import dev.firsthand.record.Page;
import dev.firsthand.store.Capture;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Tells what an input is known by.
final class Captures {

  private Captures() {}

  /// Empty for what could not be read.
  static Optional<Capture> of(Captured captured) {
    return switch (captured) {
      case Captured.OfPage(Page page) ->
          Optional.of(
              new Capture(
                  page.source(),
                  digest(page.bytes()),
                  page.url(),
                  page.captured(),
                  page.bytes().length));
      case Captured.OfLine(String source, String text, _) -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        yield Optional.of(new Capture(source, digest(bytes), null, null, bytes.length));
      }
      case Captured.Refused _ -> Optional.empty();
    };
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
