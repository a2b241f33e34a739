package dev.firsthand.mark.quote;

import dev.firsthand.text.Sentences;
import dev.firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what stands between quote marks, in one pass over the text.
///
/// A mark that is not closed in its paragraph runs to the paragraph's end if the next paragraph
/// opens with a quote mark again, as printers do with long speech; else it quotes nothing. Single
/// marks open a quote only where no double mark is open; inside one they are nested and left alone.
/// Two straight apostrophes are a double mark, as some wire systems print them.
final class QuoteMarks {

  private final String body;
  private final List<Span> spans = new ArrayList<>();
  private int lastSingle;

  private QuoteMarks(String body) {
    this.body = body;
  }

  /// The quoted spans in the order of the text, without their marks.
  static List<Span> spans(String body) {
    QuoteMarks marks = new QuoteMarks(body);
    List<Span> paragraphs = Sentences.paragraphs(body);
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean goesOn = i + 1 < paragraphs.size() && marks.opens(paragraphs.get(i + 1).start());
      marks.read(paragraphs.get(i), goesOn);
    }
    return marks.spans;
  }

  private void read(Span paragraph, boolean goesOn) {
    findLastSingle(paragraph);
    int opened = -1;
    char closing = 0;
    for (int at = paragraph.start(); at < paragraph.end(); at += isTwin(at) ? 2 : 1) {
      char c = mark(at);
      if (opened < 0 && opensAt(at, c, paragraph)) {
        opened = at + (isTwin(at) ? 2 : 1);
        closing = closing(c);
      } else if (opened >= 0 && (c == closing || isMixed(c, closing)) && closesAt(at, paragraph)) {
        add(opened, at);
        opened = -1;
      }
    }
    if (opened >= 0 && goesOn && closing != '’') {
      add(opened, paragraph.end());
    }
  }

  /// The character, where two apostrophes are one straight double mark.
  private char mark(int at) {
    return isTwin(at) ? '"' : body.charAt(at);
  }

  private boolean isTwin(int at) {
    char c = body.charAt(at);
    return (c == '\'' || c == '`') && at + 1 < body.length() && body.charAt(at + 1) == c;
  }

  private void findLastSingle(Span paragraph) {
    lastSingle = paragraph.end() - 1;
    while (lastSingle > paragraph.start() && body.charAt(lastSingle) != '’') {
      lastSingle--;
    }
  }

  private void add(int start, int end) {
    if (end > start && !body.substring(start, end).isBlank()) {
      spans.add(new Span(start, end));
    }
  }

  private boolean opens(int at) {
    char c = mark(at);
    return c == '“' || c == '"' || c == '«' || c == '„';
  }

  private boolean opensAt(int at, char c, Span paragraph) {
    boolean free = at == paragraph.start() || !Character.isLetterOrDigit(body.charAt(at - 1));
    int next = at + (isTwin(at) ? 2 : 1);
    boolean text = next < paragraph.end() && !Character.isWhitespace(body.charAt(next));
    return switch (c) {
      case '“', '«', '„' -> true;
      case '"' -> free && text;
      case '‘' -> free && text && !isApostrophe(at);
      default -> false;
    };
  }

  /// "the ‘90s", "‘em": an apostrophe that a word processor turned.
  private boolean isApostrophe(int at) {
    return Character.isDigit(body.charAt(at + 1)) || lastSingle <= at;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '«' -> '»';
      case '„' -> '“';
      case '"' -> '"';
      case '‘' -> '’';
      default -> '”';
    };
  }

  /// A straight mark closed by a turned one, as two hands leave them: `"We go,” she said`.
  private static boolean isMixed(char c, char closing) {
    return c == '”' && closing == '"';
  }

  private boolean closesAt(int at, Span paragraph) {
    boolean inWord = at + 1 < paragraph.end() && Character.isLetterOrDigit(body.charAt(at + 1));
    return body.charAt(at) != '’' || !inWord;
  }
}
