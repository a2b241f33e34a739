/// Keeping what `run` found, so that nothing is read twice and nothing is lost when the process
/// dies. [dev.firsthand.store.Store] is the port; [dev.firsthand.store.Stores] opens the
/// implementation that a user's `--store` names.
@NullMarked
package dev.firsthand.store;

import org.jspecify.annotations.NullMarked;
