package dev.firsthand.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Opens the store that a user names.
public final class Stores {

  private Stores() {}

  /// Opens a store for writing, and makes it where there is none.
  ///
  /// @param name a folder
  public static Store open(String name) {
    return SqliteStore.open(folder(name));
  }

  /// Opens a store that must be there.
  public static Store openExisting(String name) {
    Path folder = folder(name);
    if (!Files.exists(SqliteStore.file(folder))) {
      throw new StoreException(
          "there is no store in "
              + folder
              + ": make one with `firsthand run INPUT --store "
              + name
              + "`");
    }
    return SqliteStore.openForReading(folder);
  }

  private static Path folder(String name) {
    if (name.startsWith("jdbc:")) {
      throw new StoreException(
          "this version keeps stories in a folder (SQLite) only, not in " + scheme(name));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new StoreException("not a folder name: " + name, e);
    }
  }

  /// The address without what follows the scheme, which may hold a password.
  private static String scheme(String url) {
    int end = url.indexOf(':', "jdbc:".length());
    return end < 0 ? "jdbc:" : url.substring(0, end + 1);
  }
}
