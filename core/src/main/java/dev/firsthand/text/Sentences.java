package dev.firsthand.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits a body into sentences, never across a paragraph. Unicode's rules (UAX 29) with CLDR's
/// abbreviations for the language find the breaks; a break after an initial, or before a word that
/// begins with a small letter, is taken back. A dateline is parted from the sentence behind it.
public final class Sentences {

  private static final Map<String, BreakIterator> ITERATORS = new ConcurrentHashMap<>();

  /// Titles before a name, and the `v.` of a case, that CLDR does not list as abbreviations.
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "v", "vs", "Sec", "Secs", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Lt", "Col",
          "Sgt", "Capt", "Maj", "Cpl", "Cmdr", "Adm", "Rev", "Hon", "Mr", "Mrs", "Ms", "Dr", "Prof",
          "Supt", "Det", "Atty", "Ofc", "Mt", "Ft", "St");

  private static final String OPENER =
      "(?:The|A|An|I|He|She|It|We|They|This|That|In|On|At|By|If|No|So|To|As|My|But|And|For|When)"
          + " \\p{L}";

  /// Two sentences without a blank between them: a word in small letters, a stop, a word with a
  /// capital and others behind it; or any word, a stop and one that begins sentences.
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.@/])"
              + "(?:\\p{Ll}{3,}[.!?][\"”’]?(?=\\p{Lu}\\p{Ll}{2,},? \\p{L}|"
              + OPENER
              + ")|\\p{Lu}\\p{Ll}{2,}[.!?][\"”’]?(?="
              + OPENER
              + "))");

  /// A name of few words and what its bearer did with his voice.
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]{0,30}+ ){1,4}(?:said|asked|demanded|replied|wrote|shouted|cried"
              + "|yelled|wondered|exclaimed|tweeted|inquired|countered|quipped|told)\\b");

  /// Abbreviations before a number: a break there would part `Oct. 19, Orlan said`.
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No",
          "Nos", "Art", "Fig");

  /// What goes on behind `a.m.` and `p.m.` though it has a capital.
  private static final Set<String> BEHIND_TIME =
      WordTable.words(Sentences.class, "behind-time.txt");

  /// Languages that write the first as `1.`.
  private static final Set<String> ORDINAL_DOTS =
      Set.of(
          "de", "da", "nb", "nn", "no", "fi", "et", "cs", "sk", "sl", "hr", "sr", "hu", "is", "lv");

  private static final int LONGEST_IN_BRACKETS = 60;

  /// A dateline stands no farther down: above it may be a title, a byline, a summary.
  private static final int DATELINE_WITHIN = 4;

  private Sentences() {}

  /// The sentences of `body` in order, without the white space between them; a dateline counts as
  /// one.
  public static List<Span> of(String body, @Nullable String language) {
    List<Span> sentences = new ArrayList<>(telling(body, language));
    List<Span> paragraphs = paragraphs(body);
    for (int i = 0; i < Math.min(DATELINE_WITHIN, paragraphs.size()); i++) {
      Span paragraph = paragraphs.get(i);
      int start = behindDateline(body, paragraph);
      if (start > paragraph.start()) {
        addTrimmed(body, paragraph.start(), start, sentences);
      }
    }
    sentences.sort(Comparator.comparingInt(Span::start));
    return sentences;
  }

  /// The sentences that tell something: without datelines.
  public static List<Span> telling(String body, @Nullable String language) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator breaks = iterator(language == null ? "en" : language);
    boolean dotsOrdinals = language != null && ORDINAL_DOTS.contains(primary(language));
    List<Span> paragraphs = paragraphs(body);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      int start = i < DATELINE_WITHIN ? behindDateline(body, paragraph) : paragraph.start();
      split(body, new Span(start, paragraph.end()), breaks, dotsOrdinals, sentences);
    }
    return sentences;
  }

  private static int behindDateline(String body, Span paragraph) {
    return DatelineHead.of(paragraph.of(body))
        .map(head -> paragraph.start() + head.end())
        .orElse(paragraph.start());
  }

  /// The paragraphs of `body`: what stands between line breaks, without the white space around it.
  public static List<Span> paragraphs(String body) {
    List<Span> paragraphs = new ArrayList<>();
    for (int start = 0; start < body.length(); ) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      addTrimmed(body, start, end, paragraphs);
      start = end + 1;
    }
    return paragraphs;
  }

  private static void split(
      String body,
      Span paragraph,
      BreakIterator breaks,
      boolean dotsOrdinals,
      List<Span> sentences) {
    String text = paragraph.of(body);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean ordinal = dotsOrdinals && isOrdinal(text, start, end);
      if (end < text.length() && (ordinal || !isBreak(text, start, end))) {
        continue;
      }
      int from = start;
      for (int glued = behindGlued(text, from, end);
          glued > 0;
          glued = behindGlued(text, from, end)) {
        addTrimmed(body, paragraph.start() + from, paragraph.start() + glued, sentences);
        from = glued;
      }
      addTrimmed(body, paragraph.start() + from, paragraph.start() + end, sentences);
      start = end;
    }
  }

  /// Where the sentence ends that the next touches (`the gate.The driver`), or 0.
  private static int behindGlued(String text, int start, int end) {
    if (!touches(text, start, end)) {
      return 0;
    }
    Matcher glued = GLUED.matcher(text).region(start, end).useTransparentBounds(true);
    return glued.find() ? glued.end() : 0;
  }

  /// Whether a stop touches a capital, at most a quotation mark between them, as most never do.
  private static boolean touches(String text, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      char stop = text.charAt(i);
      if (stop == '.' || stop == '!' || stop == '?') {
        int next = "\"”’".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
        if (next < end && Character.isUpperCase(text.charAt(next))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  /// Whether what ends here is `12.`, which goes on: `12. Dezember`.
  private static boolean isOrdinal(String text, int start, int end) {
    int dot = end - 1;
    while (dot > start && Character.isWhitespace(text.charAt(dot))) {
      dot--;
    }
    int digits = dot;
    while (digits > start && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    return text.charAt(dot) == '.' && dot - digits >= 1 && dot - digits <= 2;
  }

  private static boolean isBreak(String text, int start, int end) {
    if (Character.isLowerCase(text.codePointAt(end))) {
      return false;
    }
    if (isBeforeSpeaker(text, start, end)
        || isWithinTime(text, start, end)
        || isWithinBrackets(text, start, end)) {
      return false;
    }
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start && text.charAt(last - 1) == '.') {
      String word = wordBefore(text, start, last - 1);
      boolean number = Character.isDigit(text.codePointAt(end));
      if (BEFORE_NAME.contains(word) || (number && BEFORE_NUMBER.contains(word))) {
        return false;
      }
    }
    return !(last - 2 >= start
        && text.charAt(last - 1) == '.'
        && Character.isUpperCase(text.charAt(last - 2))
        && (last - 3 < start || !Character.isLetterOrDigit(text.charAt(last - 3))));
  }

  /// Whether a break would part a question or a cry from who spoke: `“Who?” Sand asked.`
  private static boolean isBeforeSpeaker(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last - 2 >= start
        && (text.charAt(last - 1) == '”' || text.charAt(last - 1) == '"')
        && (text.charAt(last - 2) == '?' || text.charAt(last - 2) == '!')
        && SPEAKER.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Whether a break would part what stands in brackets and is short: `(D-Calif.; since 2003)`.
  private static boolean isWithinBrackets(String text, int start, int end) {
    int first = Math.max(start, end - LONGEST_IN_BRACKETS);
    int opened = end - 1;
    while (opened >= first && text.charAt(opened) != '(') {
      opened--;
    }
    int last = Math.min(text.length(), opened + LONGEST_IN_BRACKETS + 1);
    return opened >= first && text.indexOf(')', opened, last) >= end;
  }

  /// The short word before a dot, such as `Sen` of `Sen.`.
  private static String wordBefore(String text, int start, int dot) {
    int from = dot;
    while (from > start && Character.isLetter(text.charAt(from - 1)) && dot - from < 6) {
      from--;
    }
    return text.substring(from, dot);
  }

  /// Whether a break would part `5 p.m.` from its zone or day: `EST`, `(1700 GMT)`, `Wednesday`,
  /// `Nov. 9`.
  private static boolean isWithinTime(String text, int start, int end) {
    int dot = end;
    while (dot > start && Character.isWhitespace(text.charAt(dot - 1))) {
      dot--;
    }
    int word = end;
    while (word < text.length() && Character.isLetter(text.charAt(word))) {
      word++;
    }
    return dot - start > 4
        && text.regionMatches(true, dot - 3, ".m.", 0, 3)
        && (text.charAt(end) == '(' || BEHIND_TIME.contains(text.substring(end, word)));
  }

  private static void addTrimmed(String body, int start, int end, List<Span> spans) {
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static BreakIterator iterator(String language) {
    return ITERATORS
        .computeIfAbsent(
            language,
            tag -> {
              ULocale locale = ULocale.forLanguageTag(tag);
              return FilteredBreakIteratorBuilder.getInstance(locale)
                  .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
            })
        .clone();
  }
}
