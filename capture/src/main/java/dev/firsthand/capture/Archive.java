package dev.firsthand.capture;

import dev.firsthand.record.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Reads the web pages of a WARC or ARC file. Records of other types and media are no pages and
/// are passed over; a record that does not read is refused with its offset.
final class Archive {

  private static final int SUCCESS = 200;

  private final String source;
  private final InputStream in;
  private final Limits limits;
  private @Nullable WarcReader reader;
  private boolean ended;

  Archive(String source, InputStream in, Limits limits) {
    this.source = source;
    this.in = in;
    this.limits = limits;
  }

  Stream<Captured> stream() {
    return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::orElseThrow);
  }

  private Optional<Captured> next() {
    while (!ended) {
      try {
        Optional<WarcRecord> record = reader().next();
        ended = record.isEmpty();
        Captured captured = record.isEmpty() ? null : captured(record.get());
        if (captured != null) {
          return Optional.of(captured);
        }
      } catch (IOException | RuntimeException e) {
        // The reader can not find the next record after a broken head.
        ended = true;
        return Optional.of(refused(place(position()), e));
      }
    }
    return Optional.empty();
  }

  private WarcReader reader() throws IOException {
    WarcReader open = reader;
    if (open == null) {
      open = new WarcReader(in);
      reader = open;
    }
    return open;
  }

  private @Nullable Captured captured(WarcRecord record) {
    String place = place(record.position());
    try {
      return switch (record) {
        case WarcResponse response when isPage(response) -> page(response, place);
        case WarcResource resource when isHtml(resource.payloadType()) -> page(resource, place);
        default -> null;
      };
    } catch (IOException | RuntimeException e) {
      return refused(place, e);
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.target().startsWith("http")
        && response.http().status() == SUCCESS
        && isHtml(response.payloadType());
  }

  private static boolean isHtml(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }

  private Captured page(WarcTargetRecord record, String place) throws IOException {
    String id = record.target().isEmpty() ? record.id().toString() : record.target();
    String type =
        record instanceof WarcResponse response
            ? response.payloadType().toString()
            : ((WarcResource) record).payloadType().toString();
    byte[] bytes = body(record).readNBytes(limits.page() + 1);
    if (bytes.length > limits.page()) {
      return Captured.refused(id, place, "larger than " + Limits.inWords(limits.page()));
    }
    if (bytes.length == 0) {
      return Captured.refused(id, place, "empty page");
    }
    return new Captured.OfPage(new Page(id, place, record.target(), type, record.date(), bytes));
  }

  private static InputStream body(WarcTargetRecord record) throws IOException {
    return record instanceof WarcResponse response
        ? response.http().bodyDecoded().stream()
        : record.body().stream();
  }

  private static Captured refused(String place, Exception e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return Captured.refused(place, place, "broken archive record: " + reason);
  }

  private long position() {
    return reader == null ? 0 : reader.position();
  }

  private String place(long offset) {
    return source + "@" + offset;
  }
}
