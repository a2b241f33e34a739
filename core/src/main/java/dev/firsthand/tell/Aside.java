package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.CodePoints;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells words that a sentence says by the way from those of its main clause, by what stands before
/// and behind them.
final class Aside {

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

  private Aside() {}

  /// Whether the words are told aside, so that what dates them does not date the sentence: "the
  /// quake was stronger than the one that hit Kalvik in 2010".
  static boolean is(Mention mention) {
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
}
