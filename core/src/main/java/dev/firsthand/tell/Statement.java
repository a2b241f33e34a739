package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.CodePoints;
import dev.firsthand.text.Leaning;
import dev.firsthand.text.PictureWords;
import dev.firsthand.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
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

  /// What joins a clause to the one before it.
  private static final Pattern JOINED =
      Pattern.compile(
          "\\b(?:as|when|while|since|after|before|because|than|where|although|though)\\s+$");

  private static final Pattern SUBORDINATE =
      Pattern.compile("(?:who|whom|which|that|whose|where|when|while|because|although)\\b");

  /// A noun and the clause that tells which one is meant.
  private static final Pattern RELATED =
      Pattern.compile("(?:[^\\s]+\\s+){0,7}?[^\\s]+\\s+(?:who|which|that|whose)\\b");

  /// The same up to its end, with no comma behind it.
  private static final Pattern OPEN_RELATIVE =
      Pattern.compile("(?:[^\\s,]+\\s+){0,7}?[^\\s,]+(,?)\\s+(?:who|which|that|whose)\\b[^,]*$");

  /// What ends a phrase before the main clause.
  private static final String ENDS_PHRASE = ",;:”\"’—–-)";

  private static final Pattern SAID_THAT =
      Pattern.compile(
          "^[^,]*\\b(?:said|says|reported|announced|confirmed|acknowledged|told \\p{Lu}\\p{L}+)"
              + "(?: that)?$"
              + "|\\b(?:said|says|reported|announced|confirmed|told)(?: [^ ,]+){0,5} that$");

  /// A time or a place that no comma ends: "On Friday a court", "In 2011 the port".
  private static final Pattern SETTING =
      Pattern.compile("(?:On|In|At|By|Late|Early|Last|This) \\S+(?: \\S+){0,2}");

  private static final Pattern FIRST_OF_TWO = Pattern.compile("(?:\\S+ ){1,6}and");

  /// A comma ends a clause only before what opens another; else a list may go on behind it.
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\.$|, (?:after|before|as|when|while|where|because|although|though|but|saying|killing"
              + "|leaving|according|which|who)\\b");

  private static final String STOPS = ";—–";
  private static final String OPENING = "“\"";
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
        && spokenUpTo(mention.context()) == 0
        && !mention.context().stripTrailing().endsWith("?")
        && !isSpoken(mention);
  }

  /// Whether nobody understands the sentence without the one before it.
  static boolean hangs(Mention mention) {
    return Leaning.hangs(Tokens.of(sentence(mention))) || spokenUpTo(mention.context()) > 0;
  }

  /// Whether the sentence ends as sentences do: a heading or a link to another piece does not.
  static boolean isClosed(Mention mention) {
    String context = mention.context().strip();
    return context.isEmpty()
        || !Character.isLetterOrDigit(context.codePointBefore(context.length()))
        || !LATIN.matcher(context).find();
  }

  /// Whether the words are told aside, so that what dates them does not date the sentence: "the
  /// quake was stronger than the one that hit Kalvik in 2010".
  static boolean isAside(Mention mention) {
    int from = Math.max(0, mention.start() - mention.contextStart());
    String context = mention.context();
    String before =
        from > context.codePointCount(0, context.length())
            ? ""
            : CodePoints.slice(context, 0, from);
    boolean within = before.strip().indexOf(' ') > 0;
    return (within
            && (JOINED.matcher(before).find()
                || RELATED.matcher(mention.text()).lookingAt()
                || SUBORDINATE.matcher(mention.text()).lookingAt()
                || !isMain(before)))
        || endsInRelative(mention.text(), behind(mention));
  }

  /// Whether what stands before words leaves them the main clause of their sentence: a phrase that
  /// a comma ends, the words of a quote, "X said that", or the first of two who did it.
  private static boolean isMain(String before) {
    String lead = before.strip();
    return ENDS_PHRASE.indexOf(lead.charAt(lead.length() - 1)) >= 0
        || SAID_THAT.matcher(lead).find()
        || FIRST_OF_TWO.matcher(lead).matches()
        || SETTING.matcher(lead).matches();
  }

  /// "Sand, who resigned in May" of "Sand, who resigned in May, said": what dates the words is told
  /// by the way.
  private static boolean endsInRelative(String words, String behind) {
    boolean goesOn = behind.length() > 2 && !behind.equals(".");
    Matcher open = OPEN_RELATIVE.matcher(words);
    return goesOn
        && open.lookingAt()
        && (open.group(1).equals(",") || Character.isLetterOrDigit(behind.charAt(0)));
  }

  /// What the sentence says behind the words.
  private static String behind(Mention mention) {
    String context = mention.context();
    int to = mention.end() - mention.contextStart();
    int length = context.codePointCount(0, context.length());
    return to < 0 || to > length ? "" : CodePoints.slice(context, to, length).strip();
  }

  /// Whether quote marks are open where the words begin.
  static boolean isSpoken(Mention mention) {
    int from = mention.start() - mention.contextStart();
    String context = mention.context();
    if (from <= 0 || from > context.codePointCount(0, context.length())) {
      return OPENING.indexOf(context.isEmpty() ? ' ' : context.charAt(0)) >= 0;
    }
    String before = CodePoints.slice(context, 0, from);
    return isOpen(before) || before.length() < spokenUpTo(context);
  }

  /// Where a quote ends that began before the sentence; 0 where none does.
  private static int spokenUpTo(String context) {
    int opening = context.indexOf('“');
    int closing = context.indexOf('”');
    if (closing >= 0 && (opening < 0 || closing < opening)) {
      return closing;
    }
    int straight = context.indexOf('"');
    boolean odd = context.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean closes =
        straight > 0
            && !Character.isWhitespace(context.charAt(straight - 1))
            && context.charAt(straight - 1) != '('
            && (straight + 1 == context.length()
                || !Character.isLetterOrDigit(context.charAt(straight + 1)));
    return odd && closes ? straight : 0;
  }

  /// Whether a quote begins in the text and does not end.
  private static boolean isOpen(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open = c == '"' ? !open : c == '“' || (open && c != '”');
    }
    return open;
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
    return isOpen(sentence) ? sentence + (sentence.indexOf('“') < 0 ? '"' : '”') : sentence;
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
    return opens && stops && !relative && !isOpen(words) ? words : around(mention);
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
