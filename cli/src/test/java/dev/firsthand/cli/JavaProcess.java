package dev.firsthand.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command in a process of its own, as the launcher starts it.
final class JavaProcess {

  private JavaProcess() {}

  static ProcessBuilder of(List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  /// Runs to the end, what it says for people thrown away.
  static int run(Path out, String... args) throws IOException, InterruptedException {
    return of(List.of(), args)
        .redirectOutput(out.toFile())
        .redirectError(new File(out + ".err"))
        .start()
        .waitFor();
  }
}
