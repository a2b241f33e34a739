package dev.firsthand.weigh.party;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a name sounds like, however a house writes it in Latin letters: `Tikhanovskaya`,
/// `Tsikhanouskaya` and `Cichanoŭskaja` are one.
///
/// Letters that the romanisations of one sound differ in are folded to one, and doubled ones to
/// single ones. That is coarser than any of them, and enough to compare two names of one story;
/// it is no key to tell all the names of the world apart.
final class Romanised {

  private record Rule(Pattern letters, String sound) {

    static Rule of(String letters, String sound) {
      return new Rule(Pattern.compile(letters), sound);
    }
  }

  /// In this order: what a rule makes, those below it read.
  private static final List<Rule> RULES =
      List.of(
          Rule.of("ł", "l"),
          Rule.of("ø", "o"),
          Rule.of("đ", "d"),
          Rule.of("ß", "ss"),
          Rule.of("[^\\p{L}\\p{Nd}]+", ""),
          Rule.of("s(?:h)?ch", "s"),
          Rule.of("cz|tch|tsch|ch|tj", "c"),
          Rule.of("^ci|^tsi|^ti", "ti"),
          Rule.of("ts|tz", "t"),
          Rule.of("x", "ks"),
          Rule.of("kh|gh", "h"),
          Rule.of("zh|dj|dzh", "z"),
          Rule.of("sh|sz", "s"),
          Rule.of("ph", "f"),
          Rule.of("ck|q", "k"),
          Rule.of("(?<=[aeo])(?:u|w)(?=[^aeiou])", "v"),
          Rule.of("w", "v"),
          Rule.of("[iyj]+", "i"),
          Rule.of("(?<=[bcdfghklmnpqrstvz])i(?=[aeou])", ""),
          Rule.of("i(?=[aeou])", ""),
          Rule.of("(?<=[aeou])i", ""),
          Rule.of("ou|oo", "u"),
          Rule.of("c", "h"),
          Rule.of("(.)\\1+", "$1"),
          Rule.of("(?<=..)[aeio]$", ""));

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Romanised() {}

  static String withoutAccents(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /// The sound of one word of a name; empty where it holds no letter.
  static String sound(String word) {
    String sound = withoutAccents(word.toLowerCase(Locale.ROOT));
    for (Rule rule : RULES) {
      sound = rule.letters().matcher(sound).replaceAll(rule.sound());
    }
    return sound;
  }
}
