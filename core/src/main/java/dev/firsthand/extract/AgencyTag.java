package dev.firsthand.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The tags by which agencies mark their copy at its head or foot, in the manner of many countries:
/// `Berlin (dpa) -`, `(ANSA) - ROMA`, `МОСКВА /ТАСС/`, `【北京時事】`, `新华社…电`, `(서울=연합뉴스)`, and
/// `… said. (PAP)`, `… said. — AFP` at the end. Only known agencies are believed.
record AgencyTag(Set<String> agencies, String text) {

  private static final int HEAD = 80;
  private static final int LONGEST = 45;
  private static final String OPENING = "([（【［/";
  private static final String CLOSING = ")]）】］/";
  /// Words around the names within a tag.
  private static final Pattern SEPARATORS = Pattern.compile("[\\s/,;=、・，+&|-]+");

  /// The tag in the first words of a paragraph.
  static Optional<AgencyTag> atHead(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), HEAD));
    for (int open = 0; open < head.length(); open++) {
      int kind = OPENING.indexOf(head.charAt(open));
      int close = kind < 0 ? -1 : head.indexOf(CLOSING.charAt(kind), open + 1);
      if (close > 0) {
        Set<String> agencies = named(head.substring(open + 1, close));
        if (!agencies.isEmpty() && isNoSentence(head.substring(0, open))) {
          return Optional.of(new AgencyTag(agencies, head.substring(0, close + 1).strip()));
        }
      }
    }
    return filed(head);
  }

  /// `新华社北京3月4日电`, `МОСКВА, 4 мар - РИА Новости.`
  private static Optional<AgencyTag> filed(String head) {
    int wire = Math.max(head.indexOf('电'), head.indexOf('電'));
    if (wire > 0) {
      Set<String> agencies = Agencies.in(head.substring(0, wire));
      return agencies.isEmpty()
          ? Optional.empty()
          : Optional.of(new AgencyTag(agencies, head.substring(0, wire + 1)));
    }
    int stop = head.indexOf(". ");
    int dash = stop < 0 ? -1 : lastDash(head, stop);
    if (dash < 0) {
      return Optional.empty();
    }
    Set<String> agencies = named(head.substring(dash + 1, stop));
    return agencies.isEmpty()
        ? Optional.empty()
        : Optional.of(new AgencyTag(agencies, head.substring(0, stop)));
  }

  /// The tag in the last words of a paragraph.
  static Optional<AgencyTag> atFoot(String paragraph) {
    String text = paragraph.strip();
    text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    int kind = text.isEmpty() ? -1 : CLOSING.indexOf(text.charAt(text.length() - 1));
    int end = kind < 0 ? text.length() : text.length() - 1;
    int open = kind < 0 ? lastDash(text, end) : text.lastIndexOf(OPENING.charAt(kind), end - 1);
    if (open < 0 || end - open > LONGEST) {
      return bare(text);
    }
    Set<String> agencies = named(text.substring(open + 1, end));
    return agencies.isEmpty()
        ? Optional.empty()
        : Optional.of(new AgencyTag(agencies, text.substring(open).strip()));
  }

  /// `… the mayor said. EFE`
  private static Optional<AgencyTag> bare(String text) {
    int stop = text.lastIndexOf(". ");
    if (stop < 0 || text.length() - stop > LONGEST) {
      return Optional.empty();
    }
    String name = text.substring(stop + 2);
    return Agencies.known(name).map(agency -> new AgencyTag(Set.of(agency), name));
  }

  /// The last dash or slash with a blank before it.
  private static int lastDash(String text, int end) {
    for (int i = end - 1; i > Math.max(0, end - LONGEST); i--) {
      if (isDash(text.charAt(i)) && text.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '/' || (c >= '–' && c <= '―');
  }

  /// The agencies of a tag that holds nothing but them, or ends with one behind a place.
  private static Set<String> named(String tag) {
    String bare = tag.strip();
    Optional<String> whole = Agencies.known(bare);
    if (whole.isPresent() || Agencies.isUnnamed(bare)) {
      return Set.of(whole.orElse(bare));
    }
    Set<String> agencies = new LinkedHashSet<>();
    String[] parts = SEPARATORS.split(bare, -1);
    for (String part : parts) {
      Agencies.known(part).ifPresent(agencies::add);
    }
    boolean last = Agencies.known(parts[parts.length - 1]).isPresent();
    if (agencies.size() == parts.length || (last && parts.length <= 3)) {
      return agencies;
    }
    return behindPlace(bare);
  }

  /// `北京時事`: scripts without blanks set the place before the name.
  private static Set<String> behindPlace(String bare) {
    for (int i = 1; i < bare.length() && bare.length() <= 12; i++) {
      if (Character.isIdeographic(bare.charAt(i))) {
        Optional<String> known = Agencies.known(bare.substring(i));
        if (known.isPresent()) {
          return Set.of(known.get());
        }
      }
    }
    return Set.of();
  }

  private static boolean isNoSentence(String before) {
    return before.length() <= LONGEST || (!before.contains(". ") && !before.contains("。"));
  }
}
