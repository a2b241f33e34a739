package dev.firsthand.extract.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The name in the address of somebody's page: `https://example.org/authors/jane-doe/`.
final class ProfileAddress {

  private static final int MOST_WORDS = 4;

  private ProfileAddress() {}

  /// The last part of the path, where it is made like a name and begins with a given name.
  static Optional<String> name(String address) {
    int end = address.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = address.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    String last = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    List<String> words = new ArrayList<>();
    for (String word : last.split("[-_.+]", -1)) {
      if (word.length() < 2 || !word.chars().allMatch(Character::isLetter)) {
        return Optional.empty();
      }
      words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    boolean name = words.size() >= 2 && words.size() <= MOST_WORDS;
    return name && GivenNames.has(words.getFirst())
        ? Optional.of(String.join(" ", words)).filter(whole -> Bylines.isPerson(whole, null))
        : Optional.empty();
  }
}
