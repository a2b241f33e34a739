package dev.firsthand.capture;

import dev.firsthand.json.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads lines of JSON, one at a time; a bad line is refused and the rest goes on.
final class Lines {

  private final String source;
  private final InputStream in;
  private final int limit;
  private int number;
  private boolean ended;

  Lines(String source, InputStream in, int limit) {
    this.source = source;
    this.in = in;
    this.limit = limit;
  }

  Stream<Captured> stream() {
    return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::orElseThrow);
  }

  /// The next line that is not blank; empty at the end.
  private Optional<Captured> next() {
    while (!ended) {
      number++;
      try {
        Captured captured = captured(bytes());
        if (captured != null) {
          return Optional.of(captured);
        }
      } catch (IOException e) {
        ended = true;
        return Optional.of(refused(FileReader.reason(e)));
      }
    }
    return Optional.empty();
  }

  private @Nullable Captured captured(byte[] bytes) {
    if (bytes.length > limit) {
      return refused("line longer than " + Limits.inWords(limit));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String line = (number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
      return line.isEmpty() ? null : new Captured.OfLine(place(), line, JsonLines.read(line));
    } catch (CharacterCodingException _) {
      return refused("not UTF-8");
    } catch (IllegalArgumentException e) {
      return refused(String.valueOf(e.getMessage()));
    }
  }

  /// The bytes up to the next line end, of which at most one more than the limit are kept.
  private byte[] bytes() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        ended = true;
        break;
      }
      if (line.size() <= limit) {
        line.write(b);
      }
    }
    return line.toByteArray();
  }

  private Captured refused(String reason) {
    return Captured.refused(place(), place(), reason);
  }

  private String place() {
    return source + ":" + number;
  }
}
