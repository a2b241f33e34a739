package dev.firsthand.extract.layout;

import org.jspecify.annotations.Nullable;

/// An element that the markup names as something: a byline, a date, a section.
///
/// @param text what it shows
/// @param value what it says to machines: `datetime`, `content`, `href`
/// @param property its `itemprop` or `rel`, or its tag where that says it (`time`)
/// @param block the block that it stands in or before
public record Hint(
    Role role, String text, @Nullable String value, String property, int block, Region region) {}
