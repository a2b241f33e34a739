package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is counted: the figures that several reports carry, and of those in one report only the
/// first few that say something alone. Figures of one sentence that the same reports carry make one
/// statement.
final class FigureRows {

  /// The most statements of one report only that are listed; the dossier itself holds them all.
  private static final int MOST_SINGLES = 8;

  /// A number of things up to here says little where one report alone gives it.
  private static final double SMALL = 12;

  /// The same where several do.
  private static final double FEW = 2;

  /// A sentence of fewer words says little alone.
  private static final int FEWEST_WORDS = 8;

  /// A line of a profile: "Age: 58", "Current home: Kalvik".
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Ll}+){0,2}: ");

  private final Carriers carriers;
  private final FigureSteps moves;
  private final List<Claim> figures;
  private final FigureSentences sentences;

  FigureRows(List<Claim> claims, Carriers carriers) {
    this.carriers = carriers;
    this.moves = new FigureSteps(carriers);
    this.figures = claims.stream().filter(claim -> claim.kind() == Claim.Kind.FIGURE).toList();
    this.sentences =
        new FigureSentences(figures.stream().filter(claim -> !isIncidental(claim)).toList());
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (List<Claim> together : together(true)) {
      if (together.stream().anyMatch(claim -> !isIncidental(claim))
          && !Statement.hangs(best(together.getFirst()))
          && told.add(statement(together.getFirst()))) {
        rows.add(row(together));
      }
    }
    List<List<Claim>> singles = together(false);
    singles.stream()
        .filter(group -> group.stream().anyMatch(this::saysSomething))
        .filter(group -> told.add(statement(group.getFirst())))
        .limit(MOST_SINGLES)
        .forEach(group -> rows.add(row(group)));
    return rows;
  }

  /// The claims of several reports, or those of one, by the sentence that states them, the reports
  /// and the standing.
  private List<List<Claim>> together(boolean several) {
    return List.copyOf(
        figures.stream()
            .filter(claim -> (claim.standing() != Standing.SINGLE) == several)
            .collect(
                Collectors.groupingBy(
                    claim ->
                        List.of(
                            best(claim).article(),
                            best(claim).contextStart(),
                            carriers.tags(claim.mentions()),
                            claim.standing()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  /// "Two sides", "the first" count nothing.
  private static boolean isIncidental(Claim claim) {
    boolean plain = claim.unit() == null || !isMeasured(claim);
    return plain
        && claim.mentions().stream()
            .allMatch(mention -> mention.value() != null && Math.abs(mention.value()) <= FEW);
  }

  private static boolean isMeasured(Claim claim) {
    return claim.unit() != null
        && (claim.unit().startsWith("money:") || claim.unit().equals("percent"));
  }

  /// Whether a figure of one report is more than a way of speaking, and its sentence stands alone.
  private boolean saysSomething(Claim claim) {
    Mention mention = claim.mentions().getFirst();
    boolean large = mention.value() != null && Math.abs(mention.value()) > SMALL;
    return carriers.standsAlone(mention)
        && carriers.isOfStory(mention)
        && Statement.isClosed(mention)
        && !statement(claim).startsWith("…")
        && !LABELLED.matcher(Statement.sentence(mention)).lookingAt()
        && saysOfWhat(mention)
        && (isMeasured(claim) || large);
  }

  /// "At least 140 people have been killed": a short sentence that a figure opens does not say
  /// where without a name.
  private static boolean saysOfWhat(Mention mention) {
    List<Token> words =
        Tokens.of(Statement.sentence(mention)).stream().filter(Token::isWord).toList();
    return mention.start() > mention.contextStart()
        || words.size() >= FEWEST_WORDS
        || words.stream().skip(1).anyMatch(Token::isCapitalised);
  }

  private Row row(List<Claim> together) {
    List<Mention> mentions = together.stream().flatMap(claim -> claim.mentions().stream()).toList();
    Claim first = together.getFirst();
    Optional<Picture.Steps> steps = moves.of(first);
    String support = carriers.support(first.mentions());
    Mention best = best(first);
    return new Row(
        first.standing() == Standing.SINGLE ? "" : sentences.shared(best, together),
        statement(first),
        carriers.tags(mentions),
        steps.map(found -> support + " · " + FigureSteps.history(found)).orElse(support),
        first.standing().name().toLowerCase(Locale.ROOT),
        each(together, best.context()),
        first.standing() == Standing.SINGLE,
        steps.orElse(null));
  }

  /// The figures of one sentence, each in every report.
  private List<Voice> each(List<Claim> together, String sentence) {
    return together.stream()
        .flatMap(claim -> carriers.voices(claim.mentions(), sentence).stream())
        .toList();
  }

  private String statement(Claim claim) {
    return Statement.around(best(claim));
  }

  /// The mention that states a claim: the latest of a figure that moved.
  private Mention best(Claim claim) {
    return switch (claim.standing()) {
      case UPDATED, REVISED -> latest(claim);
      case AGREED, COMPATIBLE, DISPUTED, CONFLICTING, SINGLE ->
          Statement.best(sentences.purest(claim));
    };
  }

  /// A mention of the value that turned up last, in a sentence that stands alone if there is one.
  private Mention latest(Claim claim) {
    return claim
        .latest(moves::told)
        .map(Mention::value)
        .map(
            value ->
                Statement.best(
                    claim.mentions().stream()
                        .filter(mention -> value.equals(mention.value()))
                        .toList()))
        .orElseGet(() -> Statement.best(claim.mentions()));
  }
}
