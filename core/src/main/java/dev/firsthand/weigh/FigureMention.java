package dev.firsthand.weigh;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A figure in its sentence, with what is needed to tell whether another figure speaks of the same.
///
/// @param words the folded content words of what is counted and of the clause around it
/// @param sentence those of the whole sentence
/// @param core those of `what` and the unit alone
/// @param beside those within a few words of the figure
/// @param senses what it counts in, such as `killed`
/// @param names the places, people and organisations of its clause
record FigureMention(
    Account account,
    Figure figure,
    Passage passage,
    Range range,
    Set<String> words,
    Set<String> sentence,
    Set<String> core,
    Set<String> beside,
    Set<String> senses,
    Set<String> names) {

  /// Up to here a number of things is as often a way of speaking as a fact.
  private static final double SMALL = 12;

  private static final Set<String> MEASURES = WordTable.words(FigureMention.class, "measures.txt");

  /// The senses whose counts go down as well as up.
  private static final Set<String> FALLING = Set.of("missing", "held", "unemployment");

  private static final Pattern INCLUSIVE =
      Pattern.compile(
          "\\b(?:at (?:least|most)|up to|as \\w+ as|or (?:more|less|fewer)|no \\w+ than|maximum|minimum)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Words that set some apart from those counted before: "the other two", "12 more".
  private static final Set<String> REST =
      Set.of("other", "others", "another", "more", "additional", "further");

  /// Words that count victims of any kind.
  private static final Set<String> ANYONE =
      Set.of("people", "persons", "person", "victims", "bodies", "lives");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  /// How far to each side of a figure its clause is read, in tokens.
  private static final int REACH = 12;

  /// How far what stands right beside it reaches.
  private static final int NEAR = 5;

  static FigureMention of(Account account, Figure figure) {
    Passage passage = account.passage(figure);
    List<Token> clause = clause(account, figure, passage);
    List<Token> what = Tokens.of((figure.what() == null ? "" : figure.what()));
    Set<String> core = new LinkedHashSet<>(Words.content(what));
    Set<String> words = new LinkedHashSet<>(core);
    words.addAll(Words.content(clause));
    Set<String> sentence = new LinkedHashSet<>(words);
    sentence.addAll(Words.content(passage.tokens()));
    Set<String> senses = Words.senses(what);
    if (senses.isEmpty()) {
      senses = nearestSense(clause, passage.at(figure.start()));
    }
    return new FigureMention(
        account,
        figure,
        passage,
        Range.of(figure),
        words,
        sentence,
        core,
        Words.content(within(clause, passage, figure, NEAR)),
        senses,
        names(account, figure, passage));
  }

  Mention mention() {
    return new Mention(
        account.id(),
        figure.start(),
        figure.end(),
        figure.text(),
        passage.text(),
        passage.start(),
        figure.value(),
        figure.low(),
        figure.high(),
        figure.since(),
        figure.asOf(),
        figure.attributedTo(),
        null);
  }

  /// The moment the figure stands for: its own, else that of the report.
  Optional<Instant> asOf() {
    return IsoTime.asOf(figure.asOf(), account.told());
  }

  boolean isVague() {
    return figure.approx() == Figure.Approx.VAGUE;
  }

  /// Whether both give one number; "dozens" gives none that "24" does.
  boolean isSameNumber(FigureMention other) {
    return isVague() == other.isVague() && range.isSameNumber(other.range) && !isOtherSideOf(other);
  }

  /// Whether one is above and the other below one number, as "nearly" and "over three quarters".
  boolean isOtherSideOf(FigureMention other) {
    return range.isSameNumber(other.range)
        && ((figure.approx() == Figure.Approx.OVER && other.figure.approx() == Figure.Approx.UNDER)
            || (figure.approx() == Figure.Approx.UNDER
                && other.figure.approx() == Figure.Approx.OVER));
  }

  /// Whether two named sources give the two, so that they may differ on one quantity.
  boolean isDisputedBy(FigureMention other) {
    return !sourceWords().isEmpty()
        && !other.sourceWords().isEmpty()
        && Collections.disjoint(sourceWords(), other.sourceWords());
  }

  /// The content words of the source that is given for it; none where there is no source.
  Set<String> sourceWords() {
    String source = figure.attributedTo();
    return source == null ? Set.of() : Words.content(Tokens.of(source));
  }

  /// Whether its words leave out the number itself, as "more than 20" does and "at least 20" not.
  boolean isStrictBound() {
    return switch (figure.approx()) {
      case OVER, UNDER -> !INCLUSIVE.matcher(figure.text()).find();
      case EXACTLY, ABOUT, RANGE, VAGUE -> false;
    };
  }

  /// Whether it is a small number of things that news does not count in, such as "two sides".
  boolean isIncidental() {
    return senses.isEmpty()
        && Math.abs(range.nominal()) <= SMALL
        && !isMeasured()
        && figure.scope() == Figure.Scope.TOTAL;
  }

  /// Whether its unit measures, as miles and dollars do, rather than name things that are counted.
  boolean isMeasured() {
    String unit = figure.unit();
    return unit != null
        && (unit.startsWith("money:")
            || MEASURES.contains(unit.substring(unit.lastIndexOf(' ') + 1)));
  }

  /// Whether it counts people to whom the event itself did something: not a part of them, and not
  /// those of another year.
  boolean isRunningCount() {
    return figure.scope() == Figure.Scope.TOTAL
        && (figure.unit() == null || "person".equals(figure.unit()))
        && figure.since() == null
        && senses.size() == 1
        && !isOfAnotherYear();
  }

  /// Whether it counts only those of the dead who remain beside others that were counted before:
  /// "the other two", "12 more". Others who were hurt are others than the dead.
  boolean isOfTheRest() {
    return senses.contains("killed") && isSetApart();
  }

  private boolean isSetApart() {
    List<Token> tokens = passage.tokens();
    int from = passage.at(figure.start());
    int to = passage.at(figure.end());
    Token last = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside = token.start() >= from && token.end() <= to;
      if (inside && REST.contains(token.lower()) && !isThan(tokens, i + 1)) {
        return true;
      }
      if (token.start() >= to) {
        return REST.contains(token.lower()) && !isThan(tokens, i + 1);
      }
      if (token.start() >= from && last != null && REST.contains(last.lower())) {
        return true;
      }
      last = token.start() < from ? token : null;
    }
    return false;
  }

  private static boolean isThan(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is("than");
  }

  /// Whether it counts some that are spoken of as known, "the two miners killed", and fewer
  /// than the other, which counts anyone: "three people died".
  boolean isKnownPartOf(FigureMention other) {
    return range.nominal() < other.range.nominal()
        && isDefinite()
        && !kinds().isEmpty()
        && Collections.disjoint(kinds(), other.kinds());
  }

  private boolean isDefinite() {
    List<Token> tokens = passage.tokens();
    int from = passage.at(figure.start());
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= from) {
        return tokens.get(i).start() == from && tokens.get(i - 1).is("the");
      }
    }
    return false;
  }

  private Set<String> kinds() {
    List<Token> what = Tokens.of(figure.what() == null ? "" : figure.what());
    return Words.content(
        what.stream()
            .filter(token -> !ANYONE.contains(token.lower()) && Words.sense(token).isEmpty())
            .toList());
  }

  /// Whether it counts nothing that the event did, which would stay done.
  boolean isState() {
    return senses.isEmpty() || senses.contains("moved");
  }

  /// The hours of day that its sentence names.
  Set<String> hours() {
    return account.marks(Moment.class, passage).stream()
        .map(Moment::value)
        .filter(Objects::nonNull)
        .filter(value -> value.contains("T") && !value.startsWith("P"))
        .collect(Collectors.toSet());
  }

  /// Whether a later count may be lower: some of the missing are found, but the dead stay dead.
  boolean mayFall() {
    return senses.stream().anyMatch(FALLING::contains);
  }

  private boolean isOfAnotherYear() {
    String year = account.day().map(day -> Integer.toString(day.getYear())).orElse("");
    return account.marks(Moment.class, passage).stream()
        .map(Moment::value)
        .filter(Objects::nonNull)
        .anyMatch(value -> YEAR.matcher(value).lookingAt() && !value.startsWith(year));
  }

  /// The words around the figure, as far as its own clause reaches: to the next figure, and never
  /// beyond a stop. Offsets are those of the passage.
  private static List<Token> clause(Account account, Figure figure, Passage passage) {
    List<Token> tokens = passage.tokens();
    int from = passage.at(figure.start());
    int to = passage.at(figure.end());
    int left = 0;
    int right = Integer.MAX_VALUE;
    for (Figure other : account.marks(Figure.class, passage)) {
      if (other.end() <= figure.start()) {
        left = Math.max(left, passage.at(other.end()));
      } else if (other.start() >= figure.end()) {
        right = Math.min(right, passage.at(other.start()));
      }
    }
    int first = 0;
    int last = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean stop = isStop(token) || (isComma(token) && i > 0);
      if (token.end() <= from && (stop || token.start() < left)) {
        first = i + 1;
      } else if (token.start() >= to && (stop || token.start() >= right)) {
        last = i;
        break;
      }
    }
    return within(tokens.subList(first, last), passage, figure, REACH);
  }

  /// The tokens that are at most so many away from the figure's first.
  private static List<Token> within(List<Token> tokens, Passage passage, Figure figure, int reach) {
    int from = passage.at(figure.start());
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= from) {
      at++;
    }
    return tokens.subList(Math.max(0, at - reach), Math.min(tokens.size(), at + reach));
  }

  private static boolean isStop(Token token) {
    return switch (token.lower()) {
      case ";", ":", "—", "–", "(", ")", "“", "”", "\"" -> true;
      default -> false;
    };
  }

  private static boolean isComma(Token token) {
    return token.is(",");
  }

  private static Set<String> nearestSense(List<Token> clause, int at) {
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Token token : clause) {
      Optional<String> sense = Words.sense(token);
      int gap = token.start() >= at ? token.start() - at : (at - token.end()) * 2;
      if (sense.isPresent() && gap < distance) {
        nearest = sense.get();
        distance = gap;
      }
    }
    return nearest == null ? Set.of() : Set.of(nearest);
  }

  private static Set<String> names(Account account, Figure figure, Passage passage) {
    Set<String> names = new TreeSet<>();
    for (Mark.Name name : account.marks(Mark.Name.class, passage)) {
      if (Math.abs(name.start() - figure.start()) < 120) {
        names.add(name.entity() == null ? name.text() : name.entity());
      }
    }
    return names;
  }
}
