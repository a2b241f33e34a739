package dev.firsthand.mark.figure;

import dev.firsthand.text.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The noun phrase that a number counts: `released prisoners` of `50 released prisoners`.
///
/// There is no tagger here: a phrase runs to the first word that cannot stand in one, and its head
/// is the first plural in it (a number over one wants a plural), or else its last word. This fails
/// on heads that look singular (`38,000 May job count`) only in what the unit is called.
///
/// @param from,to the tokens of the phrase, modifiers and head
/// @param unit the head's plain singular noun, or `person`
record Counted(int from, int to, String unit) {

  private static final int LONGEST = 7;

  /// `20,000 more agents`, `70,000 fewer children`.
  private static final Set<String> COMPARING = Set.of("more", "fewer");

  /// What stands before the whole that a number is a part of: `two of her five dogs`.
  private static final Set<String> DETERMINERS = WordTable.list(Counted.class, "determiners");

  private static final Set<String> SMALL_NUMBERS = WordTable.list(Counted.class, "small-numbers");

  static final Set<String> STOPS = WordTable.words(Counted.class, "stops.txt");

  /// The phrase that begins at token `at`; null when no noun stands there.
  static @Nullable Counted at(Run run, int at, boolean single) {
    int from = at;
    if (run.isAny(from, COMPARING)) {
      from++;
    } else if (run.is(from, "of")) {
      from++;
      while (run.isAny(from, DETERMINERS) || run.isNumber(from) || isNumberWord(run, at, from)) {
        from++;
      }
    } else if (run.isHyphen(from) && run.touches(from - 1) && run.touches(from)) {
      return hyphenated(run, from + 1);
    }
    int to = from;
    int head = -1;
    while (to - from < LONGEST && continues(run, from, to)) {
      String word = run.lower(to);
      boolean noun = single ? Nouns.isPerson(word) : Nouns.isPlural(word);
      boolean predicate = Nouns.isPersonVerb(word) || (!noun && !run.isHyphen(to) && !single);
      if ((head >= 0 && predicate)
          || (single
              && head >= 0
              && ((noun && Nouns.isPlural(word)) || word.endsWith("ed") || word.endsWith("ing")))) {
        break;
      }
      head = noun || (head >= 0 && run.isHyphen(to - 1)) ? to : head;
      to++;
    }
    if (head < 0) {
      int joined = joined(run, from, to);
      head = joined < 0 ? lastNoun(run, from, to) : joined;
    }
    return head < 0 ? null : new Counted(from, head + 1, unit(run, head));
  }

  private static boolean isNumberWord(Run run, int of, int at) {
    return at > of + 1 && run.isAny(at, SMALL_NUMBERS);
  }

  /// `Kia and Hyundai vehicles`: the plural behind the second of two modifiers.
  private static int joined(Run run, int from, int and) {
    if (and == from || (!run.is(and, "and") && !run.is(and, "or"))) {
      return -1;
    }
    for (int at = and + 1; at < and + 4 && continues(run, from, at); at++) {
      if (Nouns.isPlural(run.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  /// `28-member`, `two-thirds-majority`: the noun behind the hyphen.
  private static @Nullable Counted hyphenated(Run run, int at) {
    return run.isWord(at) && !STOPS.contains(run.lower(at))
        ? new Counted(at, at + 1, unit(run, at))
        : null;
  }

  private static boolean continues(Run run, int from, int at) {
    if (!run.has(at)) {
      return false;
    }
    if (run.isHyphen(at)) {
      return at > from && run.touches(at - 1) && run.touches(at);
    }
    if (run.isNumber(at)) {
      return isOfName(run, from, at);
    }
    if (run.is(at, "'s") || run.is(at, "&")) {
      return at > from;
    }
    return run.isWord(at) && !STOPS.contains(run.lower(at));
  }

  /// The 19 of `thousands of COVID-19 tests`.
  private static boolean isOfName(Run run, int from, int at) {
    return at > from + 1 && run.isHyphen(at - 1) && run.touches(at - 1) && run.isShout(at - 2);
  }

  /// The last word that can be a noun: an adverb or participle at the end is a predicate.
  private static int lastNoun(Run run, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      String word = run.lower(at);
      boolean predicate =
          Adverbs.is(word)
              || (Nouns.isPersonVerb(word) && !Nouns.isPerson(word))
              || (word.endsWith("ed") && word.length() > 4);
      if (!predicate && !run.isHyphen(at) && !run.is(at, "'s")) {
        return at;
      }
    }
    return -1;
  }

  private static String unit(Run run, int head) {
    String noun = run.lower(head);
    boolean people = Nouns.isPerson(noun) || (run.isCapitalised(head) && Nouns.isPeople(noun));
    return people ? Units.PERSON : Nouns.singular(noun);
  }
}
