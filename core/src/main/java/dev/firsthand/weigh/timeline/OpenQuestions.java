package dev.firsthand.weigh.timeline;

import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Happening.Status;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the reports themselves leave open.
final class OpenQuestions {

  /// Words that say of something that it is not settled.
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:unclear|unknown|uncertain|unresolved|unsettled|undecided|unanswered|in doubt"
              + "|to be seen|questions?|depends?|open"
              + "|(?:not|n['’]t|never) (?:\\w+ ){0,2}(?:clear|known|certain|sure|say|said|decided|agreed"
              + "|settled))\\b",
          Pattern.CASE_INSENSITIVE);

  private OpenQuestions() {}

  /// What the reports themselves leave open: "whether" points, and those of a list of what to
  /// watch. The same question in two reports is one.
  static List<Entry> of(List<Account> accounts) {
    Map<String, List<Mention>> questions = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Passage passage : account.passages()) {
        String text = passage.text();
        int skip = 0;
        while (skip < text.length() && !Character.isLetterOrDigit(text.charAt(skip))) {
          skip++;
        }
        String words = text.substring(skip);
        if (isOpen(words, text.startsWith("•")) || isPointBelowWatch(account, passage, skip)) {
          int start = passage.start() + text.codePointCount(0, skip);
          questions
              .computeIfAbsent(words, _ -> new ArrayList<>())
              .add(account.mention(passage, start, passage.end(), words));
        }
      }
    }
    return questions.entrySet().stream()
        .map(entry -> new Entry(null, entry.getKey(), Status.POSSIBLE, entry.getValue()))
        .toList();
  }

  /// Whether a point or a sentence leaves open what its "whether" asks. "Whether it is today or
  /// tomorrow, we shall go" does not.
  private static boolean isOpen(String words, boolean point) {
    return words.toLowerCase(Locale.ROOT).startsWith("whether ")
        && (point || UNSURE.matcher(words).find());
  }

  /// A bullet in the list that follows a "What to watch" or "What's next" heading.
  private static boolean isPointBelowWatch(Account account, Passage passage, int skip) {
    if (skip == 0 || !passage.text().startsWith("•")) {
      return false;
    }
    for (int i = passage.index() - 1; i >= 0; i--) {
      String text = account.passages().get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
      if (!text.startsWith("•")) {
        return text.startsWith("what to watch") || text.startsWith("what's next");
      }
    }
    return false;
  }
}
