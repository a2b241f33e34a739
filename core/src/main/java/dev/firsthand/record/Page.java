package dev.firsthand.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Bytes as captured, before anything was understood of them.
///
/// @param id what the article taken from this page is called: the file's name, the URL, or the
///     archive record's id
/// @param source where the bytes came from, for messages and for knowing them again: a path, with
///     a line or a record offset where the file holds several pages
/// @param url the address, where the capture knows it
/// @param mediaType the type as the capture gives it (`text/html; charset=utf-8`), unchecked
/// @param captured when the bytes were fetched, where that is known
/// @param bytes the content; owned by the page, not to be changed
@SuppressWarnings("ArrayRecordComponent") // a copy of every page's bytes would buy nothing
public record Page(
    String id,
    String source,
    @Nullable String url,
    @Nullable String mediaType,
    @Nullable Instant captured,
    byte[] bytes) {

  /// A page of which nothing is known but its name and its bytes.
  public static Page of(String id, byte[] bytes) {
    return new Page(id, id, null, null, null, bytes);
  }
}
