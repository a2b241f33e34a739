package dev.firsthand.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words in which pages credit agencies, by the resource `credit-forms.txt`.
final class CreditForms {

  private record Form(boolean after, boolean unnamed, String words) {}

  /// The longest first, so that `with inputs from` is found before `inputs from`.
  private static final List<Form> FORMS =
      Resource.lines("credit-forms.txt").stream()
          .map(line -> line.split(":\\s*", 2))
          .map(p -> new Form(p[0].equals("after"), p[0].equals("unnamed"), p[1]))
          .sorted(Comparator.comparingInt((Form form) -> form.words().length()).reversed())
          .toList();

  private static final Phrases WORDS = new Phrases(FORMS.stream().map(Form::words).toList());

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(",|;|/|\\s+and\\s+|\\s+und\\s+|\\s+y\\s+|\\s+&\\s+");

  private CreditForms() {}

  /// A credit in a sentence: who is credited, in the page's words, and the words that do so.
  ///
  /// @param credited empty when the words name nobody
  /// @param start where the sentence with the credit begins in the text
  record Found(List<String> credited, int start, int end) {}

  static Optional<Found> in(String text) {
    Phrases.Place place = WORDS.find(text);
    return place.phrase() < 0
        ? Optional.empty()
        : Optional.of(found(text, FORMS.get(place.phrase()), place.at()));
  }

  private static Found found(String text, Form form, int at) {
    int start = sentenceStart(text, at);
    int behind = at + form.words().length();
    int end = sentenceEnd(text, behind);
    if (form.unnamed()) {
      return new Found(List.of(), start, end);
    }
    String names = form.after() ? text.substring(behind, end) : text.substring(start, at);
    return new Found(names(names), start, end);
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
