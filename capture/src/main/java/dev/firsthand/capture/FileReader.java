package dev.firsthand.capture;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads one file, whatever it is, into pages, lines or a refusal.
final class FileReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream stdin;
  private final Limits limits;
  private final LongConsumer count;

  FileReader(InputStream stdin, Limits limits, LongConsumer count) {
    this.stdin = stdin;
    this.limits = limits;
    this.count = count;
  }

  Stream<Captured> read(Found found) {
    return switch (found) {
      case Found.Missing(String id, String source, String reason) ->
          Stream.of(Captured.refused(id, source, reason));
      case Found.StandardInput(String id, String source) -> open(id, source, stdin, -1);
      case Found.File(String id, String source, var path, long bytes) -> {
        try {
          InputStream in = new CountedStream(Files.newInputStream(path), count);
          yield open(id, source, in, bytes);
        } catch (IOException e) {
          yield Stream.of(Captured.refused(id, source, reason(e)));
        }
      }
    };
  }

  private Stream<Captured> open(String id, String source, InputStream raw, long bytes) {
    BufferedInputStream packed = new BufferedInputStream(raw, BUFFER);
    try {
      if (isArchive(packed)) {
        return closing(new Archive(source, packed, limits).stream(), raw);
      }
      boolean gzip = isGzip(packed);
      BufferedInputStream in =
          gzip ? new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER) : packed;
      Kind kind = Kind.of(peek(in, Kind.LOOK), source);
      return switch (kind) {
        case EMPTY -> refusal(id, source, "empty file", raw);
        case BINARY -> refusal(id, source, "binary file, not text", raw);
        case ARCHIVE -> refusal(id, source, "a web archive packed twice", raw);
        case LINES -> closing(new Lines(source, in, limits.line()).stream(), raw);
        case HTML, TEXT -> {
          long known = gzip ? -1 : bytes;
          Captured page = WholePage.read(id, source, kind, in, known, limits.page());
          raw.close();
          yield Stream.of(page);
        }
      };
    } catch (IOException e) {
      return refusal(id, source, reason(e), raw);
    }
  }

  private static Stream<Captured> refusal(String id, String source, String why, InputStream raw) {
    return closing(Stream.of(Captured.refused(id, source, why)), raw);
  }

  private static Stream<Captured> closing(Stream<Captured> stream, InputStream raw) {
    return stream.onClose(
        () -> {
          try {
            raw.close();
          } catch (IOException _) {
            // Only read from: nothing is lost when it does not close.
          }
        });
  }

  /// A packed archive has a gzip member a record and is unpacked by its own reader.
  private static boolean isArchive(BufferedInputStream in) throws IOException {
    byte[] start = peek(in, Kind.LOOK);
    return Kind.of(Gzip.isGzip(start) ? Gzip.unpackStart(start) : start, "") == Kind.ARCHIVE;
  }

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    return Gzip.isGzip(peek(in, 2));
  }

  private static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return start;
  }

  /// What went wrong, in words that tell what to do.
  static String reason(IOException e) {
    return switch (e) {
      case EOFException _ -> "truncated gzip";
      case ZipException _ -> "broken gzip: " + e.getMessage();
      case AccessDeniedException _ -> "not readable: check its permissions";
      default -> "not readable: " + e.getMessage();
    };
  }
}
