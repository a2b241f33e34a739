package dev.firsthand.extract.html;

import dev.firsthand.text.WordTable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decodes `&eacute;`, `&#233;`, `&#xE9;` and what the WHATWG makes of their broken forms.
///
/// The names are the resource `character-references.txt`. Some of them need no semicolon, and then
/// the longest that stands there counts: `&notit;` is `¬it;`. A run of letters and digits can only
/// be one name with a semicolon, so that a hash table will do for all.
final class CharacterReferences {

  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_BARE = 6;
  private static final char REPLACEMENT = '\uFFFD';

  /// What browsers read for 0x80 to 0x9F: windows-1252.
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private static final Map<String, String> NAMED = new HashMap<>();
  private static final Map<String, String> BARE = new HashMap<>();

  static {
    for (String line : WordTable.lines(CharacterReferences.class, "character-references.txt")) {
      String[] parts = line.split(" ", -1);
      StringBuilder characters = new StringBuilder();
      for (int i = 1; i < parts.length; i++) {
        characters.appendCodePoint(Integer.parseInt(parts[i], 16));
      }
      boolean closed = parts[0].endsWith(";");
      String name = closed ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
      (closed ? NAMED : BARE).put(name, characters.toString());
    }
  }

  private final char[] decoded = new char[2];
  private int length;

  /// Where the reference ends that [#read] found.
  private int end;

  /// Reads a reference at an ampersand.
  ///
  /// @return whether there is one
  boolean read(byte[] page, int at, int limit, boolean inAttribute) {
    int next = at + 1;
    if (next >= limit) {
      return false;
    }
    return page[next] == '#'
        ? numeric(page, next + 1, limit)
        : isAlphanumeric(page[next]) && named(page, next, limit, inAttribute);
  }

  char[] decoded() {
    return decoded;
  }

  int length() {
    return length;
  }

  int end() {
    return end;
  }

  private boolean numeric(byte[] page, int from, int limit) {
    boolean hex = from < limit && (page[from] | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int start = hex ? from + 1 : from;
    int at = start;
    int value = 0;
    for (; at < limit && digit(page[at], radix) >= 0; at++) {
      value = Math.min(value * radix + digit(page[at], radix), Character.MAX_CODE_POINT + 1);
    }
    if (at == start) {
      return false;
    }
    end = at < limit && page[at] == ';' ? at + 1 : at;
    length = Character.toChars(repaired(value), decoded, 0);
    return true;
  }

  private static int digit(byte letter, int radix) {
    return letter > 0 ? Character.digit(letter, radix) : -1;
  }

  private static int repaired(int value) {
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    if (value == 0 || surrogate || value > Character.MAX_CODE_POINT) {
      return REPLACEMENT;
    }
    return value >= 0x80 && value < 0xA0 ? WINDOWS_1252.charAt(value - 0x80) : value;
  }

  private boolean named(byte[] page, int from, int limit, boolean inAttribute) {
    int to = from;
    int last = Math.min(limit, from + LONGEST_NAME + 1);
    while (to < last && isAlphanumeric(page[to])) {
      to++;
    }
    if (to < limit && page[to] == ';' && take(NAMED, page, from, to)) {
      end = to + 1;
      return true;
    }
    for (int bare = Math.min(to, from + LONGEST_BARE); bare > from + 1; bare--) {
      if (take(BARE, page, from, bare)) {
        end = bare;
        // `?a=b&copy=2` in an address is no sign.
        return !inAttribute || bare == limit || (page[bare] != '=' && !isAlphanumeric(page[bare]));
      }
    }
    return false;
  }

  private boolean take(Map<String, String> names, byte[] page, int from, int to) {
    @Nullable String characters =
        names.get(new String(page, from, to - from, StandardCharsets.ISO_8859_1));
    if (characters == null) {
      return false;
    }
    length = characters.length();
    characters.getChars(0, length, decoded, 0);
    return true;
  }

  private static boolean isAlphanumeric(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
