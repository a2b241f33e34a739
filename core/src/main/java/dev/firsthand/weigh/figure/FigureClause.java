package dev.firsthand.weigh.figure;

import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.text.Token;
import dev.firsthand.weigh.account.Account;
import dev.firsthand.weigh.account.Passage;
import dev.firsthand.weigh.account.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The words around a figure, as far as its own clause reaches: to the next figure, and never
/// beyond a stop. Offsets are those of the sentence.
final class FigureClause {

  /// How far to each side of a figure its clause is read, in tokens.
  private static final int REACH = 12;

  /// How far what stands right beside it reaches.
  private static final int NEAR = 5;

  /// How far to each side the names of a clause are looked for, in code points.
  private static final int NAMES = 120;

  private final Account account;
  private final Figure figure;
  private final Passage passage;
  private final int from;
  private final int to;
  private final List<Token> tokens;

  FigureClause(Account account, Figure figure, Passage passage) {
    this.account = account;
    this.figure = figure;
    this.passage = passage;
    this.from = passage.at(figure.start());
    this.to = passage.at(figure.end());
    this.tokens = within(whole(), REACH);
  }

  List<Token> tokens() {
    return tokens;
  }

  /// Those within a few words of the figure.
  List<Token> beside() {
    return within(tokens, NEAR);
  }

  /// The sense that the word nearest to the figure counts in; those behind it are nearer.
  Optional<String> nearestSense() {
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Token token : tokens) {
      Optional<String> sense = Senses.of(token);
      int gap = token.start() >= from ? token.start() - from : (from - token.end()) * 2;
      if (sense.isPresent() && gap < distance) {
        nearest = sense.get();
        distance = gap;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// The places, people and organisations that are named near the figure.
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Mark.Name name : account.marks(Mark.Name.class, passage)) {
      if (Math.abs(name.start() - figure.start()) < NAMES) {
        names.add(name.entity() == null ? name.text() : name.entity());
      }
    }
    return names;
  }

  /// The last words of the people who are named near the figure.
  Set<String> persons() {
    Set<String> persons = new TreeSet<>();
    for (Mark.Name name : account.marks(Mark.Name.class, passage)) {
      if (name.kind() == Mark.Name.Kind.PERSON && Math.abs(name.start() - figure.start()) < NAMES) {
        persons.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
      }
    }
    return persons;
  }

  /// Whether it counts what comes beside others.
  boolean isSetApart() {
    List<Token> all = passage.tokens();
    int first = first(all);
    return Portion.isSetApart(all, first, behind(all, first));
  }

  /// The other numbers of the sentence, each with its unit: who tells of the same often tells
  /// them together.
  Set<String> otherFigures() {
    Set<String> others = new TreeSet<>();
    for (Figure other : account.marks(Figure.class, passage)) {
      if (other.start() != figure.start() && other.approx() != Figure.Approx.VAGUE) {
        others.add(Range.of(other).nominal() + " " + other.unit());
      }
    }
    return others;
  }

  private List<Token> whole() {
    List<Token> all = passage.tokens();
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
    int last = all.size();
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      boolean stop = isStop(token) || (token.is(",") && i > 0);
      if (token.end() <= from && (stop || token.start() < left)) {
        first = i + 1;
      } else if (token.start() >= to && (stop || token.start() >= right)) {
        last = i;
        break;
      }
    }
    return all.subList(first, last);
  }

  /// The tokens that are at most so many away from the figure.
  private List<Token> within(List<Token> some, int reach) {
    int first = first(some);
    int behind = behind(some, first);
    return some.subList(Math.max(0, first - reach), Math.min(some.size(), behind + reach));
  }

  /// The place of the figure's first token among some.
  private int first(List<Token> some) {
    int first = 0;
    while (first < some.size() && some.get(first).end() <= from) {
      first++;
    }
    return first;
  }

  /// The place behind its last, looked for from its first on.
  private int behind(List<Token> some, int first) {
    int behind = first;
    while (behind < some.size() && some.get(behind).start() < to) {
      behind++;
    }
    return behind;
  }

  private static boolean isStop(Token token) {
    return switch (token.lower()) {
      case ";", ":", "—", "–", "(", ")", "“", "”", "\"" -> true;
      default -> false;
    };
  }
}
