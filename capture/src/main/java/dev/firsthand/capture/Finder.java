package dev.firsthand.capture;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the files that the inputs name: folders to the bottom, in the order of their names.
final class Finder {

  private final List<Candidate> found = new ArrayList<>();

  /// What was found, with the name that the user gave for it.
  private record Candidate(Path path, @Nullable Path folder, @Nullable String problem) {}

  static List<Found> find(List<String> inputs) {
    Finder finder = new Finder();
    for (String input : inputs) {
      finder.input(input);
    }
    return finder.named();
  }

  private void input(String input) {
    if (input.equals("-")) {
      found.add(new Candidate(Path.of("-"), null, null));
      return;
    }
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        folder(path, path, new HashSet<>());
      } else {
        file(path, null);
      }
    } catch (InvalidPathException e) {
      found.add(new Candidate(Path.of("?"), null, "not a file name: " + e.getReason()));
    }
  }

  private void file(Path path, @Nullable Path folder) {
    found.add(new Candidate(path, folder, problem(path)));
  }

  private static @Nullable String problem(Path path) {
    if (!Files.exists(path)) {
      return Files.isSymbolicLink(path)
          ? "the link leads nowhere"
          : "no such file or folder: check the name";
    }
    if (!Files.isReadable(path)) {
      return "not readable: check its permissions";
    }
    return null;
  }

  private void folder(Path path, Path top, Set<Path> above) {
    try {
      Path real = path.toRealPath();
      if (!above.add(real)) {
        throw new FileSystemLoopException(path.toString());
      }
      for (Path child : children(path)) {
        if (Files.isDirectory(child)) {
          folder(child, top, above);
        } else {
          file(child, top);
        }
      }
      above.remove(real);
    } catch (FileSystemLoopException _) {
      found.add(new Candidate(path, top, "the link leads back into its own folder"));
    } catch (IOException e) {
      found.add(new Candidate(path, top, "folder not readable: " + e.getMessage()));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          children.add(entry);
        }
      }
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    return children;
  }

  private List<Found> named() {
    List<String> ids = Names.of(found.stream().map(c -> nameParts(c.path, c.folder)).toList());
    List<Found> files = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      files.add(found(found.get(i), ids.get(i)));
    }
    return List.copyOf(files);
  }

  private static Names.Parts nameParts(Path path, @Nullable Path folder) {
    List<String> parts = new ArrayList<>();
    path.normalize().forEach(part -> parts.add(part.toString()));
    int shown = folder == null ? 1 : Math.max(1, folder.relativize(path).getNameCount());
    return new Names.Parts(parts, shown);
  }

  private static Found found(Candidate candidate, String id) {
    String source = candidate.path.toString();
    if (candidate.problem != null) {
      return new Found.Missing(id, source, candidate.problem);
    }
    if (source.equals("-")) {
      return new Found.StandardInput("stdin", "stdin");
    }
    return new Found.File(id, source, candidate.path, size(candidate.path));
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException _) {
      return 0;
    }
  }
}
