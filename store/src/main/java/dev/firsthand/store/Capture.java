package dev.firsthand.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One reading of one input: what the store knows it again by.
///
/// @param source where the bytes came from
/// @param digest SHA-256 of the bytes, in hexadecimal
/// @param url the address, where the capture knows it
/// @param captured when the bytes were fetched, where that is known
/// @param bytes how many there were
public record Capture(
    String source, String digest, @Nullable String url, @Nullable Instant captured, long bytes) {}
