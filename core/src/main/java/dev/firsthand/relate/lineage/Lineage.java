package dev.firsthand.relate.lineage;

import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.record.StoryChange.Link.Direction;
import dev.firsthand.record.StoryChange.Link.Kind;
import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Memory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds whose text an article carries, among the articles of the window.
///
/// First the fingerprints of the new text name the few earlier pieces worth a look; each of these
/// is aligned with it, and what they share is told apart by whose words it is: reporting, quoted
/// speech, page furniture. Only shared reporting is reuse. A passage that stood in articles of
/// several stories before belongs to none of them and is furniture, whatever it says.
public final class Lineage {

  /// How many earlier pieces are aligned with a new one, those with most fingerprints first.
  private static final int CANDIDATES = 32;

  /// Of so many whole copies no other is looked for: they tell nothing that these do not.
  private static final int COPIES = 8;

  private static final double WHOLE = 0.95;

  /// A passage seen in so many stories is nobody's report.
  private static final int STORIES_OF_FURNITURE = 3;

  /// Links that are not reuse are kept only for the closest few pieces.
  private static final int OTHER_LINKS = 8;

  private record Kept(Piece piece, String story) {}

  /// A link and the number of the arrival it leads to.
  ///
  /// @param ofOther the share of that arrival's words that stand in this article, 0 to 1
  public record Tie(int number, Link link, double ofOther) {}

  private final Agencies agencies = new Agencies();
  private final FingerprintIndex index = new FingerprintIndex();
  private final Map<Integer, Kept> window = new HashMap<>();

  /// The ties of a new article by the text it shares, closest first; the window does not change.
  public Traced trace(Arrival arrival) {
    Piece plain = Piece.of(arrival, agencies);
    Hits hits = new Hits();
    List<Furniture.Stretch> spread = survey(plain, hits);
    Piece piece = plain.withFurniture(spread);
    SharedRuns table = new SharedRuns(piece);
    List<Tie> ties = new ArrayList<>();
    Set<Furniture.Stretch> edges = new LinkedHashSet<>();
    int copies = 0;
    for (int number : hits.closest(CANDIDATES)) {
      if (copies == COPIES) {
        break;
      }
      Piece old = kept(number).piece();
      Overlap overlap = Overlap.of(piece, old, table);
      overlap.edges().forEach(edge -> edges.add(stretch(edge)));
      overlap
          .kind()
          .ifPresent(
              kind -> ties.add(new Tie(number, link(kind, piece, old, overlap), overlap.ofOld())));
      copies += Math.min(overlap.ofNew(), overlap.ofOld()) >= WHOLE ? 1 : 0;
    }
    ties.sort(
        Comparator.comparing((Tie tie) -> tie.link().kind())
            .thenComparingDouble(tie -> -tie.link().share())
            .thenComparingInt(Tie::number));
    return new Traced(piece, few(ties), new Furniture(spread, List.copyOf(edges)));
  }

  /// Makes a text ready again that was traced before a restart; its ties are known.
  public Traced retrace(Arrival arrival, Furniture furniture) {
    Piece piece = Piece.of(arrival, agencies).withFurniture(furniture.spread());
    return new Traced(piece, List.of(), furniture);
  }

  /// Whether a fold may begin again after so many arrivals.
  public static boolean isEdge(int arrivals) {
    return arrivals % FingerprintIndex.BLOCK == 0;
  }

  /// What is remembered of agencies.
  public Memory memory() {
    return agencies;
  }

  /// The link to an earlier capture of the same piece.
  public Link version(Traced traced, int earlier) {
    Piece fresh = traced.piece();
    Piece old = kept(earlier).piece();
    Overlap overlap = Overlap.of(fresh, old, new SharedRuns(fresh));
    return new Link(old.id(), Kind.VERSION, rounded(overlap.ofNew()), Direction.FROM, null);
  }

  /// The ties by a probable common source, with those articles of its story that share no
  /// reporting with the new one.
  public List<Tie> probable(Traced traced, List<Integer> members) {
    Set<Integer> tied = new HashSet<>();
    traced.ties().stream()
        .filter(tie -> isReuse(tie.link().kind()))
        .forEach(tie -> tied.add(tie.number()));
    List<Tie> ties = new ArrayList<>();
    for (int number : members) {
      Kept old = window.get(number);
      if (old != null && !tied.contains(number)) {
        ProbableSource.of(traced.piece(), old.piece())
            .map(agency -> new Link(old.piece().id(), Kind.PROBABLE, 0, Direction.COMMON, agency))
            .ifPresent(link -> ties.add(new Tie(number, link, 0)));
      }
    }
    return ties;
  }

  /// Keeps the article for those that come after it.
  public void keep(Traced traced, String story) {
    window.put(traced.piece().number(), new Kept(traced.piece(), story));
    index.add(traced.piece());
  }

  /// Takes note that an article went to another story.
  public void move(int number, String story) {
    window.computeIfPresent(number, (_, kept) -> new Kept(kept.piece(), story));
  }

  /// Forgets an article that has left the window.
  public void forget(int number) {
    Kept gone = window.remove(number);
    if (gone != null) {
      index.remove(gone.piece());
    }
  }

  /// Whether the shared text is the reporter's.
  public static boolean isReuse(Kind kind) {
    return switch (kind) {
      case COPY, PARTIAL, VERSION -> true;
      case QUOTES, BOILERPLATE, PROBABLE -> false;
    };
  }

  /// Counts the fingerprints shared with each earlier piece and returns the stretches of words
  /// that are furniture by their spread.
  private List<Furniture.Stretch> survey(Piece piece, Hits hits) {
    List<Furniture.Stretch> furniture = new ArrayList<>();
    for (Shingles.Print print : piece.prints()) {
      int[] pieces = index.pieces(print.hash());
      if (isSpread(pieces)) {
        addStretch(furniture, print.at(), print.at() + SharedRuns.SHINGLE);
      }
      for (int number : pieces) {
        hits.add(number);
      }
    }
    return furniture;
  }

  private boolean isSpread(int[] pieces) {
    if (pieces.length < STORIES_OF_FURNITURE) {
      return false;
    }
    Set<String> stories = new HashSet<>();
    for (int number : pieces) {
      if (stories.add(kept(number).story()) && stories.size() == STORIES_OF_FURNITURE) {
        return true;
      }
    }
    return false;
  }

  private static void addStretch(List<Furniture.Stretch> stretches, int from, int to) {
    boolean goesOn = !stretches.isEmpty() && from <= stretches.getLast().to() + Shingles.WINDOW;
    int start = goesOn ? stretches.removeLast().from() : from;
    stretches.add(new Furniture.Stretch(start, to));
  }

  private static Furniture.Stretch stretch(SharedRuns.Run edge) {
    return new Furniture.Stretch(edge.a(), edge.a() + edge.length());
  }

  private static Link link(Kind kind, Piece fresh, Piece old, Overlap overlap) {
    if (!isReuse(kind)) {
      int words = kind == Kind.QUOTES ? overlap.quoted() : overlap.furniture();
      double share = (double) words / Math.max(1, fresh.text().size());
      return new Link(old.id(), kind, rounded(share), Direction.UNKNOWN, null);
    }
    Directions.Verdict verdict = Directions.of(fresh, old, overlap);
    return new Link(
        old.id(), kind, rounded(overlap.ofNew()), verdict.direction(), verdict.agency());
  }

  private static List<Tie> few(List<Tie> ties) {
    List<Tie> few = new ArrayList<>();
    int others = 0;
    for (Tie tie : ties) {
      if (isReuse(tie.link().kind()) || others++ < OTHER_LINKS) {
        few.add(tie);
      }
    }
    return few;
  }

  private Kept kept(int number) {
    return Objects.requireNonNull(window.get(number));
  }

  private static double rounded(double share) {
    return Math.round(share * 1e4) / 1e4;
  }
}
