package dev.firsthand.cli;

import picocli.CommandLine.Option;

/// The store of a command.
final class StoreOption {

  private static final String DEFAULT = "firsthand-data";

  @Option(
      names = "--store",
      paramLabel = "S",
      description = "The folder that keeps the stories (default: ./firsthand-data).")
  private String name = DEFAULT;

  String name() {
    return name;
  }

  /// How a command is typed so that it uses this store.
  String command(String command) {
    String option = name.equals(DEFAULT) ? "" : " --store " + quoted(name);
    return "firsthand " + command + option;
  }

  private static String quoted(String name) {
    boolean plain =
        name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-:".indexOf(c) >= 0);
    return plain ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
