package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.CodePoints;

/// Exact words of one report.
///
/// @param article,start,end where the words stand
/// @param before what stands before them in their sentence
/// @param words those that count
/// @param after what stands behind them
/// @param note who passed them on, on whose word they stand, or how they differ; may be empty
record Voice(
    String tag,
    String article,
    int start,
    int end,
    String before,
    String words,
    String after,
    String note) {

  /// How much of the sentence is shown to each side, in `char`s.
  private static final int BEFORE = 40;

  private static final int AFTER = 60;

  static Voice of(String tag, Mention mention) {
    return of(tag, mention, source(mention));
  }

  static Voice of(String tag, Mention mention, String note) {
    String context = mention.context();
    int length = context.codePointCount(0, context.length());
    int from = mention.start() - mention.contextStart();
    int to = mention.end() - mention.contextStart();
    boolean inside = from >= 0 && to <= length;
    return new Voice(
        tag,
        mention.article(),
        mention.start(),
        mention.end(),
        inside ? CodePoints.slice(context, 0, from) : "",
        mention.text(),
        inside ? CodePoints.slice(context, to, length) : "",
        note);
  }

  static Voice of(String tag, Excerpt words) {
    return new Voice(tag, words.article(), words.start(), words.end(), "", words.text(), "", "");
  }

  /// With as much of the sentence as one line holds, and an ellipsis where it goes on.
  Voice inOneLine() {
    return new Voice(tag, article, start, end, tail(before), words, head(after), note);
  }

  /// Who passed a quote on, or on whose word a figure stands.
  private static String source(Mention mention) {
    if (mention.relayedBy() != null) {
      return "relayed by " + mention.relayedBy();
    }
    boolean figure = mention.value() != null || mention.low() != null || mention.high() != null;
    return figure && mention.attributedTo() != null
        ? "on the word of " + mention.attributedTo()
        : "";
  }

  String sentence() {
    return before + words + after;
  }

  private static String tail(String text) {
    if (text.length() <= BEFORE) {
      return text;
    }
    int blank = text.indexOf(' ', text.length() - BEFORE);
    return blank < 0 ? "…" : "…" + text.substring(blank);
  }

  private static String head(String text) {
    if (text.length() <= AFTER) {
      return text;
    }
    int blank = text.lastIndexOf(' ', AFTER);
    return blank < 0 ? "…" : text.substring(0, blank) + " …";
  }
}
