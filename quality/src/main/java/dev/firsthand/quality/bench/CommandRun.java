package dev.firsthand.quality.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Times the whole command `firsthand extract` on a folder of gzipped pages, start-up and output
/// included.
final class CommandRun {

  private static final int TIMES = 3;

  private CommandRun() {}

  static void run(Path command, Path folder, BenchPages pages)
      throws IOException, InterruptedException {
    System.out.println("command\tseconds\tpages/s\tMB/s");
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command.toString(), "extract", folder.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int exit = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (exit > 1) {
        throw new IOException(command + " extract " + folder + " ended with " + exit);
      }
      System.out.printf(
          Locale.ROOT,
          "firsthand extract\t%.2f\t%.0f\t%.1f%n",
          seconds,
          pages.all().size() / seconds,
          pages.bytes() / 1e6 / seconds);
    }
  }
}
