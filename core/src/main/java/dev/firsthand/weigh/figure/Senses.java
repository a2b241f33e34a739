package dev.firsthand.weigh.figure;

import dev.firsthand.text.Token;
import dev.firsthand.text.WordTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a figure counts in: the senses (`killed`, `freed`, `held` …) in which news counts people
/// and things.
///
/// @param names in the order of letters
/// @param bits the same, a bit for each; there are far fewer than 64
public record Senses(Set<String> names, long bits) {

  private static final Map<String, String> BY_WORD = read();
  private static final List<String> ALL = BY_WORD.values().stream().distinct().sorted().toList();

  /// Those whose counts go down as well as up.
  private static final Set<String> FALLING = Set.of("missing", "held", "unemployment");

  private static final String KILLED = "killed";

  /// What an event does to people, who are then counted again and again.
  private static final Set<String> VICTIMS =
      Set.of(KILLED, "injured", "missing", "rescued", "arrested", "freed", "evacuated");

  private Senses(Set<String> names) {
    long bits = 0;
    for (String name : names) {
      bits |= 1L << ALL.indexOf(name);
    }
    this(names, bits);
  }

  /// The senses of some words.
  static Senses of(Collection<Token> tokens) {
    Set<String> names = new TreeSet<>();
    tokens.forEach(token -> of(token).ifPresent(names::add));
    return new Senses(names);
  }

  static Senses of(Optional<String> sense) {
    return new Senses(sense.map(Set::of).orElse(Set.of()));
  }

  /// The sense of a word, where it is one of those that news counts in.
  static Optional<String> of(Token token) {
    return Optional.ofNullable(BY_WORD.get(token.lower()));
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  /// Whether both are the same.
  public boolean areThoseOf(Senses other) {
    return bits == other.bits;
  }

  /// Whether both count in a sense, and in no common one.
  public boolean ruleOut(Senses other) {
    return bits != 0 && other.bits != 0 && (bits & other.bits) == 0;
  }

  boolean isOne() {
    return Long.bitCount(bits) == 1;
  }

  boolean tellOfTheDead() {
    return names.contains(KILLED);
  }

  /// Whether they tell what the event did to people, and nothing else.
  boolean tellOfVictims() {
    return !isEmpty() && VICTIMS.containsAll(names);
  }

  /// Whether they count nothing that the event did, which would stay done.
  boolean tellOfAState() {
    return isEmpty() || names.contains("moved");
  }

  /// Whether a later count may be lower: some of the missing are found, but the dead stay dead.
  public boolean mayFall() {
    return names.stream().anyMatch(FALLING::contains);
  }

  private static Map<String, String> read() {
    Map<String, String> senses = new HashMap<>();
    for (String line : WordTable.lines(Senses.class, "senses.txt")) {
      List<String> words = List.of(line.split(" +", -1));
      words.forEach(word -> senses.putIfAbsent(word, words.getFirst()));
    }
    return Map.copyOf(senses);
  }
}
