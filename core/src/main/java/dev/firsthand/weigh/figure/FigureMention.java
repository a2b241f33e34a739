package dev.firsthand.weigh.figure;

import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.account.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure in its sentence, with what is needed to tell whether another figure speaks of the same.
/// What is asked for each of very many pairs is read once.
public final class FigureMention {

  /// Up to here a number of things is as often a way of speaking as a fact.
  private static final double SMALL = 12;

  private static final String PERSON = "person";

  private final Account account;
  private final Figure figure;
  private final Passage passage;
  private final @Nullable String unit;
  private final @Nullable String since;
  private final Range range;
  private final FigureWords words;
  private final Senses senses;
  private final FigureTime time;
  private final Set<String> sourceWords;
  private final Figure.Approx approx;
  private final double nominal;
  private final boolean measured;
  private final VictimCount victims;
  private final boolean countsDoers;

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
    words = FigureWords.of(what, figure.unit(), clause, passage);
    Senses told = Senses.of(what);
    senses = told.isEmpty() ? around(clause, figure) : told;
    time = FigureTime.of(account, figure, passage);
    String source = figure.attributedTo();
    sourceWords =
        source == null || source.contains(figure.text())
            ? Set.of()
            : Words.content(Tokens.of(source));
    measured = Measures.hold(figure.unit());
    boolean ofPeople = unit == null || PERSON.equals(unit);
    boolean running =
        figure.scope() == Figure.Scope.TOTAL
            && ofPeople
            && since == null
            && senses.isOne()
            && !time.ofAnotherYear();
    Portion portion = running ? Portion.of(figure, passage, what, senses) : Portion.WHOLE;
    victims = new VictimCount(ofPeople, senses, running, since, nominal, portion);
    countsDoers = senses.tellOfTheDead() && Doers.areCounted(figure, passage);
  }

  /// The sense of the words around it, else that of its unit: "128-9" counts in votes.
  private static Senses around(FigureClause clause, Figure figure) {
    Senses near = Senses.of(clause.nearestSense());
    return near.isEmpty() && figure.unit() != null ? Senses.of(Tokens.of(figure.unit())) : near;
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

  /// The words around it.
  public FigureWords words() {
    return words;
  }

  /// What it counts in, such as `killed`.
  public Senses senses() {
    return senses;
  }

  /// The content words of the source that is given for it; none where there is no source.
  public Set<String> sourceWords() {
    return sourceWords;
  }

  /// The hours of day that its sentence names.
  Set<String> hours() {
    return time.hours();
  }

  /// The moment the figure stands for: its own, else that of the report.
  public Optional<Instant> asOf() {
    return time.asOf();
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

  /// Whether it is a small number of things that news does not count in, such as "two sides".
  public boolean isIncidental() {
    return senses.isEmpty()
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
    return victims.running();
  }

  /// How it counts people to whom something was done.
  public VictimCount victims() {
    return victims;
  }

  /// Whether it says that the dead whom it counts include who did the deed.
  public boolean countsDoers() {
    return countsDoers;
  }

  /// Whether one number may be the other, rounded: 80 percent and 83 percent. Victims are counted,
  /// not rounded.
  public boolean mayBeRounded(FigureMention other) {
    return !(isRunningCount() && other.isRunningCount())
        && (range.isRoundingOf(other.range) || other.range.isRoundingOf(range));
  }
}
