package dev.firsthand.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The bundled samples.
final class Samples {

  private static final String ROOT = "/samples/pages";

  private Samples() {}

  /// Lays the samples out in a folder.
  static Path copyTo(Path folder) {
    URL root = Samples.class.getResource(ROOT);
    if (root == null) {
      throw new UncheckedIOException(new IOException("this build has no samples in it"));
    }
    try {
      URI address = root.toURI();
      if (!address.getScheme().equals("jar")) {
        return copy(Path.of(address), folder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
        return copy(jar.getPath(ROOT), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the samples can not be laid out in " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path page : files(from)) {
      Files.copy(page, to.resolve(page.getFileName().toString()));
    }
    return to;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
