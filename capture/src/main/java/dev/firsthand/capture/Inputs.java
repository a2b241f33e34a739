package dev.firsthand.capture;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// The inputs of one command. Nothing is opened before the stream comes to it, and at most one
/// page or line is held at a time.
public final class Inputs {

  private final List<Found> found;
  private final FileReader reader;
  private final AtomicLong read = new AtomicLong();

  private Inputs(List<Found> found, InputStream stdin, Limits limits) {
    this.found = found;
    this.reader = new FileReader(stdin, limits, read::addAndGet);
  }

  /// @param names files, folders, or `-` for standard input
  public static Inputs of(List<String> names, InputStream stdin) {
    return of(names, stdin, Limits.DEFAULT);
  }

  static Inputs of(List<String> names, InputStream stdin, Limits limits) {
    return new Inputs(Finder.find(names), stdin, limits);
  }

  /// Everything in the inputs, in their order; folders in the order of the names in them.
  public Stream<Captured> stream() {
    return found.stream().flatMap(reader::read);
  }

  public int files() {
    return found.size();
  }

  /// The bytes of all files, packed as they lie; standard input counts as nothing.
  public long bytes() {
    return found.stream().mapToLong(f -> f instanceof Found.File file ? file.bytes() : 0).sum();
  }

  /// How many of those bytes are behind us.
  public long bytesRead() {
    return read.get();
  }
}
