package dev.firsthand.extract;

import dev.firsthand.record.Article.Credit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects the agencies that a page credits, each with the exact words that do so.
///
/// Known agencies are found by name, others by the form of the credit: `PORT HALDEN (Meridian) —`,
/// `Meridian contributed to this report`. A name once found by form is known on the rest of the
/// page.
final class Credits {

  private static final Set<String> NO_AGENCIES =
      Resource.lines("no-agencies.txt").stream()
          .flatMap(line -> Stream.of(line.split("\\s+", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final String[] PICTURE_MARKS = {
    "photo:", "credit:", "photo by", "photograph:", "image:", "picture:", "photo/", "©", "foto:"
  };

  private static final Pattern PARTS_OF_PICTURE =
      Pattern.compile("[()/,;|:]|\\s+via\\s+|\\bPhoto\\b|\\bphoto by\\b");

  private static final String UNNAMED = "agencies";
  private static final int LONGEST_LINE = 300;
  private static final int MOST_WORDS = 5;

  private final Set<Credit> credits = new LinkedHashSet<>();
  private final Set<String> found = new LinkedHashSet<>();
  private final @Nullable String outlet;

  Credits(@Nullable String outlet) {
    this.outlet = outlet;
  }

  List<Credit> all() {
    return List.copyOf(credits);
  }

  void dateline(Dateline dateline) {
    String agency = dateline.agency();
    if (agency != null) {
      for (String name : CreditForms.names(agency)) {
        add(name, dateline.head(), true);
      }
    }
  }

  /// Takes the credit in words that a paragraph holds.
  ///
  /// @return whether the paragraph is nothing but the credit
  boolean paragraph(String text) {
    Optional<CreditForms.Found> form = CreditForms.in(text);
    if (form.isPresent()) {
      CreditForms.Found words = form.get();
      boolean last = words.end() >= text.length() - 2;
      boolean any = words(words, text.substring(words.start(), words.end()), last);
      return any && last && words.start() <= 2;
    }
    return text.length() <= LONGEST_LINE && line(text);
  }

  /// @param byForm whether a name of no known agency is believed
  private boolean words(CreditForms.Found words, String text, boolean byForm) {
    if (words.credited().isEmpty()) {
      credits.add(new Credit(UNNAMED, text));
      return true;
    }
    boolean any = false;
    for (String name : words.credited()) {
      any |= add(name, text, byForm);
    }
    return any;
  }

  /// `(AP)`, `— Reuters`, `Source: Xinhua`, `© 2025 AFP`, standing alone.
  private boolean line(String text) {
    String bare = text.strip();
    String name = null;
    if (bare.startsWith("(") && bare.endsWith(")")) {
      name = bare.substring(1, bare.length() - 1);
    } else if (begins(bare, "source:") || begins(bare, "sources:")) {
      name = bare.substring(bare.indexOf(':') + 1);
    } else if (bare.startsWith("—") || bare.startsWith("–") || bare.startsWith("- ")) {
      name = bare.substring(1);
    } else if (begins(bare, "copyright") || bare.startsWith("©")) {
      name = afterYear(bare);
    } else if (Agencies.known(bare).isPresent() || Agencies.isUnnamed(bare)) {
      name = bare;
    }
    boolean any = false;
    for (String each : name == null ? List.<String>of() : CreditForms.names(name)) {
      any |= add(each, bare, false);
    }
    return any;
  }

  private static boolean begins(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  private static String afterYear(String text) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      at = Character.isDigit(text.charAt(i)) ? i + 1 : at;
    }
    int end = text.indexOf('.', at);
    return text.substring(at, end < 0 ? text.length() : end);
  }

  /// Takes the credits of a picture: `(Press Service via AP)`, `Photo: Reuters/J. Doe`.
  void caption(String text) {
    int open = text.lastIndexOf('(');
    int close = text.lastIndexOf(')');
    if (open >= 0 && close > open && picture(text.substring(open, close + 1))) {
      return;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String mark : PICTURE_MARKS) {
      int at = lower.lastIndexOf(mark);
      if (at >= 0 && picture(text.substring(at))) {
        return;
      }
    }
    if (text.length() < 80) {
      picture(text);
    }
  }

  private boolean picture(String words) {
    boolean any = false;
    int via = words.lastIndexOf(" via ");
    if (via >= 0) {
      for (String name : CreditForms.names(words.substring(via + 5))) {
        any |= add(name, words, true);
      }
    }
    int colon = words.indexOf(':');
    if (colon > 0 && words.indexOf(' ', colon + 2) < 0) {
      any |= add(words.substring(colon + 1), words, true);
    }
    int slash = words.lastIndexOf('/');
    if (slash > 0 && Character.isLetter(words.charAt(slash - 1))) {
      for (String name : CreditForms.names(words.substring(slash + 1))) {
        any |= add(name, words, true);
      }
    }
    for (String part : PARTS_OF_PICTURE.split(words, -1)) {
      any |= add(part.strip(), words, false);
    }
    return any;
  }

  /// Takes an agency that stands as the author.
  ///
  /// @return whether it is one
  boolean author(String name) {
    return add(name, name, false);
  }

  private boolean add(String printed, String words, boolean byForm) {
    String name = printed.strip();
    if (Agencies.isUnnamed(name)) {
      credits.add(new Credit(UNNAMED, words));
      return true;
    }
    Optional<String> known = known(name);
    if (known.isEmpty() && !(found.contains(name) || (byForm && mayBeAgency(name)))) {
      return false;
    }
    if (name.equals(outlet)) {
      return false;
    }
    found.add(known.orElse(name));
    credits.add(new Credit(known.orElse(name), words));
    return true;
  }

  private static Optional<String> known(String name) {
    return Agencies.known(name)
        .or(() -> Agencies.known(without(name, " news agency")))
        .or(() -> Agencies.known(without(name, " photo")));
  }

  private static String without(String name, String tail) {
    int end = name.length() - tail.length();
    return name.regionMatches(true, end, tail, 0, tail.length()) ? name.substring(0, end) : name;
  }

  /// Two plain words are a person's name; one, or words that say so, may be an agency's.
  private static boolean mayBeAgency(String name) {
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    if (!capital || NO_AGENCIES.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int words = name.split("\\s+", -1).length;
    return words == 1 || (words <= MOST_WORDS && Agencies.saysAgency(name));
  }
}
