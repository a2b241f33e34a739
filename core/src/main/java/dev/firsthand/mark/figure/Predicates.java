package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words the `what` of a figure: what is counted, then what was done to it or by it, in words of
/// the text: `detainees freed`, `released prisoners flown to Lithuania`.
///
/// The predicate is sought where English puts it, nearest first: a participle or verb right behind
/// the noun (`were detained`), a verb right before the number (`has freed over 430`), a noun of
/// action before it (`the release of over 430`).
final class Predicates {

  private static final int REACH = 5;

  /// How far before a measure its verb may stand, and how long the verb's subject may be, in
  /// tokens.
  private static final int CLAUSE = 10;

  private static final int SUBJECT = 4;

  private static final Set<String> SKIPPED = WordTable.list(Predicates.class, "skipped");

  private static final Set<String> PREPOSITIONS = WordTable.list(Predicates.class, "prepositions");

  private static final Set<String> ACTION_ENDINGS =
      WordTable.list(Predicates.class, "action-endings");

  private static final Set<String> ACTIONS = WordTable.list(Predicates.class, "actions");

  private Predicates() {}

  static @Nullable String what(Run run, Quantity quantity) {
    String counted = counted(run, quantity);
    String predicate = predicate(run, quantity);
    String what = (counted + " " + predicate).strip();
    return what.isEmpty() ? null : what;
  }

  private static String counted(Run run, Quantity quantity) {
    Counted counted = quantity.counted();
    if (counted == null && Implied.isPopulation(run, quantity)) {
      return run.get(quantity.from() - 2).text();
    }
    if (counted == null) {
      return run.is(quantity.to(), "of") ? ofPhrase(run, quantity.to()) : "";
    }
    return text(run, counted.from(), counted.to());
  }

  /// `percent of voters`, `$3 of aid`.
  private static String ofPhrase(Run run, int at) {
    Counted of = Counted.at(run, at, false);
    return of == null ? "" : text(run, of.from(), of.to());
  }

  private static String predicate(Run run, Quantity quantity) {
    String behind = behind(run, quantity);
    if (!behind.isEmpty()) {
      return behind;
    }
    String action = action(run, quantity);
    if (!action.isEmpty()) {
      return action;
    }
    if (Implied.isPopulation(run, quantity)) {
      return "";
    }
    return isMeasure(quantity) ? clause(run, quantity) : before(run, quantity);
  }

  /// Money, shares, times and measures count no thing of their own: the clause tells what they are.
  private static boolean isMeasure(Quantity quantity) {
    return quantity.counted() == null
        && quantity.unit() != null
        && !quantity.is(Units.PERSON)
        && !quantity.is("vote");
  }

  /// `turnout topped` 61 percent, `Orlan ruled` for three decades: the nearest verb before, with
  /// the noun phrase before it.
  private static String clause(Run run, Quantity quantity) {
    int verb = quantity.from() - 1;
    while (verb >= 0 && quantity.from() - verb <= CLAUSE && !isVerb(run, verb)) {
      if (run.is(verb, ",") || run.is(verb, ";")) {
        return "";
      }
      verb--;
    }
    if (!isVerb(run, verb)) {
      return "";
    }
    int end = verb;
    while (run.isAny(end - 1, SKIPPED) || isAdverb(run, end - 1)) {
      end--;
    }
    int from = end;
    while (end - from < SUBJECT
        && run.isWord(from - 1)
        && !Counted.STOPS.contains(run.lower(from - 1))) {
      from--;
    }
    return (text(run, from, end) + " " + run.get(verb).text()).strip();
  }

  private static String behind(Run run, Quantity quantity) {
    int at = quantity.to();
    if (run.is(at, "of") && quantity.counted() == null) {
      Counted of = Counted.at(run, at, false);
      at = of == null ? at : of.to();
    }
    for (int skipped = 0;
        (skipped < REACH && run.isAny(at, SKIPPED)) || isAdverb(run, at);
        skipped++) {
      at++;
    }
    if (run.is(at, "behind") && run.is(at + 1, "bars")) {
      return text(run, at, at + 2);
    }
    if (!isVerb(run, at)) {
      return "";
    }
    int end = at + 1;
    if (isVerb(run, end) && run.lower(end).endsWith("ed")) {
      end++;
    }
    return text(run, at, complement(run, end));
  }

  /// `flown to Lithuania`, `held in Belarus`, `poured into the streets`: the verb's place.
  private static int complement(Run run, int at) {
    if (!run.isAny(at, PREPOSITIONS)) {
      return at;
    }
    int end = at + 1;
    while (run.is(end, "the") || run.is(end, "a")) {
      end++;
    }
    int first = end;
    while (end - first < 3 && run.isWord(end) && !Counted.STOPS.contains(run.lower(end))) {
      end++;
    }
    return end == first ? at : end;
  }

  private static boolean isAdverb(Run run, int at) {
    return run.isWord(at) && Adverbs.is(run.lower(at));
  }

  private static boolean isVerb(Run run, int at) {
    if (!run.isWord(at)) {
      return false;
    }
    String word = run.lower(at);
    return Nouns.isPersonVerb(word)
        || Verbs.PAST.contains(word)
        || (word.length() > 4 && word.endsWith("ed") && !run.isCapitalised(at));
  }

  /// `the transfer of more than 50 released prisoners to Lithuania`.
  private static String action(Run run, Quantity quantity) {
    int at = quantity.from() - 1;
    if (!run.is(at, "of")) {
      return "";
    }
    String noun = run.lower(at - 1);
    if (!ACTIONS.contains(noun) && !hasActionEnding(noun)) {
      return "";
    }
    int end = complement(run, quantity.to());
    return (run.get(at - 1).text() + " " + text(run, quantity.to(), end)).strip();
  }

  private static boolean hasActionEnding(String noun) {
    for (String ending : ACTION_ENDINGS) {
      if (noun.length() > ending.length() + 2 && noun.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /// `has freed over 430`, `killing five people`, with the place behind the noun.
  private static String before(Run run, Quantity quantity) {
    int at = quantity.from() - 1;
    for (int back = 0; back < REACH && run.has(at); back++, at--) {
      String word = run.lower(at);
      if (isVerb(run, at) || (word.length() > 5 && word.endsWith("ing"))) {
        int end = complement(run, quantity.to());
        return (run.get(at).text() + " " + text(run, quantity.to(), end)).strip();
      }
      boolean passes =
          SKIPPED.contains(word)
              || word.equals("the")
              || word.equals("by")
              || word.equals("at")
              || word.equals("up")
              || word.equals("of")
              || word.equals("its")
              || word.equals("another");
      if (!passes) {
        return "";
      }
    }
    return "";
  }

  /// The words of a stretch, without articles.
  private static String text(Run run, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to && run.has(i); i++) {
      String word = run.lower(i);
      if (word.equals("the") || word.equals("a") || word.equals("an")) {
        continue;
      }
      boolean glued = i > from && run.touches(i - 1);
      text.append(text.isEmpty() || glued ? "" : " ").append(run.get(i).text());
    }
    return text.toString();
  }
}
