package dev.firsthand.quality.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times a whole command on folders of gzipped pages, start-up and output included. It is cold: a
/// process of its own each time, whose code the JIT compiler has yet to see.
final class CommandRun {

  private static final int TIMES = 3;
  private static final double NANOS = 1e9;

  private final Path command;
  private final List<Path> folders;
  private final long pages;

  CommandRun(Path command, List<Path> folders) throws IOException {
    this.command = command;
    this.folders = folders;
    long count = 0;
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        count += files.count();
      }
    }
    this.pages = count;
  }

  static void head() {
    System.out.println("command\tpages\tseconds\tpages/s");
  }

  /// `firsthand extract`, whose lines nobody reads.
  void extract() throws IOException, InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      time("extract", List.of());
    }
  }

  /// `firsthand run` into an empty store each time: pages in, stories out.
  void run() throws IOException, InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      Path store = Files.createTempDirectory("firsthand-bench");
      time("run", List.of("--store", store.toString()));
      delete(store);
    }
  }

  private void time(String name, List<String> options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command.toString(), name));
    folders.forEach(folder -> words.add(folder.toString()));
    words.addAll(options);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / NANOS;
    if (exit > 1) {
      throw new IOException(String.join(" ", words) + " ended with " + exit);
    }
    System.out.printf(
        Locale.ROOT, "firsthand %s\t%d\t%.2f\t%.0f%n", name, pages, seconds, pages / seconds);
  }

  private static void delete(Path store) throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(store)) {
      files = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
