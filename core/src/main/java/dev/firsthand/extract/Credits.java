package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
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
      WordTable.lines(Credits.class, "no-agencies.txt").stream()
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
  private static final int LONGEST_NAME = 40;

  /// A longer paragraph that names its source is text.
  private static final int LONGEST_SOURCE = 100;

  /// In longer lists places and people stand between the agencies.
  private static final int MOST_NAMES = 3;

  private final Set<Credit> credits = new LinkedHashSet<>();
  private final Set<String> found = new LinkedHashSet<>();
  private final @Nullable String outlet;

  Credits(@Nullable String outlet) {
    this.outlet = outlet;
  }

  List<Credit> all() {
    return List.copyOf(credits);
  }

  /// Whether the page credits an agency of this name.
  boolean isAgency(String name) {
    return Agencies.known(name).isPresent()
        || credits.stream().anyMatch(credit -> credit.agency().equals(name));
  }

  void dateline(Dateline dateline) {
    String agency = dateline.agency();
    if (agency != null) {
      for (String name : CreditForms.names(agency)) {
        add(name, dateline.head(), dateline.isOfAgency());
      }
    }
  }

  /// Takes the tag that opens the text.
  void head(String paragraph) {
    AgencyTag.atHead(paragraph).ifPresent(this::tag);
  }

  /// Takes the tag that ends a paragraph of the text.
  ///
  /// @return whether the paragraph is nothing but the tag, or a name and the tag
  boolean foot(String paragraph) {
    Optional<AgencyTag> tag = AgencyTag.atFoot(paragraph);
    tag.ifPresent(this::tag);
    int before = tag.map(found -> paragraph.lastIndexOf(found.text())).orElse(-1);
    return before >= 0
        && before <= LONGEST_NAME
        && !Prose.endsSentence(paragraph.substring(0, before).strip());
  }

  private void tag(AgencyTag tag) {
    tag.agencies().forEach(agency -> add(agency, tag.text(), false));
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
      boolean source = words.listed() && text.length() > LONGEST_SOURCE;
      return any && last && words.start() <= 2 && !source;
    }
    return text.length() <= LONGEST_LINE && line(text);
  }

  /// @param byForm whether a name of no known agency is believed
  private boolean words(CreditForms.Found words, String text, boolean byForm) {
    if (!words.known().isEmpty()) {
      words.known().forEach(agency -> add(agency, text, false));
      return true;
    }
    if (words.credited().isEmpty()) {
      credits.add(new Credit(UNNAMED, text));
      return true;
    }
    boolean plain =
        words.credited().size() <= MOST_NAMES
            && words.credited().stream().noneMatch(name -> name.contains(" in "));
    boolean any = false;
    for (String name : words.credited()) {
      any |= add(name, text, byForm && plain);
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
    } else if (isName(bare)) {
      name = bare;
    }
    boolean any = false;
    for (String each : name == null ? List.<String>of() : CreditForms.names(name)) {
      any |= add(each, bare, false);
    }
    return any;
  }

  /// A line that is nothing but a name; `AA` and `PA` are other things as often.
  private static boolean isName(String line) {
    boolean known = line.length() > 2 || line.equals("AP");
    return (known && Agencies.known(line).isPresent()) || Agencies.isUnnamed(line);
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
    if (colon > 0 && words.indexOf(' ', colon + 2) < 0 && isPhoto(words)) {
      any |= add(bare(words.substring(colon + 1)), words, true);
    }
    int slash = words.lastIndexOf('/');
    if (slash > 0 && Character.isLetter(words.charAt(slash - 1))) {
      // A photographer has two names: `Jane Doe/Meridian`, but not `Basic/Best`.
      boolean signed =
          isPhoto(words) && words.substring(0, slash).strip().indexOf(' ', colon + 2) > 0;
      for (String name : CreditForms.names(words.substring(slash + 1))) {
        any |= add(name, words, signed);
      }
    }
    for (String part : PARTS_OF_PICTURE.split(words, -1)) {
      any |= add(part.strip(), words, false);
    }
    return any;
  }

  private static boolean isPhoto(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("photo") || lower.contains("foto") || lower.contains("picture");
  }

  private static String bare(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
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
    boolean possessive = name.contains("'s ") || name.contains("’s ") || name.indexOf('.') > 0;
    if (!capital || possessive || NO_AGENCIES.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int words = name.split("\\s+", -1).length;
    return words == 1 || (words <= MOST_WORDS && Agencies.saysAgency(name));
  }
}
