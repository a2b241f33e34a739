/// Measures how fast pages are extracted, beside others in the same process, and whether the heap
/// stays flat. `./bench` runs it; nothing here is a test.
@NullMarked
package dev.firsthand.quality.bench;

import org.jspecify.annotations.NullMarked;
