/// The `firsthand` command: one small class a subcommand, registered in [dev.firsthand.cli.Main].
/// What a command prints for other programs goes to standard output as UTF-8, all else to standard
/// error.
@NullMarked
package dev.firsthand.cli;

import org.jspecify.annotations.NullMarked;
