package dev.firsthand.tell;

import org.jspecify.annotations.Nullable;

/// What was captured of a report, for the passages around its words.
///
/// @param body the article's text, into which all places point
/// @param digest the SHA-256 of what the article was taken from, where that is known
public record Original(String body, @Nullable String digest) {}
