package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words in which pages credit agencies, by the resource `credit-forms.txt`.
final class CreditForms {

  private enum Kind {
    AFTER,
    BEFORE,
    KNOWN,
    UNNAMED,
    REUTERS
  }

  private record Form(Kind kind, String words) {

    static Form of(String line) {
      String[] parts = line.split(":\\s*", 2);
      return new Form(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }
  }

  /// The longest first, so that `with inputs from` is found before `inputs from`.
  private static final List<Form> FORMS =
      WordTable.lines(CreditForms.class, "credit-forms.txt").stream()
          .map(Form::of)
          .sorted(Comparator.comparingInt((Form form) -> form.words().length()).reversed())
          .toList();

  private static final Phrases WORDS = new Phrases(FORMS.stream().map(Form::words).toList());

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/،；、，]|\\s+(?:and|und|y|&)\\s+");

  private CreditForms() {}

  /// A credit in a sentence: who is credited, in the page's words, and the words that do so.
  ///
  /// @param credited empty when the words name nobody
  /// @param known agencies on the list that the sentence names
  /// @param listed whether no others are believed in such words
  /// @param start where the sentence with the credit begins in the text
  record Found(List<String> credited, Set<String> known, boolean listed, int start, int end) {}

  static Optional<Found> in(String text) {
    Phrases.Place place = WORDS.find(text);
    if (place.phrase() < 0 || !begins(text, place.at())) {
      return Optional.empty();
    }
    Form form = FORMS.get(place.phrase());
    Found found = found(text, form, place.at());
    boolean empty = form.kind() == Kind.KNOWN && found.known().isEmpty();
    return empty ? Optional.empty() : Optional.of(found);
  }

  private static boolean begins(String text, int at) {
    return at == 0
        || !Character.isLetter(text.charAt(at))
        || !Character.isLetter(text.charAt(at - 1))
        || text.charAt(at) > '\u2e80';
  }

  private static Found found(String text, Form form, int at) {
    int start = sentenceStart(text, at);
    int behind = at + form.words().length();
    int end = sentenceEnd(text, behind);
    Set<String> known = Agencies.in(text.substring(start, end));
    if (form.kind() == Kind.KNOWN) {
      names(text.substring(behind, end))
          .forEach(name -> Agencies.known(name).ifPresent(known::add));
    }
    return switch (form.kind()) {
      case AFTER -> new Found(names(text.substring(behind, end)), known, false, start, end);
      case BEFORE -> new Found(names(text.substring(start, at)), known, false, start, end);
      case KNOWN -> new Found(List.copyOf(known), known, true, start, end);
      case UNNAMED -> new Found(List.of(), known, false, start, end);
      case REUTERS -> new Found(List.of("Reuters"), Set.of("Reuters"), false, start, end);
    };
  }

  private static int sentenceStart(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      boolean stop =
          c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ' && !isInitial(text, i);
      if (stop || c == '\n' || c == '!' || c == '?') {
        return skipBlanks(text, i + 1);
      }
    }
    return skipBlanks(text, 0);
  }

  private static int skipBlanks(String text, int at) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isInitial(String text, int dot) {
    return dot > 0
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
  }

  private static int sentenceEnd(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop =
          c == '.' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (stop && !isInitial(text, i)) {
        int end = i + 1;
        return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
      }
      if (c == '\n') {
        return i;
      }
    }
    return text.length();
  }

  /// The names in `AFP, the Associated Press and agencies`.
  static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN_NAMES.split(list, -1)) {
      String name = bare(part);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static String bare(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && !Character.isLetterOrDigit(part.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(part.charAt(end - 1))) {
      end--;
    }
    String name = part.substring(start, end);
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
