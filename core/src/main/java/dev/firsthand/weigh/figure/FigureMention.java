package dev.firsthand.weigh.figure;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.account.Range;
import dev.firsthand.weigh.account.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A figure in its sentence, with what is needed to tell whether another figure speaks of the same.
/// What is asked for each of very many pairs is read once.
public final class FigureMention {

  /// Up to here a number of things is as often a way of speaking as a fact.
  private static final double SMALL = 12;

  /// The senses whose counts go down as well as up.
  private static final Set<String> FALLING = Set.of("missing", "held", "unemployment");

  private static final Pattern INCLUSIVE =
      Pattern.compile(
          "\\b(?:at (?:least|most)|up to|as \\w+ as|or (?:more|less|fewer)|no \\w+ than|maximum|minimum)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private final Account account;
  private final Figure figure;
  private final Passage passage;
  private final @Nullable String unit;
  private final @Nullable String since;
  private final Range range;
  private final Set<String> words;
  private final Set<String> sentence;
  private final Set<String> core;
  private final Set<String> beside;
  private final Set<String> senses;
  private final long senseBits;
  private final Set<String> names;
  private final Set<String> sourceWords;
  private final Set<String> hours;
  private final Optional<Instant> asOf;
  private final Figure.Approx approx;
  private final double nominal;
  private final boolean measured;
  private final boolean runningCount;
  private final Portion portion;

  FigureMention(Account account, Figure figure) {
    this.account = account;
    this.figure = figure;
    passage = account.passage(figure);
    unit = figure.unit() == null ? null : figure.unit().intern();
    since = figure.since();
    range = Range.of(figure);
    approx = figure.approx();
    nominal = range.nominal();
    FigureClause clause = new FigureClause(account, figure, passage);
    List<Token> what = Tokens.of(figure.what() == null ? "" : figure.what());
    core = Words.content(what);
    words = new LinkedHashSet<>(core);
    words.addAll(Words.content(clause.tokens()));
    sentence = new LinkedHashSet<>(words);
    sentence.addAll(passage.words());
    beside = Words.content(clause.beside());
    Set<String> told = Senses.of(what);
    senses = told.isEmpty() ? clause.nearestSense() : told;
    senseBits = Senses.bits(senses);
    names = clause.names();
    String source = figure.attributedTo();
    sourceWords = source == null ? Set.of() : Words.content(Tokens.of(source));
    List<String> moments = moments();
    hours =
        moments.stream()
            .filter(value -> value.contains("T") && !value.startsWith("P"))
            .collect(Collectors.toSet());
    asOf = IsoTime.asOf(figure.asOf(), account.told());
    measured = Measures.hold(figure.unit());
    runningCount =
        figure.scope() == Figure.Scope.TOTAL
            && (figure.unit() == null || "person".equals(figure.unit()))
            && figure.since() == null
            && senses.size() == 1
            && !isOfAnotherYear(moments);
    portion = runningCount ? Portion.of(figure, passage, what, senses) : Portion.WHOLE;
  }

  /// The figures of all reports, report by report.
  public static List<FigureMention> of(List<Account> accounts) {
    List<FigureMention> all = new ArrayList<>();
    for (Account account : accounts) {
      for (Figure figure : account.marks(Figure.class)) {
        all.add(new FigureMention(account, figure));
      }
    }
    return all;
  }

  public Account account() {
    return account;
  }

  public Figure figure() {
    return figure;
  }

  public Passage passage() {
    return passage;
  }

  /// The one object for all figures of this unit.
  public @Nullable String unit() {
    return unit;
  }

  public @Nullable String since() {
    return since;
  }

  public Range range() {
    return range;
  }

  /// The folded content words of what is counted and of the clause around it.
  public Set<String> words() {
    return words;
  }

  /// Those of the whole sentence.
  public Set<String> sentence() {
    return sentence;
  }

  /// Those of what is counted alone.
  public Set<String> core() {
    return core;
  }

  /// Those within a few words of the figure.
  public Set<String> beside() {
    return beside;
  }

  /// What it counts in, such as `killed`.
  public Set<String> senses() {
    return senses;
  }

  /// The same as a set of bits.
  public long senseBits() {
    return senseBits;
  }

  /// Whether both count in the same senses, and in any.
  public boolean isOfSenseOf(FigureMention other) {
    return senseBits != 0 && senseBits == other.senseBits;
  }

  /// Whether both count in a sense, and in no common one.
  public boolean isOfOtherSense(FigureMention other) {
    return senseBits != 0 && other.senseBits != 0 && (senseBits & other.senseBits) == 0;
  }

  public boolean hasSensesOf(FigureMention other) {
    return senseBits == other.senseBits;
  }

  /// The places, people and organisations of its clause.
  public Set<String> names() {
    return names;
  }

  /// The content words of the source that is given for it; none where there is no source.
  public Set<String> sourceWords() {
    return sourceWords;
  }

  /// The hours of day that its sentence names.
  Set<String> hours() {
    return hours;
  }

  /// The moment the figure stands for: its own, else that of the report.
  public Optional<Instant> asOf() {
    return asOf;
  }

  public Mention mention() {
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

  public boolean isVague() {
    return approx == Figure.Approx.VAGUE;
  }

  /// Whether both give one number; "dozens" gives none that "24" does.
  public boolean isSameNumber(FigureMention other) {
    return isVague() == other.isVague()
        && Range.isSame(nominal, other.nominal)
        && !isOtherSideOf(other);
  }

  /// Whether one is above and the other below one number, as "nearly" and "over three quarters".
  public boolean isOtherSideOf(FigureMention other) {
    return Range.isSame(nominal, other.nominal)
        && ((approx == Figure.Approx.OVER && other.approx == Figure.Approx.UNDER)
            || (approx == Figure.Approx.UNDER && other.approx == Figure.Approx.OVER));
  }

  /// Whether two named sources give the two, so that they may differ on one quantity.
  public boolean isDisputedBy(FigureMention other) {
    return !sourceWords.isEmpty()
        && !other.sourceWords.isEmpty()
        && Collections.disjoint(sourceWords, other.sourceWords);
  }

  /// Whether its words leave out the number itself, as "more than 20" does and "at least 20" not.
  public boolean isStrictBound() {
    return switch (figure.approx()) {
      case OVER, UNDER -> !INCLUSIVE.matcher(figure.text()).find();
      case EXACTLY, ABOUT, RANGE, VAGUE -> false;
    };
  }

  /// Whether it is a small number of things that news does not count in, such as "two sides".
  public boolean isIncidental() {
    return senseBits == 0
        && Math.abs(nominal) <= SMALL
        && !measured
        && figure.scope() == Figure.Scope.TOTAL;
  }

  /// Whether its unit measures, as miles and dollars do, rather than name things that are counted.
  public boolean isMeasured() {
    return measured;
  }

  /// Whether it counts people to whom the event itself did something: not a part of them, and not
  /// those of another year.
  public boolean isRunningCount() {
    return runningCount;
  }

  /// Whether one counts a part of the dead and the other all of them, or another part.
  public boolean isOtherPartThan(FigureMention other) {
    return runningCount
        && other.runningCount
        && (portion.rest() != other.portion.rest() || isPartOf(other) || other.isPartOf(this));
  }

  private boolean isPartOf(FigureMention other) {
    return nominal < other.nominal && portion.isKnownPartOf(other.portion);
  }

  /// Whether it counts nothing that the event did, which would stay done.
  boolean isState() {
    return senses.isEmpty() || senses.contains("moved");
  }

  /// Whether a later count may be lower: some of the missing are found, but the dead stay dead.
  public boolean mayFall() {
    return senses.stream().anyMatch(FALLING::contains);
  }

  /// The values of the times that its sentence names.
  private List<String> moments() {
    return account.marks(Moment.class, passage).stream()
        .map(Moment::value)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isOfAnotherYear(List<String> moments) {
    String year = account.day().map(day -> Integer.toString(day.getYear())).orElse("");
    return moments.stream()
        .anyMatch(value -> YEAR.matcher(value).lookingAt() && !value.startsWith(year));
  }
}
