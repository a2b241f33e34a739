package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.Leaning;
import dev.firsthand.text.PictureWords;
import dev.firsthand.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Words of a report that a reader understands without the report: the whole sentence around a mark
/// where it is not too long, else as much of it as stands between two stops.
///
/// A clause alone is shorter, but nearly half of those that were read in six files were fragments
/// ("another bill that passed the House"), so one stands alone only where it opens its sentence and
/// a stop follows.
final class Statement {

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:^\\p{Lu}[\\p{L}\\p{N}., ]{1,40}(?:\\([^)]{1,40}\\) ?)?[—–-]{1,2} |^\\([^)]{2,20}\\)"
              + " (?:[—–-]{1,2} )?)(?=[\\p{Lu}\\p{N}“\"‘'])");

  /// What stands before a sentence and is none of it: a bullet, a label.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[•·▪■►*–—-]+\\s+|--+\\s*)*"
              + "(?:(?:UPDATED?|EXCLUSIVE|BREAKING|DEVELOPING|WATCH|VIDEO|CLOSE)\\b[^.!?:]{0,40}?"
              + "(?:: | [—–-]{1,2} )|CLOSE (?=\\p{Lu}))?");

  private static final Pattern RELATIVE = Pattern.compile("\\b(?:who|which|that|whose|whom)\\b");

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /// A comma ends a clause only before what opens another; else a list may go on behind it.
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\.$|, (?:after|before|as|when|while|where|because|although|though|but|saying|killing"
              + "|leaving|according|which|who)\\b");

  private static final String STOPS = ";—–";
  private static final String CLOSING = "”\"";

  /// Longer sentences are cut to this many words to each side.
  private static final int LONGEST = 55;

  /// Rather than without its beginning a sentence of so many words is told whole.
  private static final int LONGEST_WHOLE = 90;

  private static final int LEFT = 22;
  private static final int RIGHT = 26;

  private Statement() {}

  /// The mention that states it best: one whose sentence needs no other, and is short.
  static Mention best(List<Mention> mentions) {
    return mentions.stream()
        .min(
            Comparator.comparing((Mention mention) -> !standsAlone(mention))
                .thenComparing(mention -> !isClosed(mention))
                .thenComparingInt(mention -> Math.abs(mention.context().length() - 110)))
        .orElseThrow();
  }

  /// Whether the sentence does not begin with "He", "But" or the like, and is none of speech and no
  /// question.
  static boolean standsAlone(Mention mention) {
    return !Leaning.leans(Tokens.of(sentence(mention)))
        && !PictureWords.standIn(mention.context())
        && !QuoteMarks.openSpoken(mention.context())
        && !mention.context().stripTrailing().endsWith("?")
        && !QuoteMarks.standAround(mention);
  }

  /// Whether nobody understands the sentence without the one before it.
  static boolean hangs(Mention mention) {
    return Leaning.hangs(Tokens.of(sentence(mention))) || QuoteMarks.openSpoken(mention.context());
  }

  /// Whether the sentence ends as sentences do: a heading or a link to another piece does not.
  static boolean isClosed(Mention mention) {
    String context = mention.context().strip();
    return context.isEmpty()
        || !Character.isLetterOrDigit(context.codePointBefore(context.length()))
        || !LATIN.matcher(context).find();
  }

  /// The bare sentence around the words.
  static String sentence(Mention mention) {
    return bare(mention.context());
  }

  /// A sentence without a dateline, a bullet or a label before it.
  static String bare(String sentence) {
    String unlabelled = LABEL.matcher(sentence.strip()).replaceFirst("");
    return DATELINE.matcher(unlabelled).replaceFirst("").replace('\n', ' ');
  }

  static String around(Mention mention) {
    String sentence = sentence(mention);
    if (Tokens.of(sentence).size() <= LONGEST) {
      return closed(unstopped(sentence));
    }
    String cut = cut(mention);
    boolean headless = cut.startsWith("…") && Tokens.of(sentence).size() <= LONGEST_WHOLE;
    return headless ? closed(unstopped(sentence)) : cut;
  }

  /// With its quote mark closed, where the quote goes on behind the sentence.
  private static String closed(String sentence) {
    return QuoteMarks.areOpen(sentence)
        ? sentence + (sentence.indexOf('“') < 0 ? '"' : '”')
        : sentence;
  }

  /// The clause itself where it opens its sentence and a stop follows, else the sentence.
  static String clause(Mention mention) {
    String sentence = sentence(mention);
    String words = mention.text().strip();
    boolean opens = sentence.startsWith(words);
    String rest = opens ? sentence.substring(words.length()).stripLeading() : "";
    boolean relative = RELATIVE.matcher(words).find();
    boolean stops =
        rest.isEmpty() || STOPS.indexOf(rest.charAt(0)) >= 0 || CLAUSE.matcher(rest).lookingAt();
    return opens && stops && !relative && !QuoteMarks.areOpen(words) ? words : around(mention);
  }

  private static String cut(Mention mention) {
    String context = mention.context();
    int length = context.codePointCount(0, context.length());
    int from = mention.start() - mention.contextStart();
    int to = mention.end() - mention.contextStart();
    if (from < 0 || to > length) {
      return mention.text();
    }
    return left(CodePoints.slice(context, 0, from))
        + mention.text()
        + right(CodePoints.slice(context, to, length));
  }

  private static String left(String text) {
    int start = text.length();
    for (int words = 0; start > 0 && words <= LEFT; start--) {
      words += Character.isWhitespace(text.charAt(start - 1)) ? 1 : 0;
    }
    return start == 0 ? text : "… " + text.substring(text.indexOf(' ', start) + 1);
  }

  private static String right(String text) {
    int end = 0;
    for (int words = 0; end < text.length() && words <= RIGHT; end++) {
      words += Character.isWhitespace(text.charAt(end)) ? 1 : 0;
    }
    return end == text.length() ? unstopped(text) : text.substring(0, end).stripTrailing() + " …";
  }

  /// Without the full stop, as a statement of a list is set.
  private static String unstopped(String sentence) {
    boolean quoted =
        sentence.length() > 1 && CLOSING.indexOf(sentence.charAt(sentence.length() - 2)) >= 0;
    return sentence.endsWith(".") && !quoted
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }
}
