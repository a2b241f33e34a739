package dev.firsthand.mark;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words between quote marks in a text of a language that has no rules here, by the marks that CLDR
/// gives for the language and those that all papers know. Nobody is named as the speaker.
///
/// Short stretches are more often titles and scare quotes than speech, and stay unmarked. A mark
/// that its paragraph does not close quotes nothing.
final class NeutralQuotes implements Finder {

  /// The fewest words, and in scripts without blanks the fewest letters, that are taken for speech.
  private static final int FEWEST_WORDS = 4;

  private static final int FEWEST_LETTERS = 12;

  private static final char NONE = 0;

  @Override
  public void find(Reading reading) {
    Map<Character, Character> marks = marks(reading.article().language());
    for (Span paragraph : Sentences.paragraphs(reading.body())) {
      find(reading, paragraph, marks);
    }
  }

  private static void find(Reading reading, Span paragraph, Map<Character, Character> marks) {
    String body = reading.body();
    int opened = -1;
    char closing = NONE;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = body.charAt(at);
      if (opened >= 0 && c == closing) {
        add(reading, opened, at);
        opened = -1;
      } else if (opened < 0) {
        closing = marks.getOrDefault(c, NONE);
        opened = closing == NONE ? -1 : at + 1;
      }
    }
  }

  private static void add(Reading reading, int start, int end) {
    String text = reading.body().substring(start, end).strip();
    if (isSpeech(text)) {
      int from = reading.body().indexOf(text, start);
      reading.add(
          new Mark.Quote(
              from, from + text.length(), text, Mark.Quote.Kind.DIRECT, null, null, null));
    }
  }

  private static boolean isSpeech(String text) {
    long words = Tokens.of(text).stream().filter(Token::isWord).count();
    boolean unspaced = text.chars().anyMatch(Character::isIdeographic);
    return words >= FEWEST_WORDS || (unspaced && text.length() >= FEWEST_LETTERS);
  }

  /// What closes each mark that opens.
  private static Map<Character, Character> marks(@Nullable String language) {
    Map<Character, Character> marks = new LinkedHashMap<>();
    LocaleData data =
        LocaleData.getInstance(ULocale.forLanguageTag(language == null ? "und" : language));
    put(marks, data, LocaleData.QUOTATION_START, LocaleData.QUOTATION_END);
    put(marks, data, LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END);
    marks.putIfAbsent('"', '"');
    marks.putIfAbsent('“', '”');
    // Where a mark closes, as `»` does in French, it opens nothing.
    if (!marks.containsValue('«')) {
      marks.putIfAbsent('«', '»');
    }
    marks.remove('‘');
    marks.remove('’');
    return marks;
  }

  private static void put(Map<Character, Character> marks, LocaleData data, int start, int end) {
    String opening = data.getDelimiter(start);
    String closing = data.getDelimiter(end);
    if (opening.length() == 1 && closing.length() == 1) {
      marks.putIfAbsent(opening.charAt(0), closing.charAt(0));
    }
  }
}
